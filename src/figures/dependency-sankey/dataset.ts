import type { Flag } from '../../core/data/flag.ts';
import type { Labels } from '../../core/i18n/label.ts';
import type { Country } from '../../core/i18n/names.ts';
import type { Correction } from '../../core/data/rows/corrections.ts';
import type { Note } from '../../core/data/rows/notes.ts';
import type { Settings } from '../../core/data/rows/settings.ts';
import type { StageShare } from '../../core/data/rows/stage-shares.ts';
import type { Sources } from '../../core/data/source.ts';

export const EDITIONS = ['2025', '2026'] as const;
export type Edition = (typeof EDITIONS)[number];

/** Compounds and metals of all rare earths together. */
export const COMPOUNDS_METALS = 'compounds-metals';
/** What is imported: COMPOUNDS_METALS, or the id of one material. */
export type Material = string;

/** A country's share of the imports of a material. */
export interface ImportShare {
  /** Empty if a page supplies the row without one: it then belongs to every edition. */
  readonly edition: Edition | '';
  /** Who imports; empty if the row does not say. */
  readonly importer: Country;
  /** Years averaged, as "2021-2024"; empty if a page gives none. */
  readonly period: string;
  readonly material: Material;
  readonly country: Country;
  /** Per cent of the material's imports. */
  readonly share: number;
  readonly flag: Flag;
  readonly source: string;
  /** Whether countries of the same edition and material are missing, so that the material is not drawn. */
  readonly isIncomplete: boolean;
  /** Whether its source publishes shares of no other elements than those of the same edition. */
  readonly isFullList: boolean;
  /** Countries whose concentrates and intermediates the country's material was made from, in the order of the row. */
  readonly processedFrom: readonly Country[];
}

/** Steps of the magnet chain, in order. */
export const STEPS = ['mine', 'refine', 'magnet'] as const;
/** Id of a step: one of these, or a name of the rows' own. */
export type Step = string;
/** Id of a country, `OTH` for all others, or a name of the rows' own. */
export type Party = string;

/** A link between two steps. */
export interface ChainLink {
  readonly from: Step;
  readonly fromParty: Party;
  readonly to: Step;
  readonly toParty: Party;
  /** Per cent of each step, or an amount in `unit`. */
  readonly value: number;
  /** Null for per cent. */
  readonly unit: string | null;
  readonly flag: Flag;
  readonly source: string;
}

/** Whose export licences the table `elements` is about. */
export const CONTROLLER = 'CHN';

/** Whether and since when China requires an export licence for an element. Dates are YYYY-MM-DD. */
export interface ElementStatus {
  readonly symbol: string;
  readonly controlledFrom: string | null;
  readonly announcedOn: string | null;
  readonly suspendedOn: string | null;
  readonly suspendedUntil: string | null;
  /** Later end of the suspension that was stated without a legal text. */
  readonly statedUntil: string | null;
  /** How certain `statedUntil` is. */
  readonly statedFlag: Flag;
  readonly sources: readonly string[];
}

export const USES = ['ev', 'fighter', 'sonar', 'semiconductor', 'medical', 'lighting-display'] as const;
/** Id of a use: one of these, or a name of the rows' own. */
export type Use = string;

/** A use of an element, or of another material. */
export interface ElementUse {
  readonly symbol: string;
  readonly use: Use;
  /** Per cent of the material that goes into the use; null if the row gives none. */
  readonly share: number | null;
  readonly inArticle: boolean;
  readonly flag: Flag;
  readonly source: string;
}

export interface SankeyData {
  readonly imports: readonly ImportShare[];
  readonly links: readonly ChainLink[];
  readonly totals: readonly StageShare[];
  readonly elements: readonly ElementStatus[];
  readonly uses: readonly ElementUse[];
  /** Day that the rows were checked to, YYYY-MM-DD; empty for a page's rows. */
  readonly checkedTo: string;
  /** Caveats of the rows. */
  readonly notes: readonly Note[];
  /** Values that this version corrected. */
  readonly corrections: readonly Correction[];
  readonly sources: Sources;
  /** Names that the rows give. */
  readonly labels: Labels;
  readonly settings: Settings;
}
