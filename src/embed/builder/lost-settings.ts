/** What a snippet cannot carry of a choice, and what an author can do about it, as sentences. */
import { commandLine, type Attribute, type Integrity } from '../../core/output/snippets.ts';
import type { Catalogue } from './catalogue.ts';
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

/** Attributes that only select the file. */
export const IN_FILE_NAME = ['lang', 'view'];
/** Attributes that only concern the surrounding page and do not change the picture's content. */
export const AROUND = [
  ...IN_FILE_NAME,
  'theme',
  'rendering',
  'heading-level',
  'check-updates',
  'no-tabs',
  'no-controls',
  'no-toolbar',
];

export const beyond = ({ attributes }: Order, held: readonly string[]): readonly Attribute[] =>
  attributes.filter(([name]) => !held.includes(name));

export const textOf = ({ attributes }: Order, name: string): string =>
  attributes.find((one) => one[0] === name)?.[1] ?? '';

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

export const isCustom = ({ choice }: Order, name: string): boolean =>
  choice.view.offers.some((offer) => offer.name === name);

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

export const listed = (attributes: readonly Attribute[]): string => attributes.map(([name]) => name).join(', ');

/** What to do about settings that a file can't carry, as sentences; the last one may end with a command. */
export function remedy(order: Order, left: readonly Attribute[], format: 'html' | 'png'): string {
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
export const hasOwnData = (order: Order): boolean => textOf(order, 'src') !== '';

/** What a published file does not show, as a sentence. */
export const notShown = (what: string, order: Order, left: readonly Attribute[]): string =>
  hasOwnData(order)
    ? `The published ${what} shows the bundled data, not yours.`
    : `This ${what} does not include your settings for ${listed(left)}.`;

/** For files that contain a view in one language with default settings. */
export const lostInFile =
  (format: 'html' | 'png') =>
  (order: Order): string => {
    const left = beyond(order, IN_FILE_NAME);
    return left.length ? `${notShown('file', order, left)} ${remedy(order, left, format)}` : '';
  };
