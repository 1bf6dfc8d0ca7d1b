import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import * as rules from './scripts/lint-rules.mjs';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'storybook-static',
      '.cache',
      '.data',
      'coverage',
      'test-results',
      'src/i18n/generated',
      'demo/wordpress',
    ],
  },
  // A suppression hides a decision; what is wrong for a whole folder is said here.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Several implementations share one asynchronous port, and not each of them has to wait.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'tests/widgets/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list, unless its role is written out.
      'lit-a11y/no-redundant-role': 'off',
      // Lit calls a listener with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Options of the combobox have no focus of their own: the box has their keys (APG, `aria-activedescendant`).
  {
    files: ['src/widgets/service-search/panel/suggestions.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error', ...rules.browser } },
  // The one place that speaks to the webmaster.
  { files: ['src/i18n/warn.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/contract/**/*.ts', 'src/domain/**/*.ts'], rules: rules.pure },
  { files: ['demo/{site,builder,officers}/**/*.{ts,js}'], rules: rules.browser },
  {
    files: ['tests/**/*.ts'],
    rules: {
      ...rules.tests,
      // node:test runs what its functions are given; nobody waits for them.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  // Chai's assertions read as expressions.
  { files: ['tests/**/*.wtr.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  // Tables of words and facts grow with the facts, not with the logic.
  {
    files: [
      'src/contract/error-texts.*.ts',
      'src/i18n/locales/**/*.ts',
      'src/domain/search/lexicon/**/*.ts',
      'demo/catalogue/**/*.ts',
      'tests/**/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
