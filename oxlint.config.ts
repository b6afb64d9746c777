import { defineConfig } from 'oxlint';

const ownFiles = ['src/**', 'mock/**'];
const drawing = ['src/views/**', 'src/charts/**', 'src/*.tsx'];

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise'],
  jsPlugins: ['./build/house-rules/plugin.ts'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error', denyWarnings: true },
  categories: { correctness: 'error' },
  // AssemblyScript is judged by its own compiler
  ignorePatterns: ['dist/**', 'src/i18n/catalogues/**', 'src/intake/bytes/assembly/**'],
  rules: {
    'house/room-borders': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-self-import': 'error',
    'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'] }],
    // a search field inside an opened list takes the focus rightly; react-aria gives it back
    'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    // a table that is walked with the arrow keys is a grid
    'jsx-a11y/no-noninteractive-element-to-interactive-role': [
      'error',
      { table: ['grid'], td: ['gridcell'] },
    ],
    // role="status" and role="group" say more here than the nearest tag
    'jsx-a11y/prefer-tag-over-role': 'off',
    'max-lines': ['error', { max: 250 }],
    'max-params': ['error', { max: 3 }],
    'no-console': 'error',
    // logs hold control characters; looking for them is the work of this program
    'no-control-regex': 'off',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    // of concern to the React Compiler only, which is not used here
    'react/incompatible-library': 'off',
    'react/preserve-manual-memoization': 'off',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'typescript/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-import-type-side-effects': 'error',
    // [...text] takes a text apart into its code points, and is meant so
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // objects here are made by functions and do not know `this`
    'typescript/unbound-method': 'off',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
  },
  overrides: [
    { files: ownFiles, rules: { 'max-lines-per-function': ['error', { max: 50 }] } },
    { files: drawing, rules: { 'max-lines-per-function': ['error', { max: 80 }] } },
    { files: ['src/cli/**', 'build/**', 'mock/**'], rules: { 'no-console': 'off' } },
    // `expect.any` and its like are any, by their nature
    { files: ['tests/**'], rules: { 'typescript/no-unsafe-assignment': 'off' } },
    // the constants of a published method stand as printed
    { files: ['src/statistics/**'], rules: { 'no-loss-of-precision': 'off' } },
    {
      files: ['*.config.ts', '.size-limit.ts', 'build/house-rules/plugin.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
});
