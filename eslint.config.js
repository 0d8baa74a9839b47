/** Lint: strict and with types; accessibility rules for what draws a page. Formatting is Prettier's. */
import astro from 'eslint-plugin-astro'
import a11y from 'eslint-plugin-jsx-a11y-x'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig(
  globalIgnores([
    'node_modules',
    '**/dist',
    '**/.next',
    '**/.astro',
    '.data',
    '.tmp',
    'migrations/2*.ts',
    'collections/payload-types.ts',
    'cms/app/(payload)/admin/importMap.js',
    'cms/next-env.d.ts',
  ]),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number in a template says what it says.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text, as in an environment variable, is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['**/*.tsx'], extends: [a11y.configs.strict] },
  {
    files: ['**/*.astro'],
    extends: [astro.configs['flat/recommended'], astro.configs['flat/jsx-a11y-strict']],
  },
  {
    // A summary of mistakes takes the focus, also without a script: it is no field (WCAG technique G139).
    files: ['site/src/components/submission/ErrorSummary.astro'],
    rules: { 'astro/jsx-a11y/no-autofocus': 'off' },
  },
  {
    // A wide table can be scrolled by keyboard only when it can have the focus (WCAG 2.1.1).
    files: ['site/src/components/impact/StepTable.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }] },
  },
)
