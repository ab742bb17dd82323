import { missingError } from '../../../core/data/data-error.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { StageShare } from '../../../core/data/rows/stage-shares.ts';
import { writtenId, type Labels } from '../../../core/i18n/label.ts';
import { materialId } from '../../../core/i18n/material.ts';
import type { ChainLink, Party, SankeyData, Step } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { checkChain, stepsInOrder } from './check.ts';
import { hasTotals, isKnownStep, linkedTotals, stepTotals, subjectIn, type StepTotal } from './totals.ts';

/** Id of a node, such as "mine-CHN"; `highlight` accepts it. */
const nodeId = (step: Step, party: Party): string => `${step}-${party}`;

/** Ids of a node's shapes, including its party's, so that highlighting a party highlights its nodes. */
export const nodeIds = ({ step, party }: Pick<StepTotal, 'step' | 'party'>): string =>
  `${nodeId(step, party)} ${party}`;

/** Ids of a link's shapes: both ends, and their parties. */
export const linkIds = ({ from, fromParty, to, toParty }: ChainLink): string =>
  [nodeId(from, fromParty), nodeId(to, toParty), ...new Set([fromParty, toParty])].join(' ');

/** Identity of a node within the flow: ids have no spaces, but may have hyphens. */
export const flowId = (step: Step, party: Party): string => `${step} ${party}`;

export interface ChainFlow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly link: ChainLink;
}

export interface ChainFlows {
  /** Whom the accent colour, the title and the sentences are about. */
  readonly subject: Party;
  /** Id of what goes through the chain; null if the page does not say. */
  readonly material: string | null;
  /** Unit of all values; null for per cent of each step. */
  readonly unit: string | null;
  /** Null if no total is published. */
  readonly year: number | null;
  /** Steps with data, in the order of the chain. */
  readonly steps: readonly Step[];
  /** For each step, the parties that have data: the subject first, all others together last. */
  readonly totals: readonly StepTotal[];
  /** Whether the totals are published; otherwise they are sums of links. */
  readonly isPublished: boolean;
  /** Whether the steps are those from ore to magnets, so that their material and their markets are known. */
  readonly isMagnetChain: boolean;
  /** Whether `OTH` means everybody but the subject. */
  readonly isAgainstRest: boolean;
  /** In stacking order; links of value 0 are not drawn. */
  readonly links: readonly ChainFlow[];
  /** Whether some links are inferred, so that the ribbons are illustrative. */
  readonly isInferred: boolean;
  /** Whether the links assume that everything the subject mines and refines stays there. */
  readonly staysHome: boolean;
  /** The subject's latest share of mining all rare earths, if this chain is of those in magnets. */
  readonly ofAll: (StageShare & { readonly year: number }) | undefined;
  /** Caveats of the totals and links. */
  readonly notes: readonly Note[];
  readonly labels: Labels;
}

/** The subject's share of mining all rare earths in the newest year, by the newest edition. */
const latestOfAll = (totals: readonly StageShare[], subject: Party): ChainFlows['ofAll'] =>
  totals
    .flatMap((row) =>
      row.stage === 'mining' && row.scope === 'all' && row.country === subject && row.year !== null
        ? [{ ...row, year: row.year }]
        : [],
    )
    .sort((a, b) => a.year - b.year || (a.edition < b.edition ? -1 : 1))
    .at(-1);

/** Id of the material that a page names. */
const materialOf = (text: string | null): string | null => text && (materialId(text) ?? writtenId(text));

/**
 * The published totals of the chain and the links between them; without published totals, the links are summed.
 *
 * @throws {DataError} if totals have no year with the subject in all steps, or the requested subject takes no part.
 */
export function chainFlows({ links, totals, notes, labels, settings }: SankeyData, options: SankeyOptions): ChainFlows {
  const requested = options.subject ?? settings.subject;
  if (options.subject !== null) checkChain(links, totals, requested);
  const isPublished = hasTotals(links, totals);
  const subject = subjectIn(links, totals, requested);
  const ofSteps = isPublished ? stepTotals(totals, links, subject) : linkedTotals(links, stepsInOrder(links), subject);
  if (!ofSteps.some(({ party }) => party === subject)) throw missingError('supply-chain-links', { kind: 'rows' });
  const steps = [...new Set(ofSteps.map(({ step }) => step))];
  const material = materialOf(options.material ?? settings.material);
  const unit = links[0]?.unit ?? null;
  const isMagnetChain = unit === null && material === null && steps.includes('magnet') && steps.every(isKnownStep);
  const place = (step: Step, party: Party): number =>
    ofSteps.findIndex((total) => total.step === step && total.party === party);
  return {
    subject,
    material,
    unit,
    year: ofSteps[0]?.year ?? null,
    steps,
    totals: ofSteps,
    isPublished,
    isMagnetChain,
    isAgainstRest: ofSteps.every(({ party }) => party === subject || party === 'OTH'),
    links: links
      .toSorted(
        (a, b) =>
          place(a.from, a.fromParty) - place(b.from, b.fromParty) || place(a.to, a.toParty) - place(b.to, b.toParty),
      )
      .map((link) => ({
        source: flowId(link.from, link.fromParty),
        target: flowId(link.to, link.toParty),
        value: link.value,
        link,
      })),
    isInferred: links.some(({ flag }) => flag !== 'sourced'),
    staysHome: !links.some(
      ({ fromParty, toParty, value }) => fromParty === subject && toParty !== subject && value > 0,
    ),
    ofAll: isMagnetChain ? latestOfAll(totals, subject) : undefined,
    notes: notesOn(notes, 'supply-chain', {
      source: [...ofSteps, ...links].map(({ source }) => source),
      item: ofSteps.map(({ step, party }) => nodeId(step, party)),
    }),
    labels,
  };
}
