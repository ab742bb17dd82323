/** Below the flows: controlled materials without a figure, and what the asterisk means. */
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import type { PlacedRow } from '../../../core/drawing/placed.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { widestText, wrapText } from '../../../core/drawing/text.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import type { Columns } from './columns.ts';
import { LABEL_LINE, type Metrics } from './labels.ts';
import type { ImportFlows } from './model.ts';
import { nameOf, subjectOf } from './names.ts';

/** Space between two materials without a figure. */
const BETWEEN = 10;

export interface Foot {
  readonly captions: readonly PlacedRow[];
  /** Materials without a figure, one after another below their heading. */
  readonly unpublished: readonly PlacedRow[];
  /** Baseline below its last line. */
  readonly y: number;
}

/** Texts one after another, in as many rows as they need. */
function inRows(texts: readonly string[], top: number, right: number, locale: Locale) {
  let x = MARGIN;
  let y = top;
  const placed = texts.map((text) => {
    const lines = wrapText(text, right - MARGIN, { locale });
    const space = widestText(lines);
    if (x > MARGIN && (x + space > right || lines.length > 1)) {
      x = MARGIN;
      y += LABEL_LINE;
    }
    const at = { x: Math.ceil(x), y, text: lines };
    y += (lines.length - 1) * LABEL_LINE;
    // Nothing stands beside the last of several lines.
    x = lines.length > 1 ? right : x + space + BETWEEN;
    return at;
  });
  return { placed, y: y + LABEL_LINE };
}

/**
 * The asterisk is explained below the materials that have it, or on a phone below the list.
 *
 * @param top - Baseline of the first line.
 */
export function placeFoot(
  flows: ImportFlows,
  locale: Locale,
  { isRoomy }: Metrics,
  { materialX, headingSpace }: Columns,
  top: number,
): Foot {
  const { unpublished, materials } = flows;
  const right = materialX + headingSpace;
  const listRight = isRoomy ? materialX - BETWEEN : right;
  const headingIn = (each: Locale): string[] =>
    wrapText(sankeyMessages(each).imports.group.unpublished, listRight - MARGIN, { locale: each });
  const heading = headingIn(locale);
  const namesTop = top + widestOverLocales((each) => headingIn(each).length) * LABEL_LINE;
  const namesIn = (each: Locale) =>
    inRows(
      unpublished.map(({ id }) => nameOf(id, flows, each)),
      namesTop,
      listRight,
      each,
    );
  const listBottom = unpublished.length ? widestOverLocales((each) => namesIn(each).y) : top;

  const isMarked = materials.some(({ hasFeed }) => hasFeed);
  const remark = isRoomy ? { x: materialX, y: top } : { x: MARGIN, y: unpublished.length ? listBottom + 4 : top };
  const remarkIn = (each: Locale): string[] =>
    wrapText(`* ${sankeyMessages(each).imports.restFrom(subjectOf(flows, each))}`, right - remark.x, { locale: each });
  const remarkBottom = remark.y + widestOverLocales((each) => remarkIn(each).length) * LABEL_LINE;
  return {
    captions: [
      // Right above the names, also where another language has more lines.
      ...(unpublished.length
        ? [{ caption: 'unpublished', x: MARGIN, y: namesTop - heading.length * LABEL_LINE, text: heading }]
        : []),
      ...(isMarked ? [{ caption: 'rest', ...remark, text: remarkIn(locale) }] : []),
    ],
    unpublished: unpublished.map(({ id }, index) => ({ id, material: id, ...namesIn(locale).placed[index] })),
    y: Math.max(listBottom, isMarked ? remarkBottom : 0),
  };
}
