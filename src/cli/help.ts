import { LOCALES } from '../core/i18n/locale.ts';
import { typeText } from '../core/figure/options.ts';
import { FORMATS, listFigures, THEMES } from '../node/render-figure.ts';

const [PAGE_THEME, ...FIXED_THEMES] = THEMES;

/** Tags with their views and attributes, and languages, for somebody to read. */
export function listText(): string {
  const figures = listFigures().flatMap(({ tag, views, attributes }) => [
    tag,
    `  views: ${views.map(({ id }) => id).join(', ')}`,
    ...attributes.map(({ attribute, type }) => `  --${attribute}: ${typeText(type)}`),
    '',
  ]);
  return [...figures, `languages: ${LOCALES.join(', ')}`, `formats: ${FORMATS.join(', ')}`, ''].join('\n');
}

/** The same, for a program. */
export const listJson = (): string =>
  `${JSON.stringify({ languages: LOCALES, themes: THEMES, formats: FORMATS, figures: listFigures() }, null, 2)}\n`;

export const HELP = `Renders figures on rare earths to files.

rare-earth-figures render TAG [flags]         renders a figure
rare-earth-figures validate TAG FILE [flags]  tells every fault of a file of rows
rare-earth-figures list [--json]              lists tags, views, attributes and languages

Flags of render and validate:
  --view VIEW        a view of the figure; by default its first
  --lang LANGUAGE    ${LOCALES.join(', ')}, or a tag that means one of them; by default en
  --ATTRIBUTE VALUE  an attribute of the figure, such as --year 2023; "list" has them all

Flags of render:
  --format FORMAT    ${FORMATS.join(', ')}; by default what the name of the output says, else html
  --theme THEME      ${FIXED_THEMES.join(' or ')}, for html also ${PAGE_THEME}
  --data FILE        rows as CSV or JSON in place of the bundled ones; - is the standard input
  --heading TEXT     replaces the title; --subheading and --alt the subtitle and the description
  --credit TEXT      who drew the chart, in the source line
  -o, --output FILE  by default the standard output

  -h, --help         this text
  --version          the version

It exits with 0 where all went well, 1 where rows or a file are at fault, 2 where the command line is.
`;
