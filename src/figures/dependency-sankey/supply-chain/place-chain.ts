/** What both layouts of the chain share: the flow, its ribbons, its totals and the names of its steps. */
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { PARTIES, type ChainLink, type Party, type Step } from '../dataset.ts';
import { inWholePx, layOutFlow, type Flow } from '../flow.ts';
import { ribbonPath } from '../ribbon.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { nodeId, type ChainFlow, type ChainFlows } from './model.ts';
import type { StepTotal } from './totals.ts';

/** Space between China and the rest of the world in a step. */
export const PARTING = 6;

export const NAME_LINE = 16;
export const PERCENT_SIZE = 20;

/** Where labels are: in China's box, or above it. */
export const LABEL_PLACES = ['inside', 'above'] as const;
type LabelPlace = (typeof LABEL_PLACES)[number];

export interface PlacedTotal {
  readonly total: StepTotal;
  /** Extent across the flow, in px. */
  readonly from: number;
  readonly to: number;
  /** Of China's labels. */
  readonly place?: LabelPlace;
  readonly share: string;
  readonly name: readonly string[];
  /** Left end of the name. */
  readonly nameX: number;
}

/** A label with the baseline of its first line. */
export interface StepLabel {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The name of a step belongs to China's box, or to the only box with data. */
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
  /** The drawn links as SVG paths in px; China's last, on top of the grey ones. */
  readonly ribbons: readonly { readonly link: ChainLink; readonly shape: string }[];
  readonly totals: readonly PlacedTotal[];
  readonly stepNames: readonly StepName[];
  /** Where China's boxes begin across the flow. */
  readonly top: number;
  /** The label "illustrative" before each step but the first: its middle, or its left end in the vertical layout. */
  readonly remarks: readonly StepLabel[];
}

/** Too small to be visible; not zero, because d3-sankey divides by the total of a step. */
const MIN_SHARE = 1e-6;

/** Lays out the steps so that 100 per cent, or a larger sum of rounded parts, takes `size` px. */
export function flowOf({ totals, links, steps }: ChainFlows, size: number, start: number): Flow<ChainFlow> {
  const nodes = totals.map(({ step, party, share }) => ({
    id: nodeId(step, party),
    column: steps.indexOf(step),
    total: Math.max(MIN_SHARE, share),
  }));
  const sums = steps.map((step) => totals.reduce((sum, total) => (total.step === step ? sum + total.share : sum), 0));
  const drawn = links.filter(({ value }) => value > 0);
  return layOutFlow(nodes, drawn, size / Math.max(100, ...sums), (_, [first, second]) => {
    return new Map([
      [first?.id ?? '', start],
      [second?.id ?? '', start + (first?.size ?? 0) + PARTING],
    ]);
  });
}

export const shareText = ({ share }: StepTotal, locale: Locale): string => formatShare(locale, share);

/** Height in px of China's labels above a box: one line in the horizontal layout, two in the vertical one. */
export const HEADROOM = { across: 26, down: 42 };

/** Name of a step, broken to the width of its column. */
export const stepLinesOf = (step: Step, availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.step[step], availableWidth, { size: 14, bold: true, locale });

export const restLinesOf = (availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.party.OTH, availableWidth, { locale });

export const remarkLinesOf = (availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).chain.illustrative, availableWidth, { locale, overflowWrap: 'normal' });

export const percentWidth = (text: string): number => textWidth(text, { size: PERCENT_SIZE, bold: true });

/** The ribbons of a flow between boxes that start at `start` and have a size along the flow. */
export function ribbonsOf(
  { links }: Flow<ChainFlow>,
  start: (step: Step) => number,
  size: number,
  direction: ChainLayout['direction'],
): ChainLayout['ribbons'] {
  return links
    .toSorted((a, b) => PARTIES.indexOf(b.link.link.fromParty) - PARTIES.indexOf(a.link.link.fromParty))
    .map(({ link: { link }, leaves, reaches }) => ({
      link,
      shape: ribbonPath(leaves, reaches, start(link.from) + size, start(link.to), direction),
    }));
}

/** Extents and labels of the totals; the rest of the world has its name on several lines. */
export const placeTotals = (
  { totals }: ChainFlows,
  { nodes }: Flow<ChainFlow>,
  locale: Locale,
  {
    restSpace,
    isInside,
    nameX,
  }: {
    readonly restSpace: number;
    readonly isInside: (step: Step) => boolean;
    readonly nameX: (total: StepTotal, shareWidth: number) => number;
  },
): PlacedTotal[] =>
  totals.map((total) => {
    const { step, party } = total;
    const share = shareText(total, locale);
    const isChina = party === 'CHN';
    return {
      total,
      ...inWholePx(nodes.get(nodeId(step, party)) ?? { from: 0, to: 0 }),
      ...(isChina && { place: isInside(step) ? 'inside' : 'above' }),
      share,
      name: isChina ? [sankeyMessages(locale).chain.party.CHN] : restLinesOf(restSpace, locale),
      nameX: Math.round(nameX(total, percentWidth(share))),
    };
  });

export const placeSteps = (
  { steps, totals }: ChainFlows,
  place: LabelPlace,
  labelOf: (step: Step) => Omit<StepLabel, 'step'>,
): StepName[] =>
  steps.map((step) => {
    const { party = 'CHN' } = totals.find((total) => total.step === step) ?? {};
    return { step, party, place, ...labelOf(step) };
  });
