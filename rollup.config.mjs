/**
 * Two builds from one source: modules for apps that bundle (lit stays an import), and one self-contained file a tag for
 * a script tag. Both read the pictures that `npm run pictures` has drawn.
 */
import { readdirSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';

/** Each folder is a figure and has the name of its tag. */
const TAGS = readdirSync(new URL('src/figures/', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const compile = (options) =>
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', legalComments: 'none', ...options });

const modules = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    ...Object.fromEntries(
      TAGS.flatMap((tag) => [
        [`${tag}/index`, `src/figures/${tag}/element.ts`],
        [`${tag}/define`, `src/figures/${tag}/define.ts`],
      ]),
    ),
  },
  external: isDependency,
  plugins: [resolve(), compile()],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
};

/** Joins the lines of the stylesheet and drops its comments, which a minifier of scripts leaves alone. */
const joinStyleLines = {
  name: 'join-style-lines',
  transform: (code, id) =>
    id.endsWith('/element/styles.ts')
      ? code.replace(/css`[^`]*`/u, (css) => css.replace(/\/\*[^*]*\*\//gu, '').replace(/\s+/gu, ' '))
      : null,
};

const cdnFile = (name, input) => ({
  input: { [name]: input },
  plugins: [resolve({ exportConditions: ['cdn'] }), joinStyleLines, compile({ minify: true, charset: 'utf8' })],
  output: { dir: 'dist/cdn', format: 'es' },
});

export default [
  modules,
  ...TAGS.map((tag) => cdnFile(tag, `src/figures/${tag}/define.ts`)),
  cdnFile('rare-earth-figures', 'src/define.ts'),
];
