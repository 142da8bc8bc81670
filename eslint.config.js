// Lint rules: no escape hatches from types, no text that becomes code or markup, requests only where they belong, no clock and no
// time zone in pure modules. Each rule of ours says in its message what to do instead.
import solid from 'eslint-plugin-solid/configs/typescript';
import tseslint from 'typescript-eslint';

const NO_CODE_FROM_TEXT = [
  { selector: "CallExpression[callee.name='eval']", message: 'Text never becomes code.' },
  { selector: "NewExpression[callee.name='Function']", message: 'Text never becomes code.' },
  { selector: "CallExpression[callee.name='Function']", message: 'Text never becomes code.' },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'What USCIS sends is text: use textContent or elements.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]',
    message: 'What USCIS sends is text: use textContent or elements.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
    message: 'What USCIS sends is text: use textContent or elements.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Draw elements, never markup from text.',
  },
];

const NO_REQUESTS = [
  {
    selector: "CallExpression[callee.name='fetch']",
    message: 'Only the dock asks USCIS, through lib/uscis/read-cases.ts; nothing else sends anything.',
  },
  {
    selector: 'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)$/]',
    message: 'Only the dock asks USCIS, through lib/uscis/read-cases.ts; nothing else sends anything.',
  },
  { selector: "CallExpression[callee.property.name='sendBeacon']", message: 'Nothing leaves the browser.' },
  {
    selector:
      "AssignmentExpression > MemberExpression.left[object.name='location'], AssignmentExpression[left.property.name='location']",
    message: 'No policy of a browser stops a page that goes elsewhere, so ours never do.',
  },
  {
    selector:
      "CallExpression[callee.object.name='location'][callee.property.name=/^(assign|replace)$/], CallExpression[callee.object.name='window'][callee.property.name='open']",
    message: 'No policy of a browser stops a page that goes elsewhere, so ours never do.',
  },
];

const NO_CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Now comes in as an argument: lib is the same in every test, zone and year.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Now comes in as an argument: lib is the same in every test, zone and year.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'lib gives the same answer twice.',
  },
];

const restricted = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Off because each was wrong more often than right here (aborted signals, unions that document, spread strings).
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      ...restricted(NO_CODE_FROM_TEXT, NO_REQUESTS),
    },
  },
  { files: ['components/**/*.tsx', 'entrypoints/{panel,decoder}/**/*.tsx'], ...solid },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/platform/**', '**/*.test.ts'],
    rules: restricted(NO_CODE_FROM_TEXT, NO_REQUESTS, NO_CLOCK),
  },
  // The one caller of USCIS: the dock passes the page's own fetch to the reader.
  { files: ['entrypoints/dock.content/dock.ts'], rules: restricted(NO_CODE_FROM_TEXT) },
  // Tries every way to send data on purpose, to see each refused.
  { files: ['tests/e2e/exfiltration-attempts.ts'], rules: restricted(NO_CODE_FROM_TEXT) },
  // Command-line programs print to the console.
  { files: ['tools/**/*.ts', 'mock-site/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // Tests read parsed JSON without a schema; their assertions are the check.
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
);
