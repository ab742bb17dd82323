import { PARTIES, STEPS, type ChainLink, type Party, type SankeyData, type StageTotal, type Step } from '../dataset.ts';
import { stepTotals, type StepTotal } from './totals.ts';

/** Id of a node, such as "mine-CHN"; `highlight` takes it. */
export const nodeId = (step: Step, party: Party): string => `${step}-${party}`;

export interface ChainFlow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly link: ChainLink;
}

export interface ChainFlows {
  readonly year: number;
  /** Two for each step in the order of the chain, China first. */
  readonly totals: readonly StepTotal[];
  /** In the order in which they are stacked. */
  readonly links: readonly ChainFlow[];
  /** The article's share of mining, which counts all rare earths. */
  readonly article: StageTotal | undefined;
}

const order = ({ from, fromParty, toParty }: ChainLink): number =>
  STEPS.indexOf(from) * 4 + PARTIES.indexOf(fromParty) * 2 + PARTIES.indexOf(toParty);

/** The published totals of the chain and the links inferred between them. */
export function chainFlows({ links, totals }: SankeyData): ChainFlows {
  const ofSteps = stepTotals(totals);
  return {
    year: ofSteps[0]?.year ?? 0,
    totals: ofSteps,
    links: links
      .filter(({ value }) => value > 0)
      .sort((a, b) => order(a) - order(b))
      .map((link) => ({
        source: nodeId(link.from, link.fromParty),
        target: nodeId(link.to, link.toParty),
        value: link.value,
        link,
      })),
    article: totals.find(({ stage, scope, country }) => stage === 'mining' && scope === 'article' && country === 'CHN'),
  };
}
