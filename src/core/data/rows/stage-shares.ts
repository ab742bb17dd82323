import type { Flag } from '../flag.ts';
import type { Country } from '../../i18n/names.ts';

/** Stages of the chain, in its order. */
export const STAGES = ['mining', 'refining', 'heavy-separation', 'metal', 'magnets'] as const;
/** Id of a stage: one of the chain, or else a material or a name of the rows' own. */
export type Stage = string;

export const SCOPES = ['all', 'magnet', 'heavy', 'ndfeb', 'article', 'sintered-magnets'] as const;
export type Scope = (typeof SCOPES)[number];

const USUAL_SCOPES: ReadonlyMap<Stage, Scope> = new Map([
  ['mining', 'all'],
  ['refining', 'magnet'],
  ['heavy-separation', 'heavy'],
  ['metal', 'ndfeb'],
  ['magnets', 'sintered-magnets'],
]);

/** Scope of a row that gives none: the one that the stage's bar shows; `all` for a stage that is not of the chain. */
export const usualScope = (stage: Stage): Scope => USUAL_SCOPES.get(stage) ?? 'all';

/** How a source qualifies a share. */
export const SHARE_QUALIFIERS = ['exactly', 'about', 'estimate', 'projection', 'until', 'as-quoted'] as const;

/** Id of the source of the bundled rows in the scope `article`, a report of July 2025. */
export const JULY_2025_REPORT = 'seed-article';

/** A country's share of one stage. */
export interface StageShare {
  readonly stage: Stage;
  /** What is counted; `article` is the article's own number, which comes without year and source. */
  readonly scope: Scope;
  /** Set if the row gives the scope itself. */
  readonly statesScope?: true;
  /** USGS edition; empty for other sources. */
  readonly edition: string;
  readonly country: Country;
  /** Null only in the scope `article`. */
  readonly year: number | null;
  /** Per cent of the stage's world total. */
  readonly share: number;
  readonly qualifier: '' | (typeof SHARE_QUALIFIERS)[number];
  readonly flag: Flag;
  readonly source: string;
}
