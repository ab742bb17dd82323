/** The social card, shown with links to a figure: its title, one visual, its sources. */
import { creditNames } from '../core/data/credit.ts';
import type { Card } from '../core/figure/card.ts';
import { isolated } from '../core/i18n/direction.ts';
import { pageMessages } from '../core/i18n/page.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { CARD_TYPE, centred, fittedText, lineOf, textShape, type Box } from '../core/drawing/card/card-text.ts';
import { visualShapes } from '../core/drawing/card/visual.ts';
import { LIGHT } from '../core/drawing/palette.ts';
import type { Picture, Shape } from '../core/drawing/picture.ts';
import { textWidth } from '../core/drawing/text.ts';
import { pageSvg, type SvgPage } from '../node/page-svg.ts';
import type { Source } from '../core/figure/description.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';

/** Size in px recommended by the large social networks. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 64;
const INNER = WIDTH - 2 * EDGE;
/** The rule at the top, and the top of the title below it. */
const RULE = { x: EDGE, y: 40, width: INNER, height: 6, color: 'text' } as const;
const TOP = 58;
const TITLE_SIZES = [56, 52, 48, 44, 40];
const TITLE_LINES = 2;
/** A statement without a visual. */
const ALONE = { sizes: [80, 72, 64, 60, 56, 52, 48, 44, 40], lines: 5 };
/** Space below the title, above the visual, and between that and the sources, whose middle is at `SOURCE`. */
const GAP = { caption: 10, visual: 24, source: 30 };
const SOURCE = HEIGHT - 42;

const NAMED = 3;

/** As many sources as fit on one line. */
function sourceText(sources: readonly Source[], locale: Locale): string {
  const messages = pageMessages(locale);
  const { source, colon, separator } = messages;
  const names = creditNames(sources);
  const textOf = (count: number): string =>
    source +
    colon +
    names.slice(0, count).map(isolated).join(separator) +
    (names.length > count ? separator + messages.moreSources(names.length - count) : '');
  const fits = (count: number): boolean => textWidth(textOf(count), { size: CARD_TYPE.least }) <= INNER;
  const count = [NAMED, 2].find((some) => some <= names.length && fits(some)) ?? 1;
  return names.length ? textOf(count) : '';
}

/** What a card takes from a view. */
type CardSubject = Pick<FigureSnapshot, 'locale' | 'sources'> & { readonly text: { readonly title: string } };

/** The shapes of a card of 1200 × 630 px: the title of a view, what is measured, one visual and its sources. */
export function cardPicture(
  { locale, text, sources }: CardSubject,
  { caption, visual, sources: shown }: Card,
): Picture {
  const bold = { locale, bold: true };
  const title = visual
    ? fittedText(text.title, INNER, TITLE_LINES, TITLE_SIZES, bold)
    : fittedText(text.title, INNER, ALONE.lines, ALONE.sizes, bold);
  const line = lineOf(title.size);
  let top = TOP + title.lines.length * line;
  const shapes: Shape[] = [textShape({ ...title, x: EDGE, y: centred(TOP + line / 2, title.size), color: 'text' })];
  if (caption) {
    const below = fittedText(caption, INNER, visual ? 1 : 2, [CARD_TYPE.caption, 26, CARD_TYPE.least], { locale });
    top += GAP.caption;
    shapes.push(textShape({ ...below, x: EDGE, y: centred(top + lineOf(below.size) / 2, below.size), color: 'muted' }));
    top += below.lines.length * lineOf(below.size);
  }
  const box: Box = { x: EDGE, y: top + GAP.visual, width: INNER, height: SOURCE - GAP.source - top - GAP.visual };
  if (visual) shapes.push(...visualShapes(visual, locale, box));
  const cited = shown?.flatMap((id) => sources.find((source) => source.id === id) ?? []) ?? sources;
  const source = fittedText(sourceText(cited, locale), INNER, 1, [CARD_TYPE.least], { locale });
  shapes.push(textShape({ ...source, x: EDGE, y: centred(SOURCE, source.size), color: 'muted' }));
  return { width: WIDTH, height: HEIGHT, shapes };
}

/** A card as an SVG file, in the light theme. */
export function cardSvg(snapshot: FigureSnapshot, card: Card): SvgPage {
  const picture = cardPicture(snapshot, card);
  const content = { width: WIDTH, height: HEIGHT, texts: [], rules: [RULE], picture, place: { x: 0, y: 0, scale: 1 } };
  return pageSvg(snapshot, content, LIGHT);
}
