/** The kinds of snippet: for which place each is, what it can't hold of a choice, and what to do then. */
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

/** What a snippet is made of. */
export interface Order {
  readonly choice: Choice;
  /** Attributes of the tag. */
  readonly attributes: readonly Attribute[];
  readonly baseUrl: string;
  /** None for addresses whose files change. */
  readonly integrity: Integrity;
  readonly catalogue: Catalogue;
}

export interface Kind {
  readonly id: string;
  readonly name: string;
  /** For which place it is, as a sentence. */
  readonly purpose: string;
  /** The snippet, or the file that is the snippet, as a path from the folder of the built files. */
  make(order: Order): { readonly text: string } | { readonly file: string };
  /** What it does not hold of the choice, and what to do, as sentences; empty where it holds everything. */
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
  if (!found) throw new Error(`The index lists no file of ${figure.tag}, ${view.id}, ${lang}.`);
  return found;
}

const stemOf = ({ choice: { figure, view, lang } }: Order): string => `static/${figure.tag}.${view.id}.${lang}`;

/** Attributes that choose nothing but the file. */
const IN_FILE_NAME = ['lang', 'view'];
/** Attributes for the page around the picture; they change nothing that the picture says. */
const AROUND = [...IN_FILE_NAME, 'theme', 'rendering', 'heading-level', 'no-tabs', 'no-controls', 'no-toolbar'];

const beyond = ({ attributes }: Order, held: readonly string[]): readonly Attribute[] =>
  attributes.filter(([name]) => !held.includes(name));

const pictureOf = (order: Order, text = ''): { file: string; alt: string; width: number } => {
  const { alt, width } = prerenderedOf(order);
  return { file: `${stemOf(order)}.png`, alt: text || alt, width };
};

const textOf = ({ attributes }: Order, name: string): string => attributes.find((one) => one[0] === name)?.[1] ?? '';

/** What is seen where the figure can't be drawn: its picture, unless the choice says other things than the picture. */
function fallbackOf(order: Order): string {
  if (!beyond(order, AROUND).length) return pictureMarkup(order.baseUrl, pictureOf(order));
  const own = textOf(order, 'alt') || textOf(order, 'heading');
  return own && `<p>${escapeText(own)}</p>`;
}

/** Flags that the command line has for attributes of every figure, by attribute. */
const FLAGS: Readonly<Record<string, string>> = {
  theme: 'theme',
  src: 'data',
  heading: 'heading',
  subheading: 'subheading',
  alt: 'alt',
  credit: 'credit',
};

const isCustom = ({ choice }: Order, name: string): boolean => choice.view.offers.some((offer) => offer.name === name);

/** The command that makes a file with all that the command line takes of a choice. */
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

/** What to do about what a file does not hold: sentences, the last of which ends with a command. */
function remedy(order: Order, left: readonly Attribute[], format: 'html' | 'png'): string {
  const made = left.filter(([name]) => isCustom(order, name) || FLAGS[name]);
  const never = left.filter((attribute) => !made.includes(attribute));
  return [
    ...(never.length ? [`Only the tag and the frame hold ${listed(never)}.`] : []),
    ...(made.some(([name]) => name === 'src') ? ['Download your data first.'] : []),
    ...(made.length
      ? [`Make ${format === 'png' ? 'an image' : 'one'} with ${listed(made)}: ${command(order, format)}`]
      : []),
  ].join(' ');
}

/** For files that hold a view in a language and nothing else. */
const lostInFile =
  (format: 'html' | 'png') =>
  (order: Order): string => {
    const left = beyond(order, IN_FILE_NAME);
    return left.length
      ? `This file does not hold what you chose for ${listed(left)}. ${remedy(order, left, format)}`
      : '';
  };

/** What a frame is called. The prepared title tells the bundled rows, with the default of each option. */
function titleOf(order: Order): string {
  const isPrerendered = !order.attributes.some(([name]) => name === 'src' || isCustom(order, name));
  const { view, lang } = order.choice;
  return textOf(order, 'heading') || (isPrerendered ? prerenderedOf(order).title : view.labels[lang]);
}

export const KINDS: readonly Kind[] = [
  {
    id: 'tag',
    name: 'Tag and script',
    purpose: 'For a page of your own. The first two lines belong into the head of the page, once for each tag.',
    make: (order) => ({ text: tagSnippet(embedded(order), order.integrity, fallbackOf(order)) }),
  },
  {
    id: 'fragment',
    name: 'Fragment without script',
    purpose: 'For pages that allow no script. It fits every width and follows the dark theme of the page.',
    make: (order) => ({ file: `${stemOf(order)}.html` }),
    lost: lostInFile('html'),
  },
  {
    id: 'plain',
    name: 'Plain figure',
    purpose: 'For editors that strip tags they do not know: a picture with its caption.',
    make: (order) => ({ file: `${stemOf(order)}.plain.html` }),
    lost: lostInFile('png'),
  },
  {
    id: 'iframe',
    name: 'Frame',
    purpose:
      'For systems that allow frames. The script gives the frame the height of its figure; without it the frame scrolls.',
    make: (order) => ({
      text: iframeSnippet(embedded(order), titleOf(order), 640, order.integrity),
    }),
    lost: (order) =>
      textOf(order, 'src')
        ? 'The page in the frame takes data only from its own host and from hosts that it lists, so host it yourself.'
        : '',
  },
  {
    id: 'oembed',
    name: 'oEmbed address',
    purpose: 'For systems that ask an address for what to embed.',
    make: (order) => ({ text: oembedAddress(embedded(order), order.choice.lang) }),
    lost: (order) => {
      const isFirst = order.choice.view === order.choice.figure.views[0];
      const left = beyond(order, isFirst ? IN_FILE_NAME : ['lang']);
      return left.length
        ? `The address holds figure and language, not what you chose for ${listed(left)}. Use the frame, which does.`
        : '';
    },
  },
  {
    id: 'markdown',
    name: 'Markdown',
    purpose: 'For READMEs, forums and newsletters: the picture, linked to the figure that answers its reader.',
    make: (order) => ({ text: markdownSnippet(embedded(order), pictureOf(order, textOf(order, 'alt'))) }),
    lost: (order) => {
      const left = beyond(order, [...AROUND, 'alt']);
      return left.length
        ? `The picture does not hold what you chose for ${listed(left)}; the page that it links to does. ${remedy(order, left, 'png')}`
        : '';
    },
  },
  {
    id: 'react',
    name: 'React',
    purpose:
      'For React 19, after npm install rare-earth-figures. With TypeScript, import the types of rare-earth-figures/jsx.',
    make: (order) => ({ text: reactSnippet(embedded(order)) }),
  },
];
