/** Writes each view as text that a machine can quote, and an overview of these texts. */
import { defaultsOf } from '../core/figure/options.ts';
import { LOCALES } from '../core/i18n/locale.ts';
import { quotationJson, quotationMarkdown, type Quoted } from '../core/output/quotation.ts';
import { FIGURES } from '../figures/registry.ts';
import { fileStem } from '../node/file-stem.ts';
import { quotedView } from '../node/quoted-view.ts';
import { requestedData } from '../node/requested-data.ts';
import { overviewText } from './overview-text.ts';
import type { WriteFile } from './write-file.ts';

/** Every view in every language, with default options. */
export function quotedViews(): Quoted[] {
  return FIGURES.flatMap((figure) => {
    const options = defaultsOf(figure.options);
    return figure.views.flatMap((view) => {
      const request = { figure, view, options, attributes: [], locale: LOCALES[0] };
      const data = requestedData(request, {});
      return LOCALES.map((locale) => quotedView({ ...request, locale }, data));
    });
  });
}

export async function publishQuotations(write: WriteFile): Promise<void> {
  const all = quotedViews();
  for (const quoted of all) {
    await write(`static/${fileStem(quoted)}.md`, quotationMarkdown(quoted));
    await write(`static/${fileStem(quoted)}.json`, quotationJson(quoted));
  }
  await write('llms.txt', overviewText(all));
}
