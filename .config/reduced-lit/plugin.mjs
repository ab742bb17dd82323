/**
 * Lit without what no browser needs that draws figures: polyfills, hydration of its own server rendering, a list of its
 * versions in a global, and the ways around missing adopted stylesheets. Half a KiB of each tag’s 20:
 * docs/decisions/0017-figures-without-script.md.
 */
import { fileURLToPath } from 'node:url';

const CSS_TAG = fileURLToPath(new URL('css-tag.mjs', import.meta.url));

const HOOKS = {
  '@lit/reactive-element/reactive-element.js': [
    /,\w+\?\.\(\{ReactiveElement:\w+\}\)(?=,)/u,
    /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)(?=;)/u,
  ],
  'lit-html/lit-html.js': [
    /,\w+=\w+\.litHtmlPolyfillSupport(?=;)/u,
    /\w+\?\.\(\w+,\w+\),(?=\(\w+\.litHtmlVersions)/u,
    /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\);/u,
  ],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)(?=;)/u,
    /const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/u,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/u,
  ],
};

export const reducedLit = {
  name: 'reduced-lit',
  resolveId: (id) => (/(^|\/)css-tag\.js$/u.test(id) ? CSS_TAG : null),
  transform(code, id) {
    const [, hooks = []] = Object.entries(HOOKS).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
    return hooks.reduce((slim, hook) => {
      // Another version of Lit may be written otherwise: then it is to be looked at, not shipped larger in silence.
      if (!hook.test(slim))
        throw new Error(`${id} has nothing like ${String(hook)}; mend .config/reduced-lit/plugin.mjs.`);
      return slim.replace(hook, '');
    }, code);
  },
};
