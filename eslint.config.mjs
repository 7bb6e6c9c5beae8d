import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const only = (file, name) => ({
  name: 'electron',
  importNames: [name],
  message: `Only ${file} may use ${name} (ARCHITECTURE.md).`,
});
const ipcMainUser = only('electron/ipc/handle.ts', 'ipcMain');
const ipcRendererUser = only('electron/preload.ts', 'ipcRenderer');
/** `import electron from 'electron'` would carry both past the two rules above; `* as` is caught by them. */
const byName = { name: 'electron', importNames: ['default'], message: 'Import what is used by its name.' };

const windowApi = ['window', 'self', 'globalThis', 'frames', 'parent', 'top'].map((object) => ({
  object,
  property: 'api',
  message: 'Only renderer/api.ts may use window.api (ARCHITECTURE.md).',
}));

/** Clocks and chance are arguments in the pure layers. */
const impure = [
  { object: 'Date', property: 'now', message: 'The time is an argument here.' },
  { object: 'Math', property: 'random', message: 'Chance is an argument here: pass a seeded generator.' },
];
const noClock = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'The time is an argument here.',
};
const noLazyElectron = {
  selector: 'ImportExpression[source.value="electron"]',
  message: 'Import what is used by its name, at the top.',
};

export default tseslint.config(
  { ignores: ['dist', 'release', '.cache', 'node_modules', 'test-results', 'tests/layers/violations'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { paths: [ipcMainUser, ipcRendererUser, byName] }],
      'no-restricted-syntax': ['error', noLazyElectron],
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['electron/ipc/handle.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [ipcRendererUser, byName] }] },
  },
  {
    files: ['electron/preload.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [ipcMainUser, byName] }] },
  },
  {
    files: ['shared/**/*.ts', 'electron/reports/layout/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-syntax': ['error', noLazyElectron, noClock],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    // It warns of libraries that React's compiler would have to leave alone; there is no such compiler here.
    rules: { 'react-hooks/incompatible-library': 'off', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/api.ts'],
    rules: {
      'no-restricted-properties': ['error', ...windowApi],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.config.{ts,mjs,cjs}', '.*.cjs', 'renderer/vite.config.ts', 'scripts/setup/default-app/**'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-exports': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
