/** The type declarations of the package: a file for each entry, and what entries share in files of its own. */
import { readdirSync } from 'node:fs';
import { dts } from 'rollup-plugin-dts';

/** Each folder is a figure, named after its tag. */
const TAGS = readdirSync('src/figures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/**
 * Specs have the types of Vega-Lite and schemas those of Valibot in an app that has them, and otherwise `any`. Without
 * the comment, an app that checks the types of its packages too would fail where they are not installed.
 */
const optionalTypes = {
  name: 'optional-types',
  renderChunk: (code) => code.replaceAll(/^import .* from '(?:vega-lite|valibot)';$/gmu, '// @ts-ignore\n$&'),
};

/** For the compilers that ask for the types of a stylesheet too. */
const styles = {
  name: 'styles',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'styles.d.ts', source: 'export {};\n' });
  },
};

export default {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    jsx: 'src/jsx.ts',
    vue: 'src/vue.ts',
    svelte: 'src/svelte.ts',
    node: 'src/node/render-figure.ts',
    ...Object.fromEntries(
      TAGS.flatMap((tag) => [
        [`${tag}/index`, `src/figures/${tag}/element.ts`],
        [`${tag}/define`, `src/figures/${tag}/define.ts`],
      ]),
    ),
  },
  external: /^(?![./#])/u,
  plugins: [dts({ tsconfig: '.config/tsconfig.types.json' }), optionalTypes, styles],
  output: {
    dir: 'dist/types',
    format: 'es',
    hoistTransitiveImports: false,
    chunkFileNames: 'shared/[name]-[hash].d.ts',
  },
};
