import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { clampText, textWidth, truncateText, widestText } from '../../../core/drawing/text.ts';
import type { Step } from '../dataset.ts';
import type { ChainFlows } from './model.ts';
import { partyName, stepName, totalText } from './names.ts';
import {
  NAME_LINE,
  PARTING,
  flowOf,
  labelHeight,
  nameLinesOf,
  percentWidth,
  placeSteps,
  placeTotals,
  remarkLinesOf,
  ribbonsOf,
  stretchOf,
  totalOf,
  type ChainLayout,
} from './place-chain.ts';
import type { StepTotal } from './totals.ts';

/** Height in px of a bar, and of a ribbon at least. */
const SIZE = 56;
const RIBBON = 62;

/** Type size of the subject's shares. */
const PERCENT_SIZE = 20;

/** Height in px of the labels above a bar, with a name of one line. */
const HEADROOM = 42;

/** Space after each label of a list. */
const AFTER = 8;

/** Width that a step's labels need in the subject's box, in the language that needs most. */
function labelsWidth(flows: ChainFlows, total: StepTotal): number {
  return widestOverLocales((locale) => {
    const share = percentWidth(totalText(flows, total, locale), PERCENT_SIZE);
    const below = share + 8 + textWidth(partyName(flows, total.party, locale), { size: 14 });
    return 10 + Math.max(textWidth(stepName(flows, total.step, locale), { size: 14, bold: true }), below);
  });
}

/** The others of a step, whose labels are listed beside its bar. */
const othersAt = ({ totals, subject }: ChainFlows, step: Step): StepTotal[] =>
  totals.filter((total) => total.step === step && total.party !== subject);

/** The steps as bars, from top to bottom, on a phone or if the columns do not fit. */
export function down(flows: ChainFlows, locale: Locale, width: number): ChainLayout {
  const { steps, totals, subject, isInferred } = flows;
  const cap = width < 370 ? 72 : 90;
  const others = totals.filter(({ party }) => party !== subject);
  const gutter =
    Math.ceil(
      widestOverLocales((each) =>
        Math.max(
          widestText([
            ...others.flatMap(({ party }) => nameLinesOf(flows, party, cap, each)),
            ...remarkLinesOf(cap, each),
          ]),
          widestText(
            others.map((total) => totalText(flows, total, each)),
            { size: 14, bold: true },
          ),
        ),
      ),
    ) + 8;
  const space = gutter - 8;
  const most = Math.max(...steps.map((step) => totals.filter((total) => total.step === step).length));
  const flow = flowOf(flows, width - 2 * MARGIN - gutter - PARTING * Math.max(1, most - 1), MARGIN, () => PARTING);
  // If the labels of one step do not fit in its box, all are above the boxes: a mixture is harder to read.
  const isInside = steps.every((step) => {
    const total = totalOf(flows, step);
    if (!total) return false;
    const { from, to } = stretchOf(flow, total);
    return to - from >= labelsWidth(flows, total);
  });
  const stepLines = (step: Step, each: Locale): string[] =>
    clampText(stepName(flows, step, each), width - 2 * MARGIN - 10, 2, { size: 14, bold: true, locale: each });
  const moreLines = widestOverLocales((each) => Math.max(...steps.map((step) => stepLines(step, each).length))) - 1;
  const head = isInside ? 0 : HEADROOM + moreLines * NAME_LINE;
  const remark = remarkLinesOf(space, locale);
  const listHeight = Math.max(
    ...steps.map((step) => othersAt(flows, step).reduce((sum, one) => sum + labelHeight(flows, one, space) + AFTER, 0)),
  );
  // A list that is longer than its bar leaves the ribbon's remark below it.
  const remarkHeight = isInferred ? widestOverLocales((each) => remarkLinesOf(space, each).length) * NAME_LINE + 12 : 0;
  const isLong = listHeight > SIZE;
  const stride = head + (isLong ? Math.max(SIZE + RIBBON, listHeight + remarkHeight + 12) : SIZE + RIBBON);
  const top = 6 + head;
  const startAt = (index: number): number => top + index * stride;
  const start = (step: Step): number => startAt(steps.indexOf(step));
  const gutterX = width - MARGIN - gutter + 8;
  /** Offset of a remark's first baseline from its middle. */
  const baseline = BASELINE - ((remark.length - 1) * NAME_LINE) / 2;
  const remarkAbove = isLong ? head + remarkHeight / 2 + 2 : (stride - SIZE) / 2;
  const last = steps.at(-1) ?? '';
  const lastList = othersAt(flows, last).reduce((sum, one) => sum + labelHeight(flows, one, space) + AFTER, 0);
  /** Left end of the subject's name, after its share. */
  const subjectX = (total: StepTotal): number =>
    MARGIN + 10 + percentWidth(totalText(flows, total, locale), PERCENT_SIZE) + 8;
  const [, second = last] = steps;
  return {
    height: startAt(steps.length - 1) + Math.max(SIZE, lastList) + 8,
    direction: 'down',
    starts: [startAt(0), startAt(steps.length - 1)],
    size: SIZE,
    percentSize: PERCENT_SIZE,
    ribbons: ribbonsOf(flows, flow, start, SIZE, 'down'),
    totals: placeTotals(flows, flow, locale, {
      isInside: () => isInside,
      nameOf: (total) => {
        if (total.party !== subject) return nameLinesOf(flows, total.party, space, locale);
        return [truncateText(partyName(flows, subject, locale), width - MARGIN - subjectX(total), { size: 14 })];
      },
      nameX: (total) => (total.party === subject ? subjectX(total) : gutterX),
      labelY: (total) => {
        const before = othersAt(flows, total.step);
        const listed = before.slice(0, Math.max(0, before.indexOf(total)));
        return start(total.step) + listed.reduce((sum, one) => sum + labelHeight(flows, one, space) + AFTER, 0);
      },
    }),
    stepNames: placeSteps(flows, isInside ? 'inside' : 'above', (step) => ({
      x: MARGIN + 10,
      y: start(step) + (isInside ? 20 : -28 - moreLines * NAME_LINE),
      lines: stepLines(step, locale),
    })),
    endStep: null,
    subjectY: { name: -8, share: -8 },
    remarks: isInferred ? [{ step: second, x: gutterX, y: start(second) - remarkAbove + baseline, lines: remark }] : [],
    remarkAlign: 'left',
  };
}
