import { missingError } from '../../../core/data/data-error.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { StageShare } from '../../../core/data/rows/stage-shares.ts';
import { PARTIES, STEPS, type ChainLink, type Party, type SankeyData, type Step } from '../dataset.ts';
import { linkedTotals, stepTotals, type StepTotal } from './totals.ts';

/** Id of a node, such as "mine-CHN"; `highlight` accepts it. */
export const nodeId = (step: Step, party: Party): string => `${step}-${party}`;

/** Ids of a node's shapes, including its party's, so that highlighting a party highlights its nodes. */
export const nodeIds = ({ step, party }: Pick<StepTotal, 'step' | 'party'>): string =>
  `${nodeId(step, party)} ${party}`;

/** Ids of a link's shapes: both ends, and their parties. */
export const linkIds = ({ from, fromParty, to, toParty }: ChainLink): string =>
  [nodeId(from, fromParty), nodeId(to, toParty), ...new Set([fromParty, toParty])].join(' ');

export interface ChainFlow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly link: ChainLink;
}

export interface ChainFlows {
  /** Null if no total is published. */
  readonly year: number | null;
  /** Steps with data, in the order of the chain. */
  readonly steps: readonly Step[];
  /** For each step, China and the rest of the world, if they have data. */
  readonly totals: readonly StepTotal[];
  /** Whether the totals are published; otherwise they are sums of links. */
  readonly isPublished: boolean;
  /** In stacking order; links of value 0 are not drawn. */
  readonly links: readonly ChainFlow[];
  /** Whether some links are inferred, so that the ribbons are illustrative. */
  readonly isInferred: boolean;
  /** Whether the links assume that everything China mines and refines stays there. */
  readonly staysInChina: boolean;
  /** The article's share of mining, which counts all rare earths. */
  readonly article: StageShare | undefined;
  /** Caveats of the totals and links. */
  readonly notes: readonly Note[];
}

const order = ({ from, fromParty, toParty }: ChainLink): number =>
  STEPS.indexOf(from) * 4 + PARTIES.indexOf(fromParty) * 2 + PARTIES.indexOf(toParty);

/**
 * The published totals of the chain and the links inferred between them; without published totals, the links are
 * summed.
 *
 * @throws {DataError} if totals have no year with China in all steps, or no row is about China.
 */
export function chainFlows({ links, totals, notes }: SankeyData): ChainFlows {
  const isPublished = totals.length > 0 || links.length === 0;
  const ofSteps = isPublished ? stepTotals(totals) : linkedTotals(links);
  if (!ofSteps.some(({ party }) => party === 'CHN'))
    throw missingError('supply-chain-links', { kind: 'row-with', values: { source_party: 'CHN' } });
  return {
    year: ofSteps[0]?.year ?? null,
    steps: STEPS.filter((step) => ofSteps.some((total) => total.step === step)),
    totals: ofSteps,
    isPublished,
    links: links
      .toSorted((a, b) => order(a) - order(b))
      .map((link) => ({
        source: nodeId(link.from, link.fromParty),
        target: nodeId(link.to, link.toParty),
        value: link.value,
        link,
      })),
    isInferred: links.some(({ flag }) => flag !== 'sourced'),
    staysInChina: !links.some(({ fromParty, toParty, value }) => fromParty === 'CHN' && toParty === 'OTH' && value > 0),
    article: totals.find(({ stage, scope, country }) => stage === 'mining' && scope === 'article' && country === 'CHN'),
    notes: notesOn(notes, 'supply-chain', {
      source: [...ofSteps, ...links].map(({ source }) => source),
      item: ofSteps.map(({ step, party }) => nodeId(step, party)),
    }),
  };
}
