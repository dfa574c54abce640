import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { documented } from './scripts/documented.mjs'

// ---------------------------------------------------------------------------
// which way imports may point in src/
// ---------------------------------------------------------------------------

// the groups of the API: folders that have folders of versions
const models = readdirSync(join(import.meta.dirname, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(import.meta.dirname, 'src', name)).some((version) => /^v\d/.test(version)))
const derivations = ['arbitrary', 'errors', 'exact', 'instances', 'json', 'optics', 'standard-schema']
// what is made for a job, out of models and derivations
const uses = ['builders', 'validation', 'request', 'webhook', 'serviceaccount']

// from a file of a folder, and from one that stands in src/ itself
const outside = (names, message) => ({ regex: `^(\\.\\./)+(${names.join('|')})(/|$)`, message })
const beside = (names, message) => ({ regex: `^\\./(${names.join('|')})(/|$)`, message })
const besidesOnly = (names, message) => ({ regex: `^\\./(?!(${names.join('|')})(/|$))`, message })

const everywhere = [
  { regex: '^io-ts/', message: "Write 'io-ts': bundlers make a second copy of anything under it." },
  { regex: '^io-ts-kubernetes(/|$)', message: 'A file of src/ is imported by its relative path.' }
]
const notFastCheck = { regex: '^fast-check(/|$)', message: 'Only src/arbitrary may need fast-check.' }

const imports = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] }
})

// A later entry replaces the earlier ones for the files that it names, so each says all that holds for them.
const directions = [
  imports(['src/**/*.ts'], notFastCheck),
  imports(
    ['src/codec/**/*.ts'],
    notFastCheck,
    outside(
      [...models, ...derivations, ...uses],
      'The codec kit knows neither the models nor what is derived from them.'
    )
  ),
  imports([`src/{${models.join(',')}}/**/*.ts`], notFastCheck, {
    regex: `^\\.\\./\\.\\./(?!(${['codec', 'scalar', ...models].join('|')})(/|$))`,
    message: 'A model imports the codec kit, scalars and other models, nothing else of src/.'
  }),
  ...derivations.map((name) =>
    imports(
      [`src/${name}.ts`, `src/${name}/**/*.ts`],
      ...(name === 'arbitrary' ? [] : [notFastCheck]),
      ...[outside, beside].flatMap((from) => [
        from(models, 'What is derived holds for every model and knows none.'),
        from(uses, 'What is derived does not know what it is used for.')
      ])
    )
  ),
  imports(
    ['src/scalar.ts'],
    notFastCheck,
    besidesOnly(['codec'], 'Scalars import the codec kit, nothing else of src/.')
  ),
  imports(
    ['src/{http,NamedUser}.ts'],
    notFastCheck,
    beside([...derivations, ...uses], 'What several jobs share knows none of them.')
  ),
  imports(['src/index.ts'], notFastCheck, besidesOnly(models, 'The root entry has the models, nothing else.'))
]

// ---------------------------------------------------------------------------
// what src/ must not do
// ---------------------------------------------------------------------------

const noEffects = 'src/ is pure: no input or output, no clock, no randomness.'
const noCodeFromText = 'Code made at run time does not run under a strict content security policy.'

const pure = {
  'no-eval': 'error',
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-console': 'error',
  'no-restricted-globals': [
    'error',
    { name: 'WebAssembly', message: noCodeFromText },
    { name: 'process', message: noEffects },
    { name: 'performance', message: noEffects },
    { name: 'crypto', message: noEffects }
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: noEffects },
    { object: 'Math', property: 'random', message: noEffects }
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'CallExpression[callee.property.name="push"] > SpreadElement',
      message: 'push(...items) overflows the stack when items is long: push them one by one.'
    },
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: noEffects }
  ]
}

// ---------------------------------------------------------------------------
// the configuration
// ---------------------------------------------------------------------------

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'site/', '.stryker/'] },
  {
    files: ['**/*.{ts,mts}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', '@typescript-eslint/consistent-type-imports': 'error' }
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { house: { rules: { documented } } },
    rules: {
      ...pure,
      'house/documented': 'error',
      '@typescript-eslint/array-type': ['error', { default: 'generic' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  ...directions,
  {
    files: ['test/**/*.{ts,mts}', 'docs/**/*.ts', 'scripts/**/*.ts', '*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    // Tests hand values of any shape to the library, and look into whatever comes back.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['docs/examples/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: '__filename', message: 'An example runs in ES modules too.' }]
    }
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended] }
)
