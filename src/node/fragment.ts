import { createHash } from 'node:crypto';
import { BASE_CSS, pictureRules } from '../core/drawing/base-css.ts';
import { shownWidth } from '../core/drawing/picture.ts';
import { SMALL_CSS } from '../core/drawing/small/small-css.ts';
import { SMALL_WIDTH } from '../core/drawing/small/small-metrics.ts';
import { pinOf, type ItemAnnotation } from '../core/figure/annotation.ts';
import type { Theme } from '../core/figure/theme.ts';
import { compactHtml } from './compact-html.ts';
import { datasetJson } from './dataset-json.ts';
import { figureMarkup } from './figure-markup.ts';
import { element, escapeText, scriptJson } from './markup.ts';
import { isSmall, type FigureSnapshot } from './snapshot.ts';

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

/** The picture is of the bundled rows: it must not stand for those of a file that an author has added to the tag. */
const CUSTOM_RULE = ':host([src]) {visibility: hidden}';

/** The stylesheet of every fragment. A strict content security policy allows it by its hash. */
export const FRAGMENT_CSS = minified(`${CUSTOM_RULE} ${BASE_CSS} .picture svg{display:none} ${pictureRules()}`);

/** With a small figure, whose only picture is shown at any width. */
const SMALL_FRAGMENT_CSS =
  FRAGMENT_CSS +
  minified(`${SMALL_CSS} :host([size=small]) .picture svg{--_w:${shownWidth(SMALL_WIDTH)}px;display:block}`);

/** The hash of that stylesheet for a content security policy. */
export const fragmentStyleHash = (): string => `sha256-${createHash('sha256').update(FRAGMENT_CSS).digest('base64')}`;

/** An annotation as the element reads it. */
const annotationMarkup = ({ item, text, side, narrow }: ItemAnnotation): string =>
  `\n${element('figure-annotation', { for: pinOf(item), side: side ?? null, narrow: narrow ?? null }, escapeText(text))}`;

/**
 * A figure that is displayed without script: its tag with a declarative shadow root, where container queries choose the
 * picture and the page’s colour scheme the colours. If the page also loads the tag’s script, the same element takes
 * over.
 *
 * With custom data, a `div` is the host instead of the tag, so that no script takes over.
 *
 * The tag has `no-tabs` and `no-controls`, because these would be added by the script and shift the picture down.
 *
 * @param options.theme - Like the attribute of the tag.
 */
export function fragmentText(snapshot: FigureSnapshot, { theme = 'auto' }: { theme?: Theme } = {}): string {
  const { tag, view, locale, attributes, text, edition, annotations = [] } = snapshot;
  const style = element('style', {}, isSmall(snapshot) ? SMALL_FRAGMENT_CSS : FRAGMENT_CSS);
  // Only what authors don't edit.
  const shadow = compactHtml(style + figureMarkup(snapshot, theme));
  const summary = element('p', {}, escapeText(text.summary));
  const host = {
    lang: locale,
    view,
    ...Object.fromEntries(attributes),
    theme: theme === 'auto' ? null : theme,
    ...(!isSmall(snapshot) && { 'no-tabs': true, 'no-controls': true }),
  };
  // The tag's script would replace custom data with the bundled data.
  return `${element(
    edition ? tag : 'div',
    edition ? host : { lang: locale, ...(isSmall(snapshot) && { size: 'small' }) },
    // Markdown takes a tag that is alone on its line, and all until the next empty line, as markup.
    '\n',
    element('template', { shadowrootmode: 'open' }, shadow),
    // Fallback if templates are stripped, and text for the page’s search.
    // One element, because the page's stylesheet puts each child into the same place.
    annotations.length ? element('div', {}, summary, ...annotations.map(annotationMarkup)) : summary,
    // The page of the whole figure describes the data.
    isSmall(snapshot) ? '' : element('script', { type: 'application/ld+json' }, scriptJson(datasetJson(snapshot))),
  )}\n`;
}
