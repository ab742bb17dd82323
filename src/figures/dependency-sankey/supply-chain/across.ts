import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText, textWidth, widestText } from '../../../core/drawing/text.ts';
import type { Step } from '../dataset.ts';
import type { ChainFlows } from './model.ts';
import { partyName, totalText } from './names.ts';
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
  type ChainLayout,
} from './place-chain.ts';
import type { StepTotal } from './totals.ts';

/**
 * Height in px of a step. A few px more, and the heights that pages reserve would exceed the size of the stylesheet: their
 * numbers would repeat less.
 */
const HEIGHT = 245;

/** Distance from the bottom of a box to the baseline of the share below it. */
const BELOW = 18;

/** Space after the labels of a box. */
const AFTER = 8;

/** Space between the labels of two columns. */
const GAP = 12;

/** Below this width, in px, boxes and shares are small, and only chains of a few boxes have columns. */
const WIDE = 475;

/** Widths in px of a box, sizes of the subject's share, and the least space that the labels of a column need. */
const STYLES = {
  wide: { size: 48, percentSize: 20, least: 104 },
  narrow: { size: 32, percentSize: 14, least: 64 },
} as const;

const nameStyle = { size: 14 };
const boldStyle = { size: 14, bold: true };

interface Columns {
  readonly size: number;
  readonly percentSize: number;
  /** Width in px at which the names of a column break. */
  readonly spaceOf: (step: Step) => number;
  /** Distance in px from a column to the next. */
  readonly stride: number;
}

const subjectLinesOf = (flows: ChainFlows, space: number, locale: Locale): string[] =>
  clampText(partyName(flows, flows.subject, locale), space, 2, { ...nameStyle, locale });

/** The columns, or undefined if the steps with their labels do not fit beside each other. */
function columnsOf(flows: ChainFlows, width: number): Columns | undefined {
  const { steps, totals, subject } = flows;
  const { size, percentSize, least } = STYLES[width < WIDE ? 'narrow' : 'wide'];
  const inner = width - 2 * MARGIN;
  const space = Math.min(160, Math.floor((inner - (steps.length - 1) * GAP) / steps.length));
  const shareWidth = (total: StepTotal): number =>
    widestOverLocales((each) => {
      const text = totalText(flows, total, each);
      return total.party === subject ? percentWidth(text, percentSize) : textWidth(text, boldStyle);
    });
  const last = steps.at(-1) ?? '';
  // Whole px, where letters are sharpest.
  const stride = Math.floor((inner - size) / Math.max(1, steps.length - 1));
  const lastSpace = Math.min(space, stride + size - least - GAP);
  // The last box is at the right edge of the picture, and its labels end there.
  const lastWidth = widestOverLocales((each) =>
    Math.max(
      widestText(stepLinesOf(flows, last, lastSpace, each), boldStyle),
      ...totals
        .filter(({ step }) => step === last)
        .flatMap((total) => [
          shareWidth(total),
          total.party === subject
            ? widestText(subjectLinesOf(flows, lastSpace, each), nameStyle)
            : widestText(nameLinesOf(flows, total.party, lastSpace, each)),
        ]),
    ),
  );
  const beforeLast = Math.min(space, stride + size - Math.ceil(lastWidth) - GAP);
  // On a phone, labels between boxes would be crossed by ribbons.
  const isSimple = steps.every(
    (step) => totals.filter((total) => total.step === step && total.party !== subject).length < 2,
  );
  const spaceOf = (step: Step): number => (step === last ? lastSpace : step === steps.at(-2) ? beforeLast : space);
  const fits =
    Math.min(space, beforeLast) >= least &&
    (width >= WIDE || isSimple) &&
    totals.every((total) => shareWidth(total) + 7 <= (total.step === steps.at(-2) ? beforeLast : stride));
  return fits ? { size, percentSize, spaceOf, stride } : undefined;
}

/** The steps as columns, from left to right: narrow boxes with the labels above and below them, if they fit. */
export function across(flows: ChainFlows, locale: Locale, width: number): ChainLayout | undefined {
  const { steps, totals, subject, isInferred } = flows;
  const columns = columnsOf(flows, width);
  if (!columns) return undefined;
  const { size, percentSize, spaceOf, stride } = columns;
  const stepLines = widestOverLocales((each) =>
    Math.max(...steps.map((step) => stepLinesOf(flows, step, spaceOf(step), each).length)),
  );
  const nameY = 14 + (stepLines - 1) * NAME_LINE;
  const shareY = nameY + percentSize + 4;
  const subjectLines = widestOverLocales((each) =>
    Math.max(...steps.map((step) => subjectLinesOf(flows, spaceOf(step), each).length)),
  );
  const top = shareY + subjectLines * SUBJECT_LINE + 8;
  const flow = flowOf(flows, HEIGHT, top, (total) =>
    total.party === subject ? PARTING : BELOW + labelHeight(flows, total, spaceOf(total.step)) - NAME_LINE + AFTER,
  );
  const startAt = (index: number): number => MARGIN + index * stride;
  const endStep = steps.length > 1 ? (steps.at(-1) ?? null) : null;
  /** Where the labels of a step are aligned. */
  const labelX = (step: Step): number => start(step) + (step === endStep ? size : 0);
  const start = (step: Step): number => startAt(steps.indexOf(step));
  const lowest = Math.max(
    ...totals.map(
      (total) =>
        stretchOf(flow, total).to +
        (total.party === subject ? 0 : 20 + labelHeight(flows, total, spaceOf(total.step)) - NAME_LINE),
    ),
  );

  // In the first gap if the ribbons there have space for it, otherwise below the picture.
  const [first = '', second = first] = steps;
  const boxes = totals.filter(({ step }) => step === first).map((total) => stretchOf(flow, total));
  const tallest = boxes.reduce((most, box) => (box.to - box.from > most.to - most.from ? box : most));
  const gap = stride - size;
  const linesIn = (each: Locale): string[] => remarkLinesOf(gap - 16, each);
  const isBetween =
    widestOverLocales((each) => widestText(linesIn(each))) <= gap - 16 &&
    widestOverLocales((each) => linesIn(each).length) * NAME_LINE + 8 <= tallest.to - tallest.from;
  const lines = isBetween ? linesIn(locale) : remarkLinesOf(width - 2 * MARGIN, locale);
  const middle = (tallest.from + tallest.to - (lines.length - 1) * NAME_LINE) / 2 + 4;
  const remark = isBetween
    ? { x: MARGIN + size + Math.round(gap / 2), y: Math.round(middle) }
    : { x: MARGIN, y: Math.ceil(lowest) + 22 };
  return {
    height: Math.ceil(lowest) + (isInferred && !isBetween ? 30 : 8),
    direction: 'right',
    starts: [startAt(0), startAt(steps.length - 1)],
    size,
    percentSize,
    ribbons: ribbonsOf(flows, flow, start, size, 'right'),
    totals: placeTotals(flows, flow, locale, {
      isInside: () => false,
      nameOf: ({ step, party }) =>
        party === subject
          ? subjectLinesOf(flows, spaceOf(step), locale)
          : nameLinesOf(flows, party, spaceOf(step), locale),
      nameX: ({ step }) => labelX(step),
      labelY: (_, { to }) => to,
    }),
    stepNames: placeSteps(flows, 'above', (step) => {
      const lines = stepLinesOf(flows, step, spaceOf(step), locale);
      return { x: labelX(step), y: nameY - (lines.length - 1) * NAME_LINE, lines };
    }),
    endStep,
    subjectY: { name: shareY + SUBJECT_LINE, share: shareY },
    remarks: isInferred ? [{ step: second, ...remark, lines }] : [],
    remarkAlign: isBetween ? 'center' : 'left',
  };
}
