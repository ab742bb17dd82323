/** What an author pastes to show a figure, by kind of place. Whatever a text holds, it stays text. */
import { escapeText } from './escape-text.ts';

/** An attribute of a tag; the text is empty for one that is only there or not. */
export type Attribute = readonly [name: string, text: string];

/** The figure that a snippet shows. */
export interface Embedded {
  readonly tag: string;
  /** In the order in which they are written. */
  readonly attributes: readonly Attribute[];
  /** Address of the folder of the built files, with a slash at its end. */
  readonly baseUrl: string;
}

/** Integrity values by file, each as a path from the folder of the built files; a file without one is not checked. */
export type Integrity = Readonly<Record<string, string>>;

/** A prepared picture. */
export interface Picture {
  /** Path from the folder of the built files. */
  readonly file: string;
  readonly alt: string;
  /** CSS px. */
  readonly width: number;
}

const attributesText = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, text]) => (text ? ` ${name}="${escapeText(text)}"` : ` ${name}`)).join('');

/** A file's address as an attribute, with its integrity value, where it has one, for which the answer must allow all sites. */
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
 * @param content - Markup between the tags, in lines: what is seen until the figure is drawn, or where it can't be.
 */
export function tagSnippet({ tag, attributes, baseUrl }: Embedded, integrity: Integrity = {}, content = ''): string {
  const inside = content && `\n  ${content}\n`;
  return lines(
    `<link rel="stylesheet"${addressText('href', baseUrl, 'cdn/rare-earth-figures.css', integrity)} />`,
    `<script type="module"${addressText('src', baseUrl, `cdn/${tag}.js`, integrity)}></script>`,
    '',
    `<${tag}${attributesText(attributes)}>${inside}</${tag}>`,
  );
}

/** A prepared picture as markup. The height follows from the width, so that a narrow column does not squeeze it. */
export const pictureMarkup = (baseUrl: string, { file, alt, width }: Picture): string =>
  `<img${attributesText([
    ['src', baseUrl + file],
    ['alt', alt],
    ['width', String(width)],
    ['loading', 'lazy'],
  ])} />`;

/** Address of the page for an iframe, its parameters the attributes. */
export function embedAddress({ tag, attributes, baseUrl }: Embedded): string {
  const query = new URLSearchParams(attributes.map(([name, text]) => [name, text])).toString();
  return `${baseUrl}embed/${tag}.html${query && `?${query}`}`;
}

/** Address of what a host of an article asks for by oEmbed: a tag's first view. */
export const oembedAddress = ({ tag, baseUrl }: Embedded, language: string): string =>
  `${baseUrl}oembed/${tag}.${language}.json`;

/**
 * A frame without a script: as tall as it is given.
 *
 * @param title - What the frame is called for who can't see it.
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
 * A frame with the script that gives it the height of its figure.
 *
 * @param title - What the frame is called for who can't see it.
 * @param height - In px, until the frame has told its own.
 */
export const iframeSnippet = (figure: Embedded, title: string, height: number, integrity: Integrity = {}): string =>
  lines(
    frameMarkup(figure, title, height),
    `<script type="module"${addressText('src', figure.baseUrl, 'embed/resize.js', integrity)}></script>`,
  );

/** A text in one line of Markdown, with nothing in it that Markdown would read. */
const markdownText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$&!]/gu, String.raw`\$&`);

/** An address in Markdown: a bracket would end it. */
const markdownAddress = (address: string): string =>
  address.replace(
    /[()<>\s\\|]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** The picture, linked to the page with the figure that answers. */
export const markdownSnippet = (figure: Embedded, { file, alt }: Picture): string =>
  lines(
    `[![${markdownText(alt)}](${markdownAddress(figure.baseUrl + file)})](${markdownAddress(embedAddress(figure))})`,
  );

/** A text as an attribute of JSX, which reads entities in quotes, and JavaScript in braces. */
const jsxText = (text: string): string =>
  /^[^"&\\\p{Cc}\p{Zl}\p{Zp}]*$/u.test(text) ? `"${text}"` : `{${JSON.stringify(text)}}`;

const jsxAttributes = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, text]) => (text ? ` ${name}=${jsxText(text)}` : ` ${name}`)).join('');

/** A component of React 19, which hands a custom element its attributes as they are written in markup. */
export const reactSnippet = ({ tag, attributes }: Embedded): string =>
  lines(
    `import 'rare-earth-figures/${tag}/define';`,
    '',
    'export function Figure() {',
    `  return <${tag}${jsxAttributes(attributes)} />;`,
    '}',
  );

/** A text as one word of a shell. */
const shellWord = (text: string): string =>
  /^[\w./:=@-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

const flagText = ([name, text]: Attribute): string => {
  // With a dash at its beginning, a text of its own would be taken for a flag.
  const joint = text.startsWith('-') ? '=' : ' ';
  return ` --${name}${joint}${shellWord(text)}`;
};

/** The command that renders a figure to a file. */
export const commandLine = (tag: string, flags: readonly Attribute[]): string =>
  `npx rare-earth-figures render ${tag}${flags.map(flagText).join('')}`;

/** Hosts that serve packages of npm by name. */
const PACKAGE_HOSTS = new Set(['cdn.jsdelivr.net', 'unpkg.com', 'esm.sh']);

/**
 * The release that an address asks a host of packages for, such as `1.2.0`; empty where what it asks for changes with time, as
 * `latest` does; null for an address that names no release, such as a publisher's own folder.
 */
export function releaseOf(baseUrl: string): string | null {
  const { hostname, pathname } = new URL(baseUrl);
  const [, release] = /\/rare-earth-figures@([^/]*)\//u.exec(pathname) ?? [];
  if (release === undefined) return PACKAGE_HOSTS.has(hostname) ? '' : null;
  return /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u.test(release) ? release : '';
}
