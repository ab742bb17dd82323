/** A small figure as a file: its picture with its short title below. */
import { centred } from '../core/drawing/card/card-text.ts';
import type { Palette } from '../core/drawing/palette.ts';
import { shownWidth } from '../core/drawing/picture.ts';
import { SMALL, SMALL_WIDTH } from '../core/drawing/small/small-metrics.ts';
import { smallPicture } from '../core/drawing/small/small-picture.ts';
import { METRICS } from '../core/drawing/metrics.ts';
import { wrapText } from '../core/drawing/text.ts';
import { figureTextOf, textUnder } from '../core/figure/description.ts';
import { smallTextOf } from '../core/figure/small-text.ts';
import { cardOf } from '../figures/cards.ts';
import { buildDay } from './build-day.ts';
import type { FigureRequest } from './figure-request.ts';
import { pageSvg, type SvgPage } from './page-svg.ts';
import type { RenderOptions } from './render-options.ts';
import { attributesOf, type RequestedData } from './requested-data.ts';
import type { FigureSnapshot } from './snapshot.ts';

/** What a small figure leaves out, by the options that set it. */
const UNSHOWN = ['subheading', 'credit', 'annotations', 'sourceName', 'sourceUrl'] as const;

/** A small figure of a view. Its only picture has the requested width, in markup that of the tag. */
export function smallSnapshot(request: FigureRequest, drawn: RequestedData, options: RenderOptions): FigureSnapshot {
  const { figure, view, locale } = request;
  const { heading, alt, format, width = SMALL.width, warn } = options;
  for (const name of UNSHOWN)
    if (options[name] !== undefined) warn?.(`A small figure does not show the option ${name}.`);
  const described = textUnder(figureTextOf(view.describe(drawn.model, locale)), heading);
  const card = cardOf(figure.tag, view.id, drawn.model, described, locale);
  const text = smallTextOf(
    heading ? { ...described, title: heading } : described,
    card,
    drawn.edition !== null && !heading,
    locale,
  );
  return {
    tag: figure.tag,
    view: view.id,
    locale,
    text: { ...text, summary: alt ?? described.title },
    table: { columns: [], rows: [] },
    notes: [],
    sources: [],
    licences: [],
    pictures: [smallPicture(card.visual, format === 'html' ? SMALL_WIDTH : width)],
    edition: drawn.edition,
    day: buildDay(),
    attributes: [['size', 'small'], ...attributesOf(request, options)],
  };
}

/** An image whose name is the title of the view. */
export function smallSvg(snapshot: FigureSnapshot, palette: Palette): SvgPage {
  const { text, locale, pictures } = snapshot;
  const [picture] = pictures;
  if (!picture) throw new Error('A small figure has one picture.');
  const { width, height } = picture;
  const { size, line, bold } = SMALL.title;
  const lines = wrapText(text.title, shownWidth(width), { size, bold, locale });
  const top = SMALL.above + height;
  const title = { lines, x: METRICS.inset, y: centred(top + line / 2, size), line, size, bold, color: 'text' } as const;
  const content = {
    width,
    height: Math.ceil(top + lines.length * line + METRICS.blockPadding),
    texts: [title],
    picture,
    place: { x: 0, y: SMALL.above, scale: 1 },
  };
  return pageSvg({ ...snapshot, text: { ...text, title: text.summary, summary: '' } }, content, palette);
}
