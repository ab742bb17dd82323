/** The kinds of snippet: where each is used, and what to do if it can't carry a setting. */
import { escapeText } from '../../core/output/escape-text.ts';
import {
  commandLine,
  iframeSnippet,
  markdownSnippet,
  oembedAddress,
  pictureMarkup,
  reactSnippet,
  tagSnippet,
  type Attribute,
  type Embedded,
  type Integrity,
} from '../../core/output/snippets.ts';
import type { Catalogue, PrerenderedFigure } from './catalogue.ts';
import type { Choice } from './choice.ts';

/** What snippets are built from. */
export interface Order {
  readonly choice: Choice;
  /** Attributes to set on the tag. */
  readonly attributes: readonly Attribute[];
  readonly baseUrl: string;
  /** Empty if the files at the base URL may change. */
  readonly integrity: Integrity;
  readonly catalogue: Catalogue;
}

export interface Kind {
  readonly id: string;
  readonly name: string;
  /** Where to use the snippet, as a sentence. */
  readonly purpose: string;
  /** Builds the snippet, or names the file whose content it is, relative to the base URL. */
  make(order: Order): { readonly text: string } | { readonly file: string };
  /** Settings that the snippet can't carry and what to do instead, as sentences; empty if there are none. */
  lost?(order: Order): string;
}

const embedded = ({ choice, attributes, baseUrl }: Order): Embedded => ({
  tag: choice.figure.tag,
  attributes,
  baseUrl,
});

function prerenderedOf({ choice: { figure, view, lang }, catalogue }: Order): PrerenderedFigure {
  const found = catalogue.prerendered.find(
    (one) => one.tag === figure.tag && one.view === view.id && one.lang === lang,
  );
  if (!found) throw new Error(`The index does not list ${figure.tag}, ${view.id}, ${lang}.`);
  return found;
}

const stemOf = ({ choice: { figure, view, lang } }: Order): string => `static/${figure.tag}.${view.id}.${lang}`;

/** Attributes that only select the file. */
const IN_FILE_NAME = ['lang', 'view'];
/** Attributes that only concern the surrounding page and do not change the picture's content. */
const AROUND = [
  ...IN_FILE_NAME,
  'theme',
  'rendering',
  'heading-level',
  'check-updates',
  'no-tabs',
  'no-controls',
  'no-toolbar',
];

const beyond = ({ attributes }: Order, held: readonly string[]): readonly Attribute[] =>
  attributes.filter(([name]) => !held.includes(name));

const pictureOf = (order: Order, text = ''): { file: string; alt: string; width: number } => {
  const { alt, width } = prerenderedOf(order);
  return { file: `${stemOf(order)}.png`, alt: text || alt, width };
};

const textOf = ({ attributes }: Order, name: string): string => attributes.find((one) => one[0] === name)?.[1] ?? '';

/** Fallback content: the pre-rendered picture, unless attributes change its content. */
function fallbackOf(order: Order): string {
  if (!beyond(order, AROUND).length) return pictureMarkup(order.baseUrl, pictureOf(order));
  const own = textOf(order, 'alt') || textOf(order, 'heading');
  return own && `<p>${escapeText(own)}</p>`;
}

/** Command line flags for the common attributes. */
const FLAGS: Readonly<Record<string, string>> = {
  theme: 'theme',
  src: 'data',
  'source-name': 'source-name',
  'source-url': 'source-url',
  heading: 'heading',
  subheading: 'subheading',
  alt: 'alt',
  credit: 'credit',
};

const isCustom = ({ choice }: Order, name: string): boolean => choice.view.offers.some((offer) => offer.name === name);

/** The command that renders the choice to a file, with every setting that the command line supports. */
function command(order: Order, format: 'html' | 'png'): string {
  const { figure, view, lang } = order.choice;
  const flags = order.attributes.flatMap(([name, text]): Attribute[] => {
    if (name === 'src') return [['data', text.replace(/^.*\//u, '').replace(/[?#].*$/u, '') || 'rows.csv']];
    const flag = isCustom(order, name) ? name : FLAGS[name];
    return flag ? [[flag, text]] : [];
  });
  const output = `${figure.tag}.${view.id}.${lang}.${format}`;
  return commandLine(figure.tag, [['view', view.id], ['lang', lang], ...flags, ['format', format], ['output', output]]);
}

const listed = (attributes: readonly Attribute[]): string => attributes.map(([name]) => name).join(', ');

/** What to do about settings that a file can't carry, as sentences; the last one may end with a command. */
function remedy(order: Order, left: readonly Attribute[], format: 'html' | 'png'): string {
  const made = left.filter(([name]) => isCustom(order, name) || FLAGS[name]);
  const never = left.filter((attribute) => !made.includes(attribute));
  return [
    ...(never.length ? [`Only the tag and the iframe support ${listed(never)}.`] : []),
    ...(made.some(([name]) => name === 'src') ? ['Download your data first.'] : []),
    ...(made.length
      ? [`Render ${format === 'png' ? 'an image' : 'one'} with ${listed(made)}: ${command(order, format)}`]
      : []),
  ].join(' ');
}

/** Whether the rows are the author's. Published files would show the bundled ones under the author's words. */
const hasOwnData = (order: Order): boolean => textOf(order, 'src') !== '';

/** What a published file does not show, as a sentence. */
const notShown = (what: string, order: Order, left: readonly Attribute[]): string =>
  hasOwnData(order)
    ? `The published ${what} shows the bundled data, not yours.`
    : `This ${what} does not include your settings for ${listed(left)}.`;

/** A published file; nothing for the author's data. */
const published =
  (make: Kind['make']): Kind['make'] =>
  (order) =>
    hasOwnData(order) ? { text: '' } : make(order);

/** For files that contain a view in one language with default settings. */
const lostInFile =
  (format: 'html' | 'png') =>
  (order: Order): string => {
    const left = beyond(order, IN_FILE_NAME);
    return left.length ? `${notShown('file', order, left)} ${remedy(order, left, format)}` : '';
  };

/** Title of an iframe. The pre-rendered title describes the bundled data with default options. */
function titleOf(order: Order): string {
  const isPrerendered = !order.attributes.some(([name]) => name === 'src' || isCustom(order, name));
  const { view, lang } = order.choice;
  return textOf(order, 'heading') || (isPrerendered ? prerenderedOf(order).title : view.labels[lang]);
}

export const KINDS: readonly Kind[] = [
  {
    id: 'tag',
    name: 'Tag and script',
    purpose: 'For your own web page. The first two lines go in the head of the page, once per figure type.',
    make: (order) => ({ text: tagSnippet(embedded(order), order.integrity, fallbackOf(order)) }),
  },
  {
    id: 'fragment',
    name: 'HTML without JavaScript',
    purpose: 'For pages without JavaScript. It adapts to the available width and follows the page’s colour scheme.',
    make: published((order) => ({ file: `${stemOf(order)}.html` })),
    lost: lostInFile('html'),
  },
  {
    id: 'plain',
    name: 'Plain figure',
    purpose: 'For editors that strip unknown tags: an image with a caption.',
    make: published((order) => ({ file: `${stemOf(order)}.plain.html` })),
    lost: lostInFile('png'),
  },
  {
    id: 'iframe',
    name: 'iframe',
    purpose:
      'For systems that allow iframes. The script adjusts the iframe to the height of the figure; without it, the iframe scrolls.',
    make: (order) => ({
      text: iframeSnippet(embedded(order), titleOf(order), 640, order.integrity),
    }),
    lost: (order) =>
      order.choice.file
        ? `The page in the iframe reads ${order.choice.file} from its own folder, embed, so host that folder yourself and put the file there.`
        : textOf(order, 'src')
          ? 'The page in the iframe only loads data from its own host and the hosts that it lists, so host it yourself.'
          : '',
  },
  {
    id: 'oembed',
    name: 'oEmbed URL',
    purpose: 'For systems that turn a URL into an embed.',
    make: published((order) => ({ text: oembedAddress(embedded(order), order.choice.lang) })),
    lost: (order) => {
      const isFirst = order.choice.view === order.choice.figure.views[0];
      const left = beyond(order, isFirst ? IN_FILE_NAME : ['lang']);
      return left.length ? `The URL does not include your settings for ${listed(left)}. Use the iframe instead.` : '';
    },
  },
  {
    id: 'markdown',
    name: 'Markdown',
    purpose: 'For READMEs, forums and newsletters: an image that links to the interactive figure.',
    make: published((order) => ({ text: markdownSnippet(embedded(order), pictureOf(order, textOf(order, 'alt'))) })),
    lost: (order) => {
      const left = beyond(order, [...AROUND, 'alt']);
      if (hasOwnData(order)) return `${notShown('image', order, left)} ${remedy(order, left, 'png')}`;
      return left.length
        ? `The image does not include your settings for ${listed(left)}; the linked page does. ${remedy(order, left, 'png')}`
        : '';
    },
  },
  {
    id: 'react',
    name: 'React',
    purpose:
      'For React 19, after npm install rare-earth-figures. For TypeScript, import the types from rare-earth-figures/jsx.',
    make: (order) => ({ text: reactSnippet(embedded(order)) }),
  },
];
