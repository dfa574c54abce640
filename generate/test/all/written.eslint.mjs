import { defineConfig } from 'eslint/config'
import { likeSource } from '../../../eslint.config.mjs'

// The written models, with the rules of src/ about code. Their comments are those of the schemas.
export default defineConfig({
  files: ['**/*.ts'],
  ...likeSource,
  languageOptions: { parserOptions: { project: `${import.meta.dirname}/tsconfig.written.json` } },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: { ...likeSource.rules, eqeqeq: 'error', '@typescript-eslint/consistent-type-imports': 'error' }
})
