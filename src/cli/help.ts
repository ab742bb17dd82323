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

export const HELP = `Figures about rare earths, as files, as pages on this computer and as files for your host.

rare-earth-figures demo                            shows the figures and the embed builder in your browser
rare-earth-figures render TAG... [flags]           renders figures
rare-earth-figures validate TAG FILE... [flags]    reports every error in data files; FILE may be "data/*.csv"
rare-earth-figures list [--json]                   lists tags, views, attributes and languages
rare-earth-figures publish --base-url URL -o DIR   copies all files for pages, to upload to your host
rare-earth-figures help                            shows this help

Flags of render and validate:
  --view VIEW        view of the figure; default: its first
  --lang LANGUAGE    ${LOCALES.join(', ')}, or a BCP 47 tag that resolves to one of them; default: en
  --ATTRIBUTE VALUE  attribute of the figure, such as --year 2023; "list" shows all of them

Flags of render:
  --format FORMAT    ${FORMATS.join(', ')}; default: the extension of the output file, otherwise html
  --theme THEME      ${FIXED_THEMES.join(' or ')}, for html also ${PAGE_THEME}; default: ${PAGE_THEME} for html, otherwise ${FIXED_THEMES[0]}
  --size small       picture, short title and one label, for a list of figures: html, svg or png
  --width PX         width of svg, png and vl.json: 288 to 1200; default: 475, of vl.json 783; small 160 to 400, 240
  --scale NUMBER     pixels of a png for each px: 0.5 to 8; default: 2
  --data FILE        custom data as CSV, JSON or XLSX, instead of the bundled data; - for standard input
  --annotations FILE your texts on items, as a table or JSON with "for" and "text"
  --source-name TEXT name of the source of the data file; --source-url links it
  --heading TEXT     replaces the title; --subheading and --alt replace the subtitle and the description
  --credit TEXT      author of the chart, named in the source line
  -o, --output FILE  output file; default: standard output

Several figures at once, into a folder: several tags or "all", and a list or "all" in --view and --lang, with -o DIR/

Flag of demo:
  --port PORT        default: 8080, or the next port that is free

  -h, --help         shows this help
  --version          shows the version

Examples:
  rare-earth-figures demo
  rare-earth-figures render rare-earth-share -o share.svg
  rare-earth-figures render rare-earth-share --view trend --lang ja --measure tonnes --width 800 -o trend.png
  rare-earth-figures render all --view all --lang ja,en --format svg -o figures/

Exit codes: 0 success, 1 invalid data or a file that can't be read or written, 2 incorrect usage.
`;
