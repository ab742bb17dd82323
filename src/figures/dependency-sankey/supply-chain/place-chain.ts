/** What both layouts of the chain share: the flow, its ribbons, its totals and the names of its steps. */
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { clampText, textWidth, wrapText } from '../../../core/drawing/text.ts';
import type { ChainLink, Party, Step } from '../dataset.ts';
import { inWholePx, layOutFlow, type Flow, type SizedNode, type Stretch } from '../flow.ts';
import { ribbonPath } from '../ribbon.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { flowId, type ChainFlow, type ChainFlows } from './model.ts';
import { partyName, stepName, totalText } from './names.ts';
import type { StepTotal } from './totals.ts';

/** Space between the subject and the others in a step, and between boxes without labels. */
export const PARTING = 6;

export const NAME_LINE = 16;
/** Distance of the lines of the subject's name. */
export const SUBJECT_LINE = 18;
/** Baseline of the subject's name and share in a box that runs from left to right. */
export const INSIDE_Y = 45;

/** Most lines of a name; what is left out is in the table and in the item. */
const MAX_LINES = 3;

/** Where labels are: in the subject's box, or above it. */
export const LABEL_PLACES = ['inside', 'above'] as const;
type LabelPlace = (typeof LABEL_PLACES)[number];

export interface PlacedTotal {
  readonly total: StepTotal;
  /** Extent across the flow, in px. */
  readonly from: number;
  readonly to: number;
  /** Of the subject's labels; the others have theirs below their box, or beside it. */
  readonly place?: LabelPlace;
  readonly share: string;
  readonly name: readonly string[];
  /** Left end of the name. */
  readonly nameX: number;
  /** From where the labels of the others are measured downwards, in px. */
  readonly labelY: number;
}

/** A label with the baseline of its first line. */
export interface StepLabel {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The name of a step belongs to its first box, which is the subject's if it takes part. */
interface StepName extends StepLabel {
  readonly party: Party;
  readonly place: LabelPlace;
}

export interface ChainLayout {
  readonly height: number;
  readonly direction: 'right' | 'down';
  /** Starts of the first and the last step along the flow, which are evenly spaced, and their size, in px. */
  readonly starts: readonly [number, number];
  readonly size: number;
  /** Type size of the subject's shares. */
  readonly percentSize: number;
  /** The drawn links as SVG paths in px; the subject's last, on top of the others. */
  readonly ribbons: readonly { readonly link: ChainLink; readonly shape: string }[];
  readonly totals: readonly PlacedTotal[];
  readonly stepNames: readonly StepName[];
  /** The step whose labels end at the right edge of its box; null if all labels begin at the left. */
  readonly endStep: Step | null;
  /** Baselines of the subject's name and share above its box: from the top of the picture, or of each box downwards. */
  readonly subjectY: Readonly<Record<'name' | 'share', number>>;
  /** The label "illustrative", once: before the second step, or below the picture. Empty if nothing is inferred. */
  readonly remarks: readonly StepLabel[];
  readonly remarkAlign: 'left' | 'center';
}

/** The total of a step; the subject's if no party is given. */
export const totalOf = ({ totals, subject }: ChainFlows, step: Step, party: Party = subject): StepTotal | undefined =>
  totals.find((total) => total.step === step && total.party === party);

/**
 * Lays out the steps so that 100 per cent, or the largest step, takes `size` px.
 *
 * @param gapAfter - Space after each box but the last.
 */
export function flowOf(
  { totals, links, steps, unit }: ChainFlows,
  size: number,
  start: number,
  gapAfter: (total: StepTotal) => number,
): Flow<ChainFlow> {
  const sums = steps.map((step) => totals.reduce((sum, total) => (total.step === step ? sum + total.share : sum), 0));
  const whole = Math.max(unit === null ? 100 : 0, ...sums) || 1;
  // Too small to be visible; not zero, because d3-sankey divides by the total of a step.
  const least = whole * 1e-8;
  const nodes = totals.map(({ step, party, share }) => ({
    id: flowId(step, party),
    column: steps.indexOf(step),
    total: Math.max(least, share),
  }));
  const gaps = new Map(totals.map((total) => [flowId(total.step, total.party), gapAfter(total)]));
  const drawn = links.filter(({ value }) => value > 0);
  const placeColumn = (_: number, members: readonly SizedNode[]): Map<string, number> => {
    let free = start;
    return new Map(
      members.map((node) => {
        const from = free;
        free += node.size + (gaps.get(node.id) ?? 0);
        return [node.id, from];
      }),
    );
  };
  return layOutFlow(nodes, drawn, size / whole, placeColumn);
}

/** Where a box is; one without data is nowhere. */
export const stretchOf = ({ nodes }: Flow<ChainFlow>, { step, party }: Pick<StepTotal, 'step' | 'party'>): Stretch =>
  nodes.get(flowId(step, party)) ?? { from: 0, to: 0 };

/** Name of a step, broken to the width of its column. */
export const stepLinesOf = (flows: ChainFlows, step: Step, availableWidth: number, locale: Locale): string[] =>
  clampText(stepName(flows, step, locale), availableWidth, MAX_LINES, { size: 14, bold: true, locale });

/** Name of a party other than the subject, broken to the width below or beside its box. */
export const nameLinesOf = (flows: ChainFlows, party: Party, availableWidth: number, locale: Locale): string[] =>
  clampText(partyName(flows, party, locale), availableWidth, MAX_LINES, { locale });

/** Height of the share and the name of a party other than the subject. */
export const labelHeight = (flows: ChainFlows, { party }: StepTotal, availableWidth: number): number =>
  NAME_LINE * (1 + widestOverLocales((each) => nameLinesOf(flows, party, availableWidth, each).length));

export const remarkLinesOf = (availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.illustrative, availableWidth, { locale, overflowWrap: 'normal' });

export const percentWidth = (text: string, size: number): number => textWidth(text, { size, bold: true });

/** The ribbons of a flow between boxes that start at `start` and have a size along the flow. */
export const ribbonsOf = (
  { subject }: ChainFlows,
  { links }: Flow<ChainFlow>,
  start: (step: Step) => number,
  size: number,
  direction: ChainLayout['direction'],
): ChainLayout['ribbons'] =>
  links
    .toSorted((a, b) => Number(a.link.link.fromParty === subject) - Number(b.link.link.fromParty === subject))
    .map(({ link: { link }, leaves, reaches }) => ({
      link,
      shape: ribbonPath(leaves, reaches, start(link.from) + size, start(link.to), direction),
    }));

/** Extents and labels of the totals. */
export const placeTotals = (
  flows: ChainFlows,
  flow: Flow<ChainFlow>,
  locale: Locale,
  {
    isInside,
    nameOf,
    nameX,
    labelY,
  }: {
    readonly isInside: (step: Step) => boolean;
    readonly nameOf: (total: StepTotal) => readonly string[];
    readonly nameX: (total: StepTotal) => number;
    readonly labelY: (total: StepTotal, box: Stretch) => number;
  },
): PlacedTotal[] =>
  flows.totals.map((total) => {
    const box = inWholePx(stretchOf(flow, total));
    return {
      total,
      ...box,
      ...(total.party === flows.subject && { place: isInside(total.step) ? 'inside' : 'above' }),
      share: totalText(flows, total, locale),
      name: nameOf(total),
      nameX: Math.round(nameX(total)),
      labelY: labelY(total, box),
    };
  });

export const placeSteps = (
  { steps, totals, subject }: ChainFlows,
  place: LabelPlace,
  labelOf: (step: Step) => Omit<StepLabel, 'step'>,
): StepName[] =>
  steps.map((step) => {
    const { party = subject } = totals.find((total) => total.step === step) ?? {};
    return { step, party, place, ...labelOf(step) };
  });
