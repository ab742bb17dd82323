/** The social card, shown with links to a figure: large title, picture, source line. */
import type { Locale } from '../core/i18n/locale.ts';
import { LIGHT, type Token } from '../core/drawing/palette.ts';
import type { Picture } from '../core/drawing/picture.ts';
import { baselineOf, printedLines, type PrintedText } from '../core/drawing/printed-figure.ts';
import { sourceText } from '../core/output/source-line.ts';
import { MARGIN } from '../core/drawing/spec.ts';
import { textWidth, wrapText } from '../core/drawing/text.ts';
import { pageSvg, type SvgPage, type PageContent } from '../node/page-svg.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';

/** Size in px recommended by the large social networks. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 56;
const AVAILABLE_WIDTH = WIDTH - 2 * EDGE;
/** The rule at the top, and the position of text and picture below it. */
const RULE = { y: 44, height: 5 };
const TOP = 70;
const BOTTOM = 36;
const GAP = 20;
/** Minimum width of a title next to a picture, and the space between them. */
const COLUMN = 330;
const GUTTER = 48;
/** The smallest size is 17 px on a card shown at 500 px. */
const TITLE_SIZES = [64, 60, 56, 52, 48, 44, 40];
const SUBTITLE = 24;
const SOURCE = 18;

interface Candidate extends Pick<PageContent, 'texts' | 'picture' | 'place'> {
  readonly worth: number;
}

const lineOf = (size: number): number => Math.round(size * 1.25);

/** Lines of text, one below the other. */
class Column {
  readonly texts: PrintedText[] = [];
  readonly #locale: Locale;
  readonly #x: number;
  readonly #width: number;
  bottom: number;

  constructor(locale: Locale, top: number, width: number, x = EDGE) {
    this.#locale = locale;
    this.bottom = top;
    this.#width = width;
    this.#x = x;
  }

  add(text: string, size: number, color: Token, bold = false): this {
    const lines = printedLines(text, this.#width, { size, bold, locale: this.#locale });
    const line = lineOf(size);
    if (lines.length)
      this.texts.push({ lines, x: this.#x, y: baselineOf(this.bottom, line, size), line, size, bold, color });
    this.bottom += lines.length * line;
    return this;
  }
}

/** Whether a title fits at a size without breaking a word. */
const isWhole = (title: string, size: number, locale: Locale, width: number): boolean =>
  wrapText(title, width, { size, bold: true, locale, overflowWrap: 'normal' }).every(
    (line) => textWidth(line, { size, bold: true }) <= width,
  );

/** A score in which larger lettering counts as much as a larger picture. */
const worthOf = ({ width, height }: Picture, scale: number): number => width * height * scale ** 3;

/** Layouts with the title above, in one or two lines, and the picture as large as the rest allows. */
function above({ text, locale }: FigureSnapshot, picture: Picture, bottom: number): Candidate[] {
  return TITLE_SIZES.flatMap((size) => {
    const title = new Column(locale, TOP, AVAILABLE_WIDTH).add(text.title, size, 'text', true);
    const lines = title.texts[0]?.lines.length ?? 0;
    if (lines > 2) return [];
    const { texts, bottom: titleBottom } = title.add(text.subtitle, SUBTITLE, 'muted');
    const top = titleBottom + GAP;
    // The margin inside a picture may overlap that of the card, so that items and text are aligned.
    const scale = Math.min(AVAILABLE_WIDTH / (picture.width - 2 * MARGIN), (bottom - top) / picture.height);
    if (scale <= 0) return [];
    const x = EDGE + (AVAILABLE_WIDTH - picture.width * scale) / 2;
    return [{ texts, picture, place: { x, y: top, scale }, worth: worthOf(picture, scale) }];
  });
}

/** Layouts with the title on the left, in the width that the picture leaves. */
function beside({ text, locale }: FigureSnapshot, picture: Picture, bottom: number): Candidate[] {
  const inked = picture.width - 2 * MARGIN;
  const scale = Math.min((AVAILABLE_WIDTH - COLUMN - GUTTER) / inked, (bottom - TOP) / picture.height);
  const width = AVAILABLE_WIDTH - GUTTER - inked * scale;
  for (const size of TITLE_SIZES) {
    if (!isWhole(text.title, size, locale, width)) continue;
    const { texts, bottom: end } = new Column(locale, TOP, width).add(text.title, size, 'text', true);
    const column = new Column(locale, end + GAP, width).add(text.subtitle, SUBTITLE, 'muted');
    if (column.bottom > bottom) continue;
    const x = WIDTH - EDGE - (inked + MARGIN) * scale;
    const y = TOP + (bottom - TOP - picture.height * scale) / 2;
    return [{ texts: [...texts, ...column.texts], picture, place: { x, y, scale }, worth: worthOf(picture, scale) }];
  }
  return [];
}

/**
 * A figure as a card of 1200 × 630 px, in the light theme. Tries all widths of the picture, with the title above and
 * beside it, and takes the layout that shows the whole picture at the largest size.
 */
export function cardSvg(snapshot: FigureSnapshot): SvgPage {
  const { tag, view, locale, pictures } = snapshot;
  const line = sourceText(snapshot, locale);
  const probe = new Column(locale, 0, AVAILABLE_WIDTH).add(line, SOURCE, 'muted');
  const sourceTop = HEIGHT - BOTTOM - probe.bottom;
  const source = new Column(locale, sourceTop, AVAILABLE_WIDTH).add(line, SOURCE, 'muted');
  const bottom = sourceTop - 2 * GAP;
  const [best] = pictures
    .flatMap((picture) => [...above(snapshot, picture, bottom), ...beside(snapshot, picture, bottom)])
    .sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error(`The title of <${tag}>, view ${view}, is too long in "${locale}" for a card.`);
  const rules = [
    { x: EDGE, width: AVAILABLE_WIDTH, ...RULE, color: 'text' as const },
    { x: EDGE, width: AVAILABLE_WIDTH, y: sourceTop - GAP / 2, height: 1, color: 'grid' as const },
  ];
  const content = { width: WIDTH, height: HEIGHT, rules, ...best, texts: [...best.texts, ...source.texts] };
  return pageSvg(snapshot, content, LIGHT);
}
