/** The places that a figure can go, with the snippet for each and how to paste it. */
import { escapeText } from '../../core/output/escape-text.ts';
import {
  checkedTagSnippet,
  iframeSnippet,
  isPackageHost,
  markdownSnippet,
  newsletterSnippet,
  pageAddress,
  pictureMarkup,
  reactSnippet,
  tagSnippet,
  type Embedded,
} from '../../core/output/snippets.ts';
import type { PrerenderedFigure } from './catalogue.ts';
import {
  AROUND,
  beyond,
  hasOwnData,
  IN_FILE_NAME,
  isCustom,
  listed,
  lostInFile,
  notShown,
  remedy,
  textOf,
  type Order,
} from './lost-settings.ts';

export interface Kind {
  readonly id: string;
  /** The place, as an answer to "Where will it go?". */
  readonly place: string;
  /** Name of the snippet. */
  readonly name: string;
  /** How to paste the snippet, as a sentence. */
  readonly paste: string;
  /** What the snippet names of the host: files, or a page of figures, which not every host can serve. */
  readonly names?: 'file' | 'page';
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

const pictureOf = (order: Order, text = ''): { file: string; alt: string; width: number } => {
  const { alt, width } = prerenderedOf(order);
  return { file: `${stemOf(order)}.png`, alt: text || alt, width };
};

/** Fallback content: the pre-rendered picture, unless attributes change its content. */
function fallbackOf(order: Order): string {
  if (!beyond(order, AROUND).length) return pictureMarkup(order.baseUrl, pictureOf(order));
  const own = textOf(order, 'alt') || textOf(order, 'heading');
  return own && `<p>${escapeText(own)}</p>`;
}

/** Whether the host can serve the pages of figures. */
const hasPages = ({ baseUrl }: Order): boolean => !isPackageHost(baseUrl);

/** A published file; nothing for the author's data. */
const published =
  (make: Kind['make']): Kind['make'] =>
  (order) =>
    hasOwnData(order) ? { text: '' } : make(order);

/** Title of an iframe. The pre-rendered title describes the bundled data with default options. */
function titleOf(order: Order): string {
  const isPrerendered = !order.attributes.some(([name]) => name === 'src' || isCustom(order, name));
  const { view, lang } = order.choice;
  return textOf(order, 'heading') || (isPrerendered ? prerenderedOf(order).title : view.labels[lang]);
}

const makeTag: Kind['make'] = (order) => ({
  text: tagSnippet(embedded(order), order.integrity, fallbackOf(order)),
});

/** The scripts that the tag may load later, with their integrity values. */
function laterOf({ choice: { figure, lang }, catalogue }: Order): Order['integrity'] {
  const others = catalogue.figures.map(({ tag }) => tag).filter((tag) => tag !== figure.tag);
  const isUsed = (file: string): boolean =>
    !others.some((tag) => file.includes(`/${tag}`)) && (file.includes('/live/') || file.endsWith(`.${lang}.js`));
  return Object.fromEntries(Object.entries(catalogue.laterIntegrity).filter(([file]) => isUsed(file)));
}

/** What an image that links to the page with the figure does not show. */
function lostInLinkedImage(order: Order): string {
  const left = beyond(order, [...AROUND, 'alt']);
  if (hasOwnData(order)) return `${notShown('image', order, left)} ${remedy(order, left, 'png')}`;
  return left.length
    ? `The image does not include your settings for ${listed(left)}; the linked page does. ${remedy(order, left, 'png')}`
    : '';
}

export const KINDS: readonly Kind[] = [
  {
    id: 'tag',
    place: 'My own page',
    names: 'file',
    name: 'Tag and script',
    paste:
      'Paste the first two lines into the head of the page, once for each tag, and the rest where the figure goes.',
    make: makeTag,
  },
  {
    id: 'checked',
    place: 'My own page, which checks every script',
    names: 'file',
    name: 'Tag, script and import map',
    paste:
      'Paste all before the tag into the head of the page, the import map before any module script, and the tag where the figure goes. If the page has an import map already, add the values to it.',
    make: (order) => ({
      text: Object.keys(order.integrity).length
        ? checkedTagSnippet(embedded(order), order.integrity, laterOf(order), fallbackOf(order))
        : '',
    }),
    lost: ({ integrity }) =>
      Object.keys(integrity).length
        ? ''
        : 'The files at this base URL may change, so there is nothing to check them by.',
  },
  {
    id: 'wordpress',
    place: 'WordPress',
    names: 'file',
    name: 'Custom HTML block',
    paste:
      'Add a Custom HTML block and paste all of it; that takes the role Editor or Administrator, so an Author takes “An editor that strips tags” instead.',
    make: makeTag,
  },
  {
    id: 'newsletter',
    place: 'A newsletter',
    names: 'page',
    name: 'Newsletter HTML',
    paste: 'Paste it into an HTML block of the mail, and let the link lead to your article instead.',
    make: published((order) => ({
      text: newsletterSnippet(embedded(order), pictureOf(order, textOf(order, 'alt')), hasPages(order)),
    })),
    lost: lostInLinkedImage,
  },
  {
    id: 'fragment',
    place: 'A page without scripts',
    names: 'file',
    name: 'HTML without JavaScript',
    paste: 'Paste all of it where the figure goes; it follows the width and the colour scheme of the page.',
    make: published((order) => ({ file: `${stemOf(order)}.html` })),
    lost: lostInFile('html'),
  },
  {
    id: 'plain',
    place: 'An editor that strips tags',
    names: 'file',
    name: 'Image with caption',
    paste: 'Paste it into the HTML view of the editor; if the image is missing afterwards, upload it.',
    make: published((order) => ({ file: `${stemOf(order)}.plain.html` })),
    lost: lostInFile('png'),
  },
  {
    id: 'iframe',
    place: 'A page that allows iframes',
    names: 'page',
    name: 'iframe',
    paste: 'Paste both parts where the figure goes; without the script, the frame keeps its height and scrolls.',
    make: (order) => ({
      text: hasPages(order) ? iframeSnippet(embedded(order), titleOf(order), 640, order.integrity) : '',
    }),
    lost: (order) => {
      const { file } = order.choice.local;
      if (file)
        return `The page in the iframe reads ${file} from its own folder, embed, so host that folder yourself and put the file there.`;
      return textOf(order, 'src')
        ? 'The page in the iframe only loads data from its own host and the hosts that it lists, so host it yourself.'
        : '';
    },
  },
  {
    id: 'oembed',
    place: 'A field for a URL',
    names: 'page',
    name: 'oEmbed URL',
    paste: 'Paste it into the field; the system finds the oEmbed response through this page.',
    make: published((order) => ({
      text: hasPages(order) ? `${pageAddress(embedded(order), order.choice.lang)}\n` : '',
    })),
    lost: (order) => {
      if (!hasPages(order)) return '';
      const { figure, view } = order.choice;
      const left = beyond(order, view === figure.views[0] ? IN_FILE_NAME : ['lang']);
      return left.length ? `The URL does not include your settings for ${listed(left)}. Use the iframe instead.` : '';
    },
  },
  {
    id: 'markdown',
    place: 'A README or forum',
    names: 'page',
    name: 'Markdown',
    paste: 'Paste it on a line of its own; it is an image that links to the interactive figure.',
    make: published((order) => ({
      text: markdownSnippet(embedded(order), pictureOf(order, textOf(order, 'alt')), hasPages(order)),
    })),
    lost: lostInLinkedImage,
  },
  {
    id: 'react',
    place: 'A React app',
    name: 'React component',
    paste:
      'Run npm install rare-earth-figures and save it as a component, for React 19; the types are in rare-earth-figures/jsx.',
    make: (order) => ({ text: reactSnippet(embedded(order)) }),
  },
];
