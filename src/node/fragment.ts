import { createHash } from 'node:crypto';
import { BASE_CSS } from '../core/drawing/base-css.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import type { Theme } from '../core/figure/theme.ts';
import { datasetJson } from './dataset-json.ts';
import { figureMarkup } from './figure-markup.ts';
import { element, escapeText, scriptJson } from './markup.ts';
import type { FigureSnapshot } from './snapshot.ts';

/** Of several pictures in a fragment, the one that fits the room is shown; the widths are those of `pictureIndexFor`. */
const pictureRules = (): string =>
  PICTURE_WIDTHS.map((width, index) => {
    const bounds = [
      index > 0 ? `(width>=${width - 0.5}px)` : '',
      index < PICTURE_WIDTHS.length - 1 ? `(width<${(PICTURE_WIDTHS[index + 1] ?? 0) - 0.5}px)` : '',
    ];
    const selector = `.picture svg:nth-of-type(${index + 1})`;
    return `@container ${bounds.filter(Boolean).join(' and ')}{${selector}{display:block}}`;
  }).join('');

const minified = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,>]) ?/gu, '$1')
    .replace(/: /gu, ':')
    .replace(/;\}/gu, '}')
    .replace(/(?<=[:,( ])0\./gu, '.')
    .replaceAll('#ffffff', '#fff')
    .replace(/='(\w+)'\]/gu, '=$1]')
    .trim();

/** The style of every fragment; a strict page allows it by its hash. */
export const FRAGMENT_CSS = minified(`${BASE_CSS} .picture svg{display:none} ${pictureRules()}`);

/** What a content security policy calls that style. */
export const fragmentStyleHash = (): string => `sha256-${createHash('sha256').update(FRAGMENT_CSS).digest('base64')}`;

/**
 * A figure that draws without script: the tag with a declarative shadow root, in which the widths are chosen by container
 * queries and the colours by the page’s colour scheme. Where the tag’s script is on the page too, the same element takes
 * it over.
 *
 * Of rows that are not the bundled ones, nothing takes over: their root is that of a `div`.
 *
 * The tag says `no-tabs` and `no-controls`: they would come with the script, and push the picture down.
 *
 * @param options.theme - As the attribute of the tag.
 */
export function fragmentText(snapshot: FigureSnapshot, { theme = 'auto' }: { theme?: Theme } = {}): string {
  const { tag, view, locale, attributes, text, edition } = snapshot;
  const shadow = element('style', {}, FRAGMENT_CSS) + figureMarkup(snapshot, theme);
  const host = {
    lang: locale,
    view,
    ...Object.fromEntries(attributes),
    theme: theme === 'auto' ? null : theme,
    'no-tabs': true,
    'no-controls': true,
  };
  // The tag's script knows nothing of other rows, and would show the bundled ones.
  return `${element(
    edition ? tag : 'div',
    edition ? host : { lang: locale },
    element('template', { shadowrootmode: 'open' }, shadow),
    // What is left where templates are stripped, and what a page’s search finds.
    element('p', {}, escapeText(text.summary)),
    element('script', { type: 'application/ld+json' }, scriptJson(datasetJson(snapshot))),
  )}\n`;
}
