import { basename } from 'node:path';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files with vague names collect unrelated code, so each is named after what it does. */
const descriptiveFileName = {
  meta: { type: 'suggestion', schema: [], messages: { vague: 'Name the file after what it does, not "{{name}}".' } },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (/utils?\b|helpers?\b|manager\b|services?\b/iu.test(name))
        context.report({ node, messageId: 'vague', data: { name } });
    },
  }),
};

/** Strings must never become markup: a page with Trusted Types would throw, any other might execute them. */
const MARKUP_SINKS = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Build nodes or a Lit template; a string must not become markup.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: 'Build nodes or a Lit template; a string must not become markup.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'Do not change global objects of the page.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals, which emits no code.' },
];

/** Casts that hide what the compiler would reject. */
const BLIND_CASTS = [
  'TSAsExpression > TSNeverKeyword.typeAnnotation',
  'TSAsExpression > TSAsExpression.expression > TSUnknownKeyword.typeAnnotation',
].map((selector) => ({ selector, message: 'Check the value, or correct the wrong type.' }));

/**
 * A figure works inside its own root: a page may have several, some of them in shadow roots that document-wide queries
 * do not reach.
 */
const DOCUMENT_WIDE = ['getElementById', 'body', 'head'].map((property) => ({
  object: 'document',
  property,
  message: 'Use the root of the element or what was passed in.',
}));

/** Globals that only exist in Node. */
const NODE_GLOBALS = [
  'process',
  'Buffer',
  'global',
  'require',
  'module',
  '__dirname',
  '__filename',
  'setImmediate',
  'clearImmediate',
];

/** Globals that only exist in a page or in Node, or that make results depend on the time. */
const IMPURE_GLOBALS = [
  ...NODE_GLOBALS,
  ...['document', 'window', 'self', 'navigator', 'location', 'customElements', 'HTMLElement', 'Element', 'DOMParser'],
  ...['globalThis', 'fetch', 'localStorage', 'sessionStorage', 'setTimeout', 'setInterval'],
].map((name) => ({ name, message: 'This file must be pure: pass in what it needs.' }));

export default defineConfig(
  globalIgnores(['dist/', '.build/', 'storybook-static/', '**/__snapshots__/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { house: { rules: { 'descriptive-file-name': descriptiveFileName } } },
    rules: {
      'house/descriptive-file-name': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...MARKUP_SINKS, ...BLIND_CASTS],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '.ci/*.mjs'],
    ignores: ['**/*.d.mts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('../', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // There are no enums, and looking for them takes a quarter of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // It suggests `!`, which another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-properties': ['error', ...DOCUMENT_WIDE] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/{node,build,cli}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: NODE_GLOBALS.map((name) => ({
            name,
            message: 'This file runs in pages, which do not have this global.',
          })),
          checkGlobalObject: true,
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/figures/*/**/*.ts', 'src/element/templates/*-template.ts'],
    ignores: ['src/figures/*/{element,define}.ts'],
    rules: { 'no-restricted-globals': ['error', ...IMPURE_GLOBALS] },
  },
  {
    // The module that warns the page's developer, and the programs that print to a terminal.
    files: ['src/element/warn.ts', 'src/build/prerender.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'Buffer', 'URL', 'module', 'require', 'setTimeout'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // The compiler understands casts in comments; the linter does not.
    files: ['.ci/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Tests pass wrong values on purpose, and know what they have just added to a page.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    // Apps know the types of the packed package, and are checked by their own compilers.
    files: ['tests/apps/**/*.ts'],
    rules: {
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
);
