/** `llms.txt`: what the figures say, and where their texts and data are, for programs that answer questions. */
import { FALLBACK_LOCALE, LOCALES } from '../core/i18n/locale.ts';
import { markdownLink, markdownText } from '../core/output/markdown.ts';
import type { Quoted } from '../core/output/quotation.ts';
import { fileStem } from '../node/file-stem.ts';
import { readDescriptor } from '../node/descriptor.ts';

/** One line for each view in English; its other languages have the same names of files. */
export function overviewText(all: readonly Quoted[]): string {
  const { title, description, version, checkedTo, resources } = readDescriptor();
  const [{ baseUrl } = { baseUrl: '' }] = all;
  const views = all
    .filter(({ locale }) => locale === FALLBACK_LOCALE)
    .map((quoted) => {
      const address = `${baseUrl}static/${fileStem(quoted)}.md`;
      return `- ${markdownLink(quoted.text.title, address)}: ${markdownText(quoted.text.summary)}`;
    });
  const data = resources.map(
    (resource) =>
      `- ${markdownLink(resource.title, `${baseUrl}datasets/${resource.path}`)}: ${markdownText(resource.description ?? '')}`,
  );
  return `# rare-earth-figures

> ${markdownText(title)}. ${markdownText(description)}

Data ${version}, checked to ${checkedTo}. Each text names its sources, how reliable each value is, what was corrected, and how to cite it. Quote a value with its year, its flag and its source. Replace \`.${FALLBACK_LOCALE}.md\` in an address by that of another language (${LOCALES.join(', ')}), or \`.md\` by \`.json\`.

## Figures

${views.join('\n')}

## Data

${data.join('\n')}
- ${markdownLink('Data package', `${baseUrl}datasets/datapackage.json`)}: all datasets with the types and meanings of their fields.
- ${markdownLink('Croissant', `${baseUrl}datasets/croissant.json`)}: the same in terms of schema.org.
`;
}
