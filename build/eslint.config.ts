import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'out/',
      'release/',
      'coverage/',
      'build/*.cjs',
      'tests/electron-stand-in/fixture/*.{js,cjs}',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      // Numbers read well in text; everything else has to be turned into a string on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      // Its index loads a thousand files, which costs each test file four seconds of a processor.
      'no-restricted-imports': ['error', 'date-fns', 'date-fns/locale'],
      eqeqeq: 'error',
    },
  },
  {
    files: ['renderer/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // It warns of libraries that React's compiler cannot memoize; the compiler is not used here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  // Scripts and command lines talk to people on the terminal.
  { files: ['build/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
