/** Below the flows: controlled materials without a figure, and what the marks mean. */
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import type { PlacedRow } from '../../../core/drawing/placed.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { widestText, wrapText } from '../../../core/drawing/text.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { LABEL_LINE, marksOf } from './labels.ts';
import type { ImportFlows } from './model.ts';
import { nameOf } from './names.ts';

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
 * The list, and below it a line for each mark.
 *
 * @param top - Baseline of the first line.
 */
export function placeFoot(flows: ImportFlows, locale: Locale, width: number, top: number): Foot {
  const { unpublished } = flows;
  const right = width - MARGIN;
  const headingIn = (each: Locale): string[] =>
    wrapText(sankeyMessages(each).imports.group.unpublished, right - MARGIN, { locale: each });
  const heading = headingIn(locale);
  const namesTop = top + widestOverLocales((each) => headingIn(each).length) * LABEL_LINE;
  const namesIn = (each: Locale) =>
    inRows(
      unpublished.map(({ id }) => nameOf(id, flows, each)),
      namesTop,
      right,
      each,
    );
  const listBottom = unpublished.length ? widestOverLocales((each) => namesIn(each).y) : top;

  const remarksTop = listBottom + (unpublished.length ? 4 : 0);
  /** The lines of all marks, without space between them. */
  const remarksIn = (each: Locale): string[][] =>
    marksOf(flows, each).map((mark) => wrapText(mark, right - MARGIN, { locale: each }));
  let y = remarksTop;
  const remarks = remarksIn(locale).map((text) => {
    const remark = { caption: 'mark', x: MARGIN, y, text };
    y += text.length * LABEL_LINE;
    return remark;
  });
  return {
    captions: [
      // Right above the names, also where another language has more lines.
      ...(unpublished.length
        ? [{ caption: 'unpublished', x: MARGIN, y: namesTop - heading.length * LABEL_LINE, text: heading }]
        : []),
      ...remarks,
    ],
    unpublished: unpublished.map(({ id }, index) => ({ id, material: id, ...namesIn(locale).placed[index] })),
    y: remarksTop + widestOverLocales((each) => remarksIn(each).flat().length) * LABEL_LINE,
  };
}
