/** The layer rules of ARCHITECTURE.md, all at `error`. tests/layers proves that each one fires. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const npm = (...names) => names.map((name) => `node_modules/${name}(/|$)`);

/** The layer in `folder` may import itself and `allowed`, and nothing else. What does not resolve has its own rule. */
const mayImportOnly = (name, comment, folder, allowed, rest = {}) =>
  forbid(name, comment, { path: folder }, { pathNot: [folder, ...allowed], couldNotResolve: false, ...rest });
const AND_NODE = { dependencyTypesNot: ['core'] };

const PRODUCT = '^(electron|shared|renderer)/';
const SHARED = ['^shared/'];
const BETWEEN_THREADS = '^electron/workers/(client|latch|protocol)\\.ts$';
const INTERFACE_PACKAGES = npm(
  'react',
  'react-dom',
  'react-aria-components',
  'react-hook-form',
  'recharts',
  'wouter',
  'zod',
  '@fontsource-variable/[^/]+',
  '@hookform/resolvers',
  '@internationalized/date',
  '@tanstack/[^/]+',
  '@zxcvbn-ts/[^/]+',
);
const BUILD_FILE = '^renderer/vite\\.config\\.ts$';

module.exports = {
  forbidden: [
    mayImportOnly('shared-is-pure', 'shared imports shared only: no Node, no DOM, no Electron.', '^shared/', [
      ...npm('zod', '@noble/hashes'),
    ]),
    forbid(
      'renderer-has-no-main',
      'The interface talks to main through window.api alone.',
      { path: '^renderer/' },
      { path: '^electron/' },
    ),
    forbid(
      'renderer-has-no-node',
      'The interface is sandboxed: no Node.',
      { path: '^renderer/', pathNot: BUILD_FILE },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'renderer-uses-interface-packages',
      'Of the packages, the interface uses those made for interfaces: no Electron, no database, no PDF.',
      { path: '^renderer/', pathNot: BUILD_FILE },
      { path: 'node_modules/', pathNot: INTERFACE_PACKAGES },
    ),
    forbid(
      'features-stand-alone',
      'A feature never imports another feature.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    forbid(
      'only-the-shell-knows-features',
      'Features are put together in renderer/shell; ui, frame, data and access serve any of them.',
      { path: '^renderer/', pathNot: '^renderer/(features|shell)/' },
      { path: '^renderer/features/' },
    ),
    forbid(
      'nothing-reaches-up-to-the-shell',
      'renderer/main.tsx starts the shell; what the shell puts together does not know it.',
      { path: '^renderer/', pathNot: '^renderer/(shell/|main\\.tsx$)' },
      { path: '^renderer/shell/' },
    ),
    forbid(
      'ui-knows-no-domain',
      'ui components know nothing of the domain, nor of the rest of the interface.',
      { path: '^renderer/ui/' },
      { path: ['^renderer/(?!ui/)', '^shared/'] },
    ),
    mayImportOnly('preload-is-thin', 'preload: electron and shared/ipc.', '^electron/preload\\.ts$', [
      '^shared/ipc/',
      ...npm('electron'),
    ]),
    mayImportOnly(
      'ipc-calls-services',
      'ipc: services, shared, electron; of Node only path, to name files in the folders that main gives.',
      '^electron/ipc/',
      [
        '^electron/services/',
        '^electron/security\\.ts$',
        ...SHARED,
        '^(node:)?path$',
        ...npm('electron', 'zod'),
      ],
    ),
    mayImportOnly(
      'services-know-no-electron',
      'services: database, reports, importers, keys, optimiser, the way to workers, shared, Node; no Electron, no ipc.',
      '^electron/services/',
      ['^electron/(database|reports|importers|keys|optimiser)/', BETWEEN_THREADS, ...SHARED, ...npm('zod')],
      AND_NODE,
    ),
    mayImportOnly(
      'workers-know-no-electron',
      'workers: services and what services use; no Electron, no ipc.',
      '^electron/workers/',
      ['^electron/(services|database|reports|importers|keys|optimiser)/', ...SHARED, ...npm('zod')],
      AND_NODE,
    ),
    mayImportOnly(
      'database-is-a-leaf',
      'database: shared, better-sqlite3, uuid, zod, Node.',
      '^electron/database/',
      [...SHARED, ...npm('better-sqlite3', 'uuid', 'zod')],
      AND_NODE,
    ),
    mayImportOnly(
      'reports-are-a-leaf',
      'reports: shared, pdfkit and the signing libraries, Node.',
      '^electron/reports/',
      [...SHARED, ...npm('pdfkit', '@libpdf/core', 'asn1js', 'pkijs', 'zod')],
      AND_NODE,
    ),
    mayImportOnly(
      'layout-is-pure',
      'The layout of a report turns facts into pages: no Node, no PDF library.',
      '^electron/reports/layout/',
      SHARED,
    ),
    mayImportOnly(
      'importers-are-a-leaf',
      'importers: shared, the readers and writers of their formats, Node.',
      '^electron/importers/',
      [
        ...SHARED,
        ...npm(
          'csv-parse',
          'iconv-lite',
          'mammoth',
          'pdfjs-dist',
          'read-excel-file',
          'write-excel-file',
          'zod',
        ),
      ],
      AND_NODE,
    ),
    mayImportOnly(
      'keys-are-a-leaf',
      'keys: shared, cryptography, Node.',
      '^electron/keys/',
      [...SHARED, ...npm('@libpdf/core', 'asn1js', 'node-forge', 'pkijs', 'zod')],
      AND_NODE,
    ),
    mayImportOnly('optimiser-is-a-leaf', 'optimiser: shared and the HiGHS solver.', '^electron/optimiser/', [
      ...SHARED,
      ...npm('highs'),
    ]),
    forbid(
      'one-user-of-sqlite',
      'better-sqlite3 is used in electron/database alone.',
      { path: PRODUCT, pathNot: '^electron/database/' },
      { path: npm('better-sqlite3') },
    ),
    forbid(
      'one-user-of-pdfkit',
      'pdfkit is used in electron/reports/render alone.',
      { path: PRODUCT, pathNot: '^electron/reports/render/' },
      { path: npm('pdfkit') },
    ),
    forbid(
      'starting-points-are-not-imported',
      'main, the preload script and the workers are started, each by itself.',
      {},
      { path: '^electron/(main\\.ts|preload\\.ts|workers/[^/]+\\.worker\\.ts)$' },
    ),
    forbid(
      'product-needs-no-tests',
      'The product imports neither tests nor scripts.',
      { path: PRODUCT },
      { path: '^(tests|scripts)/' },
    ),
    forbid('no-circles', 'No circular imports.', {}, { circular: true }),
    forbid(
      'every-import-resolves',
      'Every import leads to a file or a package.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'no-dev-dependencies',
      'The product uses no development dependency, electron and vite aside.',
      { pathNot: BUILD_FILE },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: npm('electron', '@types/[^/]+') },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^\\.cache/', '^release/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
