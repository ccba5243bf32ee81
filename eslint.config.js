import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import a11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * Which folder of src may import which. A folder may always import itself; a folder that is not listed here may not exist.
 * Read it downwards: what a folder needs stands above it.
 */
const MAY_IMPORT = {
  knowledge: [],
  model: ['knowledge'],
  commands: ['model', 'knowledge'],
  load: ['model', 'knowledge'],
  rules: ['load', 'commands', 'model', 'knowledge'],
  simulation: ['rules', 'load', 'commands', 'model', 'knowledge'],
  layout: ['load', 'model', 'knowledge'],
  scene: ['layout', 'rules', 'load', 'model', 'knowledge'],
  formats: ['scene', 'layout', 'rules', 'load', 'commands', 'model', 'knowledge'],
  // A plot is a scene, so that it is drawn and saved as charts are.
  plots: ['scene', 'layout', 'simulation', 'rules', 'load', 'model', 'knowledge'],
  brief: ['formats', 'scene', 'layout', 'simulation', 'rules', 'load', 'model', 'knowledge'],
  // Samples are written as outlines, which is a format.
  samples: ['formats', 'commands', 'load', 'model', 'knowledge'],
  guide: ['samples', 'formats', 'rules', 'load', 'model', 'knowledge'],
}
const BELOW_STORE = Object.keys(MAY_IMPORT)
// Beside the page, not below it: what the command line tells of a file.
MAY_IMPORT.check = ['formats', 'rules', 'load', 'model', 'knowledge']
// Beside the page, too: the worker that simulates and draws large charts, and the way to ask it.
MAY_IMPORT.background = ['brief', 'formats', 'scene', 'layout', 'simulation', 'rules', 'load', 'commands', 'model', 'knowledge']
// In a thread of its own, beside every page: what keeps the app for use without a network.
MAY_IMPORT.offline = []
MAY_IMPORT.store = BELOW_STORE
MAY_IMPORT.persistence = ['store', ...BELOW_STORE]
MAY_IMPORT.ui = ['persistence', 'store', 'background', ...BELOW_STORE]
MAY_IMPORT.app = ['ui', 'persistence', 'store', ...BELOW_STORE]

/** Folders whose functions give the same answer anywhere: in a worker, in a test, on a server, next year. */
const PURE = [...BELOW_STORE, 'check'].map(folder => `src/${folder}/**/*.{ts,tsx}`)

/** The one named exception: rasterising needs a canvas, and so the page's document. */
const CANVAS = ['src/formats/png/**/*.{ts,tsx}', 'src/formats/png.ts']

const SUBJECTLESS = ['utils', 'helpers', 'common', 'lib', 'hooks', 'types']

const FOR_UI = 'belongs in ui or app. Return plain data from here and let them act on it'
const FOR_STORAGE = 'belongs in persistence. Take the data as an argument, or return what should be kept'
const FOR_CLOCK = 'is a hidden input. Take the time as an argument (the caller in store, ui or app reads the clock)'
const FOR_CHANCE = 'is a hidden input. Take a seed, or the ids, as an argument'

const impureGlobals = {
  window: FOR_UI,
  self: FOR_UI,
  document: FOR_UI,
  navigator: FOR_UI,
  location: FOR_UI,
  alert: FOR_UI,
  localStorage: FOR_STORAGE,
  sessionStorage: FOR_STORAGE,
  indexedDB: FOR_STORAGE,
  fetch: 'reaches the network, which Hatrack never does. Take the data as an argument',
  XMLHttpRequest: 'reaches the network, which Hatrack never does. Take the data as an argument',
  WebSocket: 'reaches the network, which Hatrack never does. Take the data as an argument',
  console: 'is for people who develop. Return a finding, a notice or a failure that the caller can show',
  performance: FOR_CLOCK,
  setTimeout: FOR_CLOCK,
  setInterval: FOR_CLOCK,
  requestAnimationFrame: FOR_CLOCK,
  crypto: FOR_CHANCE,
}

/** Declared for tests and configuration only; the types leak into src because one program checks both. */
const nodeGlobals = Object.fromEntries(
  ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename', 'setImmediate']
    .map(name => [name, 'exists in Node only, and src runs in a browser']),
)

const restrictGlobals = messages => ['error', {
  globals: Object.entries(messages).map(([name, why]) => ({ name, message: `'${name}' ${why}.` })),
  checkGlobalObject: true,
}]

const NO_NODE = {
  regex: '^(node:|(fs|path|os|url|util|crypto|child_process|worker_threads|stream|buffer|events)(/|$))',
  message: 'src runs in a browser: Node\'s own modules are not there.',
}

const IMPURE_PACKAGES =
  '^(react|react-dom|@xyflow/|react-aria|@react-aria/|@react-stately/|@internationalized/|zustand|immer|idb|idb-keyval|@testing-library/)'

const PURE_PACKAGE_MESSAGE =
  'This folder is pure: no view, store or database packages. Put what needs them into ui, store or persistence, and give this folder plain data.'

/** typescript-eslint's presets speak to all files; here each is held to the files that have type information. */
const typed = ['{src,tests}/**/*.{ts,tsx}', '*.ts']

export default defineConfig(
  globalIgnores(['dist/', 'test-results/', 'playwright-report/', '.stryker/', 'docs/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Deprecated in eslint's core in favour of a formatter's plugin; two rules do not earn another package.
      semi: ['error', 'never'],
      quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
    },
  },

  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // A default branch does not count as having thought of a variant: that is what lets a new one slip through unseen.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {
        allowDefaultCaseForExhaustiveSwitch: true,
        considerDefaultExhaustiveForUnions: false,
      }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': Object.keys(MAY_IMPORT)
        .map(folder => ({ type: folder, pattern: `src/${folder}`, partialMatch: false })),
      'boundaries/additional-dependency-nodes': [
        // new Worker(new URL('./rules.worker.ts', import.meta.url)) imports a file without an import statement.
        { name: 'url', kind: 'value', selector: 'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"] > Literal' },
      ],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] } },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': ['error', {
        default: 'disallow',
        // A file that does not exist, or lies outside src, is no folder's: refused too.
        checkUnknownLocals: true,
        message: 'src/{{ from.element.type }} may not import \'{{ dependency.source }}\'{{#unless to.element.type}}: no such file in a folder of src{{/unless}}.',
        policies: Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
          from: { element: { type: folder } },
          allow: allowed.map(type => ({ to: { element: { type } } })),
        })),
      }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': restrictGlobals(nodeGlobals),
      'no-restricted-imports': ['error', { patterns: [NO_NODE] }],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...[
        'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
        'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]',
        'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
      ].map(selector => ({ selector, message: 'The page takes no markup: what a file or a link brings must never become part of it. Make elements, or give React text.' }))],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/**/*.tsx'],
    extends: [a11y.configs.recommended],
    // On a component of react-aria autoFocus means "first in this dialog", which is what the rule wishes for.
    rules: { 'jsx-a11y-x/no-autofocus': ['error', { ignoreNonDOM: true }] },
  },

  {
    files: PURE,
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': restrictGlobals({ ...nodeGlobals, ...impureGlobals }),
      'no-restricted-imports': ['error', { patterns: [NO_NODE, { regex: IMPURE_PACKAGES, message: PURE_PACKAGE_MESSAGE }] }],
      'no-restricted-properties': ['error',
        { object: 'Date', property: 'now', message: `Date.now ${FOR_CLOCK}.` },
        { object: 'Math', property: 'random', message: `Math.random ${FOR_CHANCE}.` },
      ],
      'no-restricted-syntax': ['error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: `new Date() without an argument ${FOR_CLOCK}.` },
        { selector: 'CallExpression[callee.name="Date"]', message: `Date() ${FOR_CLOCK}.` },
        // no-restricted-imports does not look at import('…').
        { selector: `ImportExpression[source.value=/${IMPURE_PACKAGES.replaceAll('/', '\\u002F')}/]`, message: PURE_PACKAGE_MESSAGE },
      ],
    },
  },
  {
    files: CANVAS,
    rules: {
      'no-restricted-globals': restrictGlobals({
        ...nodeGlobals,
        ...Object.fromEntries(Object.entries(impureGlobals).filter(([name]) => name !== 'document')),
      }),
    },
  },
  {
    // Last among the rules for src, because it takes the place of the others' no-restricted-syntax.
    files: [`src/**/{${SUBJECTLESS.join(',')}}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-syntax': ['error', {
        selector: 'Program',
        message: `Name the folder for its subject, not ${SUBJECTLESS.join(', ')}: nobody looks for a thing under what it is not about.`,
      }],
    },
  },

  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Tests read loosely typed things (parsed JSON, spies, globals); what they assert is what makes them safe.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process', 'console', 'performance', 'Buffer', 'URL', 'fetch', 'AbortController', 'AbortSignal', 'TextEncoder', 'TextDecoder',
          'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'structuredClone',
        ].map(name => [name, 'readonly']),
      ),
    },
  },
)
