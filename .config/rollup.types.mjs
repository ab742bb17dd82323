/** The type declarations of the package: a file for each entry, and what entries share in files of its own. */
import { dts } from 'rollup-plugin-dts';
import { ENTRIES } from './entries.mjs';

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
    ...ENTRIES,
    jsx: 'src/jsx.ts',
    vue: 'src/vue.ts',
    svelte: 'src/svelte.ts',
    solid: 'src/solid.ts',
    node: 'src/node/render-figure.ts',
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
