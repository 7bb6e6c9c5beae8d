/** The layer rules of ARCHITECTURE.md, all at `error`. tests/layers proves that each one fires. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const npm = (...names) => names.map((name) => `node_modules/${name}(/|$)`);

module.exports = {
  forbidden: [
    forbid(
      'shared-is-pure',
      'shared imports shared only: no Node, no DOM, no Electron.',
      { path: '^shared/' },
      {
        pathNot: ['^shared/', ...npm('zod', '@noble/hashes')],
      },
    ),
    forbid(
      'renderer-has-no-main',
      'The interface talks to main through window.api alone.',
      { path: '^renderer/' },
      {
        path: '^electron/',
      },
    ),
    forbid(
      'renderer-has-no-node',
      'The interface is sandboxed: no Node, no Electron.',
      { path: '^renderer/', pathNot: '^renderer/vite\\.config\\.ts$' },
      {
        dependencyTypes: ['core'],
      },
    ),
    forbid(
      'renderer-has-no-electron',
      'The interface is sandboxed: no Node, no Electron.',
      { path: '^renderer/' },
      {
        path: npm('electron', 'better-sqlite3', 'pdfkit'),
      },
    ),
    forbid(
      'features-stand-alone',
      'A feature never imports another feature, only ui, frame and shared.',
      { path: '^renderer/features/([^/]+)/' },
      {
        path: '^renderer/features/',
        pathNot: '^renderer/features/$1/',
      },
    ),
    forbid(
      'ui-knows-no-domain',
      'ui components know nothing of the domain.',
      { path: '^renderer/ui/' },
      {
        path: ['^renderer/(features|frame)/', '^shared/(?!result|domain/calendar)'],
      },
    ),
    forbid(
      'preload-is-thin',
      'preload: electron and shared/ipc.',
      { path: '^electron/preload\\.ts$' },
      {
        pathNot: ['^shared/ipc/', ...npm('electron')],
      },
    ),
    forbid(
      'ipc-calls-services',
      'ipc: services, shared, electron.',
      { path: '^electron/ipc/' },
      {
        path: ['^electron/(?!ipc/|services/|security\\.ts)', ...npm('better-sqlite3', 'pdfkit')],
      },
    ),
    forbid(
      'services-know-no-electron',
      'services: database, reports, importers, keys, workers, shared; no Electron, no ipc.',
      { path: '^electron/services/' },
      {
        path: [
          '^electron/(?!services/|database/|reports/|importers/|keys/|workers/)',
          ...npm('electron', 'better-sqlite3', 'pdfkit'),
        ],
      },
    ),
    forbid(
      'workers-know-no-electron',
      'workers: services and what services use; no Electron, no ipc.',
      { path: '^electron/workers/' },
      {
        path: ['^electron/(?!workers/|services/|database/|reports/|importers/|keys/)', ...npm('electron')],
      },
    ),
    forbid(
      'database-is-a-leaf',
      'database: shared, better-sqlite3, Node.',
      { path: '^electron/database/' },
      {
        path: ['^electron/(?!database/)', ...npm('electron', 'pdfkit')],
      },
    ),
    forbid(
      'reports-are-a-leaf',
      'reports: shared, pdfkit and the signing libraries, Node.',
      { path: '^electron/reports/' },
      {
        path: ['^electron/(?!reports/)', ...npm('electron', 'better-sqlite3')],
      },
    ),
    forbid(
      'importers-are-a-leaf',
      'importers: shared, their readers, Node.',
      { path: '^electron/importers/' },
      {
        path: ['^electron/(?!importers/)', ...npm('electron', 'better-sqlite3', 'pdfkit')],
      },
    ),
    forbid(
      'keys-are-a-leaf',
      'keys: shared, cryptography, Node.',
      { path: '^electron/keys/' },
      {
        path: ['^electron/(?!keys/)', ...npm('electron', 'better-sqlite3', 'pdfkit')],
      },
    ),
    forbid(
      'one-user-of-sqlite',
      'better-sqlite3 is used in electron/database alone.',
      { pathNot: ['^electron/database/', '^tests/', '^scripts/'] },
      {
        path: npm('better-sqlite3'),
      },
    ),
    forbid(
      'one-user-of-pdfkit',
      'pdfkit is used in electron/reports/render alone.',
      { path: '^(electron|shared|renderer)/', pathNot: '^electron/reports/render/' },
      {
        path: npm('pdfkit'),
      },
    ),
    forbid(
      'product-needs-no-tests',
      'The product imports neither tests nor scripts.',
      { path: '^(electron|shared|renderer)/' },
      {
        path: '^(tests|scripts)/',
      },
    ),
    forbid('no-circles', 'No circular imports.', {}, { circular: true }),
    forbid(
      'no-orphans-unresolved',
      'Every import resolves.',
      { path: '^(electron|shared|renderer)/' },
      { couldNotResolve: true },
    ),
    forbid(
      'no-dev-dependencies',
      'The product uses no development dependency, electron and vite aside.',
      { path: '^(electron|shared|renderer)/', pathNot: '^renderer/vite\\.config\\.ts$' },
      {
        dependencyTypes: ['npm-dev'],
        pathNot: npm('electron', '@types/[^/]+', 'vite'),
      },
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
