import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { documented } from './scripts/documented.mjs'
import { plainEnglish } from './scripts/plainEnglish.mjs'

// ---------------------------------------------------------------------------
// which way imports may point in src/
// ---------------------------------------------------------------------------

// API groups are folders that have folders of versions.
const folders = readdirSync(join(import.meta.dirname, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const groups = folders.filter((name) =>
  readdirSync(join(import.meta.dirname, 'src', name)).some((version) => /^v\d/.test(version))
)

const kit = ['internal', 'go', 'errors', 'codec', 'scalar']
const derivations = ['arbitrary', 'exact', 'instances', 'json', 'optics', 'standard-schema']

// The folders that the files of a folder may import, besides their own. All others are uses: they may import everything.
const mayImport = {
  internal: [],
  go: ['internal'],
  errors: ['internal', 'go'],
  codec: ['internal', 'go', 'errors'],
  scalar: ['internal', 'codec'],
  ...Object.fromEntries(groups.map((name) => [name, [...kit, ...groups]])),
  ...Object.fromEntries(derivations.map((name) => [name, [...kit, ...derivations]]))
}

const everywhere = [
  { regex: '^io-ts/', message: "Import 'io-ts': bundlers make a second copy of its modules." },
  { regex: '^io-ts-kubernetes(/|$)', message: 'Files of src/ import each other by relative paths.' }
]
const notFastCheck = { regex: '^fast-check(/|$)', message: 'Only src/arbitrary may need fast-check.' }

const imports = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] }
})

const forbidden = (folder) => folders.filter((name) => name !== folder && !mayImport[folder].includes(name))

// A later entry replaces the earlier ones for the files that it names, so each says everything that holds for them.
const directions = [
  imports(['src/**/*.ts'], notFastCheck),
  ...Object.keys(mayImport).map((folder) =>
    imports([`src/${folder}/**/*.ts`], ...(folder === 'arbitrary' ? [] : [notFastCheck]), {
      regex: `^(\\.\\./)+(${forbidden(folder).join('|')})(/|$)`,
      message: `src/${folder} may import ${mayImport[folder].map((name) => `src/${name}`).join(', ') || 'no other folder'}.`
    })
  )
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

/** The rules of src/ about code, which also hold for the command and for what it writes. */
export const likeSource = {
  extends: [tseslint.configs.strictTypeChecked],
  rules: {
    '@typescript-eslint/array-type': ['error', { default: 'generic' }],
    '@typescript-eslint/prefer-readonly': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
  }
}

// a new case of a union, such as a kind of description, must be handled everywhere: a `default` would hide where it is
// not handled
const everyCase = {
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false }]
}

// ---------------------------------------------------------------------------
// the configuration
// ---------------------------------------------------------------------------

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'site/',
      '.stryker/',
      'generate/dist/',
      'generate/written/',
      'test/bench/written/',
      'docs/examples/kubernetes/'
    ]
  },
  {
    files: ['**/*.{ts,mts}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { documented, 'plain-english': plainEnglish } } },
    rules: { eqeqeq: 'error', '@typescript-eslint/consistent-type-imports': 'error', 'house/plain-english': 'error' }
  },
  {
    files: ['src/**/*.ts'],
    ...likeSource,
    rules: {
      ...likeSource.rules,
      ...pure,
      ...everyCase,
      'house/documented': 'error'
    }
  },
  { files: ['generate/src/**/*.ts'], ...likeSource, rules: { ...likeSource.rules, ...everyCase } },
  {
    files: ['generate/src/**/*.ts'],
    ignores: ['generate/src/main.ts', 'generate/src/command/**'],
    rules: pure
  },
  ...directions,
  {
    files: ['test/**/*.{ts,mts}', 'generate/test/**/*.{ts,mts}', 'docs/**/*.ts', 'scripts/**/*.{ts,mts}', '*.mts'],
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
  { files: ['test/**/*.{ts,mts}', 'generate/test/**/*.{ts,mts}', 'scripts/**/*.{ts,mts}'], rules: everyCase },
  {
    files: ['docs/examples/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: '__filename', message: 'An example runs in ES modules too.' }]
    }
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    plugins: { house: { rules: { 'plain-english': plainEnglish } } },
    rules: { 'house/plain-english': 'error' }
  }
)
