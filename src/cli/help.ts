import { LOCALES } from '../core/i18n/locale.ts';
import { typeText } from '../core/figure/options.ts';
import { listData } from '../node/latest.ts';
import { FORMATS, listFigures, THEMES } from '../node/render-figure.ts';

const [PAGE_THEME, ...FIXED_THEMES] = THEMES;

/** Tags, views, attributes and languages as readable text. */
export function listText(): string {
  const figures = listFigures().flatMap(({ tag, views, attributes }) => [
    tag,
    `  views: ${views.map(({ id, aliases }) => [id, ...aliases].join(' or ')).join(', ')}`,
    ...attributes.map(({ attribute, type }) => `  --${attribute}: ${typeText(type)}`),
    '',
  ]);
  return [...figures, `languages: ${LOCALES.join(', ')}`, `formats: ${FORMATS.join(', ')}`, ''].join('\n');
}

/** The same as JSON, with the version of the bundled data and what it corrected. */
export function listJson(): string {
  const listed = {
    languages: LOCALES,
    themes: THEMES,
    formats: FORMATS,
    data: listData(),
    figures: listFigures(),
  };
  return `${JSON.stringify(listed, null, 2)}\n`;
}

export const HELP = `Renders figures about rare earths to files.

rare-earth-figures render TAG [flags]         renders a figure
rare-earth-figures validate TAG FILE [flags]  reports every error in a data file
rare-earth-figures list [--json]              lists tags, views, attributes and languages

Flags of render and validate:
  --view VIEW        view of the figure; default: its first
  --lang LANGUAGE    ${LOCALES.join(', ')}, or a BCP 47 tag that resolves to one of them; default: en
  --ATTRIBUTE VALUE  attribute of the figure, such as --year 2023; "list" shows all of them

Flags of render:
  --format FORMAT    ${FORMATS.join(', ')}; default: the extension of the output file, otherwise html
  --theme THEME      ${FIXED_THEMES.join(' or ')}, for html also ${PAGE_THEME}; default: ${PAGE_THEME} for html, otherwise ${FIXED_THEMES[0]}
  --data FILE        custom data as CSV, JSON or XLSX, instead of the bundled data; - for standard input
  --source-name TEXT name of the source of the data file; --source-url links it
  --heading TEXT     replaces the title; --subheading and --alt replace the subtitle and the description
  --credit TEXT      author of the chart, named in the source line
  -o, --output FILE  output file; default: standard output

  -h, --help         shows this help
  --version          shows the version

Exit codes: 0 success, 1 invalid data or a file that can't be read or written, 2 incorrect usage.
`;
