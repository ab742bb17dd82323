/** The picture that a link to a figure is shown with: large title, picture, source. */
import type { Locale } from '../core/i18n/locale.ts';
import { LIGHT, type Token } from '../core/drawing/palette.ts';
import type { Picture } from '../core/drawing/picture.ts';
import { baselineOf, printedLines, type PrintedText } from '../core/drawing/printed-figure.ts';
import { sourceText } from '../core/output/source-line.ts';
import { MARGIN } from '../core/drawing/spec.ts';
import { textWidth, wrapText } from '../core/drawing/text.ts';
import { pageSvg, type SvgPage, type PageContent } from '../node/page-svg.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';

/** Size in px that the large networks ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 56;
const ROOM = WIDTH - 2 * EDGE;
/** The rule at the top, and where words and picture begin below it. */
const RULE = { y: 44, height: 5 };
const TOP = 70;
const BOTTOM = 36;
const GAP = 20;
/** Least width of a title beside a picture, and the space between both. */
const COLUMN = 330;
const GUTTER = 48;
/** The smallest is 17 px high where a card is shown 500 px wide. */
const TITLE_SIZES = [64, 60, 56, 52, 48, 44, 40];
const SUBTITLE = 24;
const SOURCE = 18;

interface Candidate extends Pick<PageContent, 'texts' | 'picture' | 'place'> {
  readonly worth: number;
}

const lineOf = (size: number): number => Math.round(size * 1.25);

/** Words in lines, below one another. */
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

/** Whether a title keeps its words whole at a size. */
const isWhole = (title: string, size: number, locale: Locale, width: number): boolean =>
  wrapText(title, width, { size, bold: true, locale }).every((line) => textWidth(line, { size, bold: true }) <= width);

/** Large letters are worth as much as a large picture. */
const worthOf = ({ width, height }: Picture, scale: number): number => width * height * scale ** 3;

/** The title above, in one line or two, and the picture as wide or as high as the rest allows. */
function above({ text, locale }: FigureSnapshot, picture: Picture, bottom: number): Candidate[] {
  return TITLE_SIZES.flatMap((size) => {
    const title = new Column(locale, TOP, ROOM).add(text.title, size, 'text', true);
    const lines = title.texts[0]?.lines.length ?? 0;
    if (lines > 2) return [];
    const { texts, bottom: titleBottom } = title.add(text.subtitle, SUBTITLE, 'muted');
    const top = titleBottom + GAP;
    // The margin inside a picture may lie in that of the card, so that marks and words share an edge.
    const scale = Math.min(ROOM / (picture.width - 2 * MARGIN), (bottom - top) / picture.height);
    if (scale <= 0) return [];
    const x = EDGE + (ROOM - picture.width * scale) / 2;
    return [{ texts, picture, place: { x, y: top, scale }, worth: worthOf(picture, scale) }];
  });
}

/** The title at the left, as wide as the picture leaves it. */
function beside({ text, locale }: FigureSnapshot, picture: Picture, bottom: number): Candidate[] {
  const inked = picture.width - 2 * MARGIN;
  const scale = Math.min((ROOM - COLUMN - GUTTER) / inked, (bottom - TOP) / picture.height);
  const width = ROOM - GUTTER - inked * scale;
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
 * A figure as a card of 1200 × 630 px, in the light theme. Of all widths of the picture, and a title above or beside it,
 * the one that shows the picture largest; never less than the whole of it.
 */
export function cardSvg(snapshot: FigureSnapshot): SvgPage {
  const { tag, view, locale, edition, pictures } = snapshot;
  const probe = new Column(locale, 0, ROOM).add(sourceText(snapshot, edition, locale), SOURCE, 'muted');
  const sourceTop = HEIGHT - BOTTOM - probe.bottom;
  const source = new Column(locale, sourceTop, ROOM).add(sourceText(snapshot, edition, locale), SOURCE, 'muted');
  const bottom = sourceTop - 2 * GAP;
  const [best] = pictures
    .flatMap((picture) => [...above(snapshot, picture, bottom), ...beside(snapshot, picture, bottom)])
    .sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error(`The title of <${tag}>, view ${view}, is too long in "${locale}" for a card.`);
  const rules = [
    { x: EDGE, width: ROOM, ...RULE, color: 'text' as const },
    { x: EDGE, width: ROOM, y: sourceTop - GAP / 2, height: 1, color: 'grid' as const },
  ];
  const content = { width: WIDTH, height: HEIGHT, rules, ...best, texts: [...best.texts, ...source.texts] };
  return pageSvg(snapshot, content, LIGHT);
}
