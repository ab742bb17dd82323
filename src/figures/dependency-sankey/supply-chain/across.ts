import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { clampText, textWidth, truncateText, widestText } from '../../../core/drawing/text.ts';
import type { Step } from '../dataset.ts';
import type { ChainFlows } from './model.ts';
import { partyName, shortValue } from './names.ts';
import {
  NAME_LINE,
  PARTING,
  SUBJECT_LINE,
  flowOf,
  labelHeight,
  nameLinesOf,
  percentWidth,
  placeSteps,
  placeTotals,
  remarkLinesOf,
  ribbonsOf,
  stepLinesOf,
  stretchOf,
  totalOf,
  type ChainLayout,
} from './place-chain.ts';
import type { StepTotal } from './totals.ts';

/** Height in px of a step. */
const HEIGHT = 250;

/** Height in px that the subject's box needs for its labels, with a name of one line. */
const LABELS = 56;

/** Height in px of the subject's share above its box. */
const HEADROOM = 26;

/** Distance from the bottom of a box to the baseline of the share below it. */
const BELOW = 18;

/** Space after the labels of a box. */
const AFTER = 8;

/** Space between two columns that a ribbon needs at least. */
const LEAST_GAP = 40;

/** Widths of columns. They are part of the compiled layers, so there are no others. */
const SIZES = [160, 124, 104] as const;

/** Width in px of the columns; undefined if they do not fit. */
function sizeOf({ steps }: ChainFlows, width: number): number | undefined {
  const usual = width < 610 ? 104 : width < 783 ? 124 : 160;
  const space = (width - 2 * MARGIN - (steps.length - 1) * LEAST_GAP) / steps.length;
  return SIZES.find((size) => size <= Math.min(usual, space));
}

/** Whether the steps fit beside each other. */
export const fitsAcross = (flows: ChainFlows, width: number): boolean => sizeOf(flows, width) !== undefined;

const nameStyle = { size: 14 };

/** The subject's labels: how its name is broken in its box, and whether name and share above it fit on one line. */
function subjectLabels(flows: ChainFlows, size: number) {
  const { subject, totals } = flows;
  const own = totals.filter(({ party }) => party === subject);
  const lines = (locale: Locale): string[] =>
    clampText(partyName(flows, subject, locale), size - 14, 2, { ...nameStyle, locale });
  const shareWidth = (locale: Locale): number =>
    Math.max(...own.map(({ share }) => percentWidth(shortValue(flows, share, locale))));
  const oneLine = widestOverLocales(
    (each) => shareWidth(each) + 8 + textWidth(partyName(flows, subject, each), nameStyle),
  );
  return {
    lines,
    /** Height of the lines of the name but the first. */
    more: (widestOverLocales((each) => lines(each).length) - 1) * SUBJECT_LINE,
    fitsInside:
      widestOverLocales(shareWidth) <= size - 14 &&
      widestOverLocales((each) => widestText(lines(each), nameStyle)) <= size - 14,
    isOneLine: oneLine <= size,
  };
}

/** The steps as columns, from left to right. */
export function across(flows: ChainFlows, locale: Locale, width: number): ChainLayout {
  const { steps, subject, isInferred } = flows;
  const size = sizeOf(flows, width) ?? SIZES[2];
  const stepLines = widestOverLocales((each) =>
    Math.max(...steps.map((step) => stepLinesOf(flows, step, size, each).length)),
  );
  const head = 12 + stepLines * NAME_LINE;
  const labels = subjectLabels(flows, size);
  const gapAfter = (total: StepTotal): number =>
    total.party === subject ? PARTING : BELOW + labelHeight(flows, total, size) - NAME_LINE + AFTER;
  const tight = flowOf(flows, HEIGHT, head, gapAfter);
  const isInside = (step: Step): boolean => {
    const { from, to } = stretchOf(tight, { step, party: subject });
    return labels.fitsInside && to - from >= LABELS + labels.more;
  };
  const needsHeadroom = steps.some((step) => totalOf(flows, step) && !isInside(step));
  const top = head + (needsHeadroom ? HEADROOM + (labels.isOneLine ? 0 : SUBJECT_LINE) : 0);
  const flow = flowOf(flows, HEIGHT, top, gapAfter);
  // Whole px, where letters are sharpest.
  const stride = Math.floor((width - 2 * MARGIN - size) / Math.max(1, steps.length - 1));
  const startAt = (index: number): number => MARGIN + index * stride;
  const start = (step: Step): number => startAt(steps.indexOf(step));
  const bottom = Math.max(...[...flow.nodes.values()].map(({ to }) => to));
  const lowest = Math.max(
    bottom + 20,
    ...flows.totals.map(
      (total) =>
        stretchOf(flow, total).to + (total.party === subject ? 0 : 20 + labelHeight(flows, total, size) - NAME_LINE),
    ),
  );
  const [first = ''] = steps;
  const own = totalOf(flows, first);
  const source = own && isInside(first) ? stretchOf(flow, own) : { from: top, to: bottom };
  const space = stride - size - 8;
  const remark = remarkLinesOf(space, locale);
  const remarkY = Math.round((source.from + source.to) / 2) + BASELINE - ((remark.length - 1) * NAME_LINE) / 2;
  // Between narrow columns only the note says it.
  const hasRemarks = isInferred && widestOverLocales((each) => widestText(remarkLinesOf(space, each))) <= space + 8;
  return {
    height: Math.ceil(lowest + 8),
    direction: 'right',
    starts: [startAt(0), startAt(steps.length - 1)],
    size,
    ribbons: ribbonsOf(flows, flow, start, size, 'right'),
    totals: placeTotals(flows, flow, locale, {
      isInside,
      nameOf: ({ step, party }) => {
        if (party !== subject) return nameLinesOf(flows, party, size, locale);
        if (isInside(step)) return labels.lines(locale);
        const name = partyName(flows, party, locale);
        return [labels.isOneLine ? name : truncateText(name, size, nameStyle)];
      },
      nameX: ({ step, party }, shareWidth) =>
        start(step) + (party !== subject ? 0 : isInside(step) ? 10 : labels.isOneLine ? shareWidth + 8 : 0),
      labelY: (_, { to }) => to,
    }),
    stepNames: placeSteps(flows, 'above', (step) => {
      const lines = stepLinesOf(flows, step, size, locale);
      return { x: start(step), y: head - 9 - (lines.length - 1) * NAME_LINE, lines };
    }),
    top,
    subjectY: { name: [22, labels.isOneLine ? -8 : -8 - SUBJECT_LINE - 4], share: [46 + labels.more, -8] },
    remarks: hasRemarks
      ? steps
          .slice(1)
          .map((step) => ({ step, x: Math.ceil(start(step) - (stride - size) / 2), y: remarkY, lines: remark }))
      : [],
  };
}
