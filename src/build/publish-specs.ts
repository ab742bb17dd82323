import { defaultsOf } from '../core/figure/options.ts';
import { LOCALES } from '../core/i18n/locale.ts';
import { prettyJson } from '../core/output/pretty-json.ts';
import { readTables } from '../node/datasets.ts';
import { FIGURES } from '../figures/registry.ts';
import { namedSpec } from '../node/named-spec.ts';
import type { WriteFile } from './write-file.ts';

/** Writes each view, with default options, as a Vega-Lite spec that opens in any Vega-Lite editor. */
export async function publishSpecs(write: WriteFile): Promise<void> {
  for (const figure of FIGURES) {
    const data = figure.parse(readTables(figure.datasets));
    const options = defaultsOf(figure.options);
    for (const view of figure.views) {
      const model = view.model(data, options);
      for (const locale of LOCALES) {
        const spec = namedSpec(figure, view, model, locale);
        await write(`specs/${figure.tag}.${view.id}.${locale}.vl.json`, `${prettyJson(spec)}\n`);
      }
    }
  }
}
