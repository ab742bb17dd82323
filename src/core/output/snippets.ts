/** Snippets that an author pastes to show a figure, one per target. All values are escaped. */
import { FALLBACK_LOCALE, type Locale } from '../i18n/locale.ts';
import { escapeText } from './escape-text.ts';

/** An attribute of a tag; the text is empty for a boolean attribute. */
export type Attribute = readonly [name: string, text: string];

/** The figure that a snippet shows. */
export interface Embedded {
  readonly tag: string;
  /** In output order. */
  readonly attributes: readonly Attribute[];
  /** Address of the folder with the built files, with a trailing slash. */
  readonly baseUrl: string;
}

/** Integrity values by file path, relative to the folder with the built files; a file without one is not checked. */
export type Integrity = Readonly<Record<string, string>>;

/** A pre-rendered picture. */
export interface Picture {
  /** Path relative to the folder with the built files. */
  readonly file: string;
  readonly alt: string;
  /** CSS px. */
  readonly width: number;
}

const attributesText = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, text]) => (text ? ` ${name}="${escapeText(text)}"` : ` ${name}`)).join('');

/** A file's address as an attribute, with its integrity value if it has one, which requires a CORS response. */
const addressText = (name: 'href' | 'src', baseUrl: string, file: string, integrity: Integrity): string => {
  const hash = integrity[file];
  const checked: Attribute[] = hash
    ? [
        ['integrity', hash],
        ['crossorigin', 'anonymous'],
      ]
    : [];
  return attributesText([[name, baseUrl + file], ...checked]);
};

const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;

/**
 * The tag with its stylesheet and script.
 *
 * @param content - Markup between the tags: shown until the figure is drawn, or if it can't be.
 */
export function tagSnippet({ tag, attributes, baseUrl }: Embedded, integrity: Integrity = {}, content = ''): string {
  return lines(
    `<link rel="stylesheet"${addressText('href', baseUrl, 'cdn/rare-earth-figures.css', integrity)} />`,
    `<script type="module"${addressText('src', baseUrl, `cdn/${tag}.js`, integrity)}></script>`,
    '',
    // In one line, because the classic editor of WordPress makes a `<br>` of each line break.
    `<${tag}${attributesText(attributes)}>${content}</${tag}>`,
  );
}

/**
 * An import map that makes browsers check scripts which are loaded later.
 *
 * @param integrity - The values of these scripts.
 */
function integrityMap(baseUrl: string, integrity: Integrity): string {
  const byAddress = Object.entries(integrity).map(([file, hash]) => [baseUrl + file, hash]);
  const json = JSON.stringify({ integrity: Object.fromEntries(byAddress) as Integrity }, null, 2);
  return lines('<script type="importmap">', json.replaceAll('<', String.raw`\u003c`), '</script>');
}

/**
 * The tag with its stylesheet and script, and an import map for the scripts that it loads later.
 *
 * @param later - Integrity values of these.
 */
export const checkedTagSnippet = (figure: Embedded, integrity: Integrity, later: Integrity, content = ''): string =>
  integrityMap(figure.baseUrl, later) + tagSnippet(figure, integrity, content);

/** A pre-rendered picture as markup. Without a fixed height, so that a narrow column does not distort it. */
export const pictureMarkup = (baseUrl: string, { file, alt, width }: Picture): string =>
  `<img${attributesText([
    ['src', baseUrl + file],
    ['alt', alt],
    ['width', String(width)],
    ['loading', 'lazy'],
  ])} />`;

/** Address of the iframe page, with the attributes as parameters. */
export function embedAddress({ tag, attributes, baseUrl }: Embedded): string {
  const query = new URLSearchParams(attributes.map(([name, text]) => [name, text])).toString();
  return `${baseUrl}embed/${tag}.html${query && `?${query}`}`;
}

/** Address of the page from which a system discovers the oEmbed response for a tag's first view in a language. */
export const pageAddress = ({ tag, baseUrl }: Pick<Embedded, 'tag' | 'baseUrl'>, language: Locale): string =>
  `${baseUrl}embed/${tag}${language === FALLBACK_LOCALE ? '' : `.${language}`}.html`;

/**
 * An iframe without a script, with a fixed height.
 *
 * @param title - Accessible name of the iframe.
 * @param height - In px.
 */
export const frameMarkup = (figure: Embedded, title: string, height: number): string =>
  `<iframe${attributesText([
    ['src', embedAddress(figure)],
    ['title', title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border: 0'],
  ])}></iframe>`;

/**
 * An iframe with the script that adjusts its height to the figure's.
 *
 * @param title - Accessible name of the iframe.
 * @param height - In px, until the iframe has reported its own.
 */
export const iframeSnippet = (figure: Embedded, title: string, height: number, integrity: Integrity = {}): string =>
  lines(
    frameMarkup(figure, title, height),
    `<script type="module"${addressText('src', figure.baseUrl, 'embed/resize.js', integrity)}></script>`,
  );

/**
 * The picture in a table, the layout that mail clients keep, linked to the page with the interactive figure. Its cell is
 * white, because the picture is, also where a client darkens the mail.
 *
 * @param isLinked - Whether there is such a page.
 */
export function newsletterSnippet(figure: Embedded, { file, alt, width }: Picture, isLinked = true): string {
  const image = `<img${attributesText([
    ['src', figure.baseUrl + file],
    ['alt', alt],
    ['width', String(width)],
    ['style', `display: block; width: 100%; max-width: ${width}px; height: auto; border: 0`],
  ])} />`;
  return lines(
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width: ${width + 24}px">`,
    '  <tr>',
    '    <td bgcolor="#ffffff" style="padding: 12px; background: #ffffff">',
    ...(isLinked
      ? [`      <a${attributesText([['href', embedAddress(figure)]])}>`, `        ${image}`, '      </a>']
      : [`      ${image}`]),
    '    </td>',
    '  </tr>',
    '</table>',
  );
}

/** Text on one line, with Markdown syntax escaped. */
const markdownText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$&!]/gu, String.raw`\$&`);

/** An address in Markdown, where a bracket would end it. */
const markdownAddress = (address: string): string =>
  address.replace(
    /[()<>\s\\|]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/**
 * The picture, linked to the page with the interactive figure.
 *
 * @param isLinked - Whether there is such a page.
 */
export function markdownSnippet(figure: Embedded, { file, alt }: Picture, isLinked = true): string {
  const image = `![${markdownText(alt)}](${markdownAddress(figure.baseUrl + file)})`;
  return lines(isLinked ? `[${image}](${markdownAddress(embedAddress(figure))})` : image);
}

/** Text as a JSX attribute: JSX decodes entities in quotes, and evaluates JavaScript in braces. */
const jsxText = (text: string): string =>
  /^[^"&\\\p{Cc}\p{Zl}\p{Zp}]*$/u.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`;

const jsxAttributes = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, text]) => (text ? ` ${name}=${jsxText(text)}` : ` ${name}`)).join('');

/** A component for React 19, which passes attributes to a custom element as in markup. */
export const reactSnippet = ({ tag, attributes }: Embedded): string =>
  lines(
    `import 'rare-earth-figures/${tag}/define';`,
    '',
    'export function Figure() {',
    `  return <${tag}${jsxAttributes(attributes)} />;`,
    '}',
  );

/** Text quoted as one shell word. */
const shellWord = (text: string): string =>
  /^[\w./:=@-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

const flagText = ([name, text]: Attribute): string => {
  // A separate value that starts with a dash would be parsed as a flag.
  const joint = text.startsWith('-') ? '=' : ' ';
  return ` --${name}${joint}${shellWord(text)}`;
};

/** The command that renders a figure to a file. */
export const commandLine = (tag: string, flags: readonly Attribute[]): string =>
  `npx rare-earth-figures render ${tag}${flags.map(flagText).join('')}`;

/** Hosts that serve npm packages by name. */
const PACKAGE_HOSTS = /(?:^|\.)(?:jsdelivr\.net|unpkg\.com|esm\.(?:sh|run)|skypack\.dev|jspm\.io)$/u;

/** Whether an address is one of a package host. Most of them send web pages as plain text. */
export const isPackageHost = (address: string): boolean => PACKAGE_HOSTS.test(new URL(address).hostname);

/**
 * The release in an address of a package host: `0.1.0`; empty if the address is not fixed to one release, as with
 * `latest`; null for an address without a release, such as a publisher's own folder.
 */
export function releaseOf(baseUrl: string): string | null {
  const { pathname } = new URL(baseUrl);
  const [, release] = /\/rare-earth-figures@([^/]*)\//u.exec(pathname) ?? [];
  if (release === undefined) return isPackageHost(baseUrl) ? '' : null;
  return /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u.test(release) ? release : '';
}
