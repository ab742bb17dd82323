/* Long because it describes every text of three views, for five languages. */
import type { Edition, STEPS, Use } from '../../dataset.ts';

/** A material by name with the subject's share of it, formatted. */
export interface NamedShare {
  readonly name: string;
  readonly share: string;
}

/** A country, or whatever rows have in its place. */
export interface NamedCountry {
  readonly id: string;
  readonly name: string;
}

/** A country with its share of a material, formatted. */
export type Origin = NamedCountry & NamedShare;

/** Countries whose material some exports were made from. */
export interface FeedOrigins {
  readonly named: readonly NamedCountry[];
  /** Whether there are others that no row names. */
  readonly elsewhere: boolean;
}

/** Who imports; null if neither rows nor page say, so that no sentence may name anyone. */
export type Importer = NamedCountry | null;

/** Number of links, and the range of what they or their nodes stand for. */
export interface DrawnLinks {
  readonly links: number;
  readonly range: string;
}

export interface ImportMessages {
  /** Label of the tab: of the bundled rows, and of a page's. */
  readonly tab: string;
  readonly customTab: string;
  /** `material` is null for compounds and metals of all rare earths. */
  title(parts: { readonly importer: Importer; readonly origin: Origin; readonly material: string | null }): string;
  /** `period` and `credit` may be empty; `edition` is that of USGS, null for other sources. */
  subtitle(parts: {
    readonly importer: Importer;
    readonly period: string;
    readonly edition: Edition | null;
    readonly credit: string;
  }): string;
  /**
   * `whole` are materials supplied by the subject alone, `partly` the others, `unknown` controlled ones without a figure.
   * `among` says what both are: controlled by the subject, controlled by somebody, or all materials but the first.
   */
  summary(parts: {
    readonly importer: Importer;
    readonly period: string;
    readonly origin: Origin;
    readonly subject: NamedCountry;
    readonly among: 'own' | 'controlled' | 'others';
    readonly material: string | null;
    readonly whole: readonly string[];
    readonly partly: readonly NamedShare[];
    readonly unknown: readonly string[];
  }): string;
  /** Said where all rare earths are drawn taller than the other materials. */
  readonly taller: string;
  /** Status of a material for which no figure is published. */
  readonly noFigure: string;
  readonly from: string;
  /** Heading of the materials, each of which is a whole. */
  whole(importer: Importer): string;
  /** What the numbers of a card are; `period` may be empty. */
  into(importer: Importer, subject: NamedCountry, period: string): string;
  readonly compoundsMetals: string;
  /** Replaces the subject's share if it may be included in other countries. */
  unnamed(subject: NamedCountry): string;
  /** Headings of the groups of materials; dates are formatted, and empty if materials differ in them. */
  readonly group: {
    readonly all: string;
    controlled(date: string): string;
    announced(date: string): string;
    /** `year`: that of the two lists; null if there are not two of one year. */
    unlisted(year: string | null): string;
    /** Of materials whose status no row gives. */
    readonly single: string;
    readonly unpublished: string;
  };
  /** "made partly from Australian and Chinese material". */
  feed(origins: FeedOrigins): string;
  /** Meaning of the asterisk of a material: others, too, shipped some that was made from the subject's material. */
  restFrom(subject: NamedCountry): string;
  /** Meaning of another mark: others shipped what was made from still others' material; `isUnnamed`: no row says whose. */
  restElsewhere(isUnnamed: boolean): string;
  /** "Terbium from China". */
  link(parts: { readonly country: NamedCountry; readonly material: string }): string;
  /** Description of a supplier country, whose shares have no meaningful total. */
  supplier(importer: Importer, materials: readonly string[]): string;
  /**
   * The chart as a sentence. `what` is the subtitle without an origin, `range` that of the shares of a material; it is
   * empty if there is no link.
   */
  chart(chart: { readonly what: string; readonly suppliers: number; readonly materials: number } & DrawnLinks): string;
  /** "71% of US imports", with its years; `period` may be empty. */
  share(parts: { readonly importer: Importer; readonly share: string; readonly period: string }): string;
  readonly notes: {
    /** `material` is null for compounds and metals of all rare earths. */
    reprocessed(parts: {
      readonly material: string | null;
      readonly countries: readonly NamedCountry[];
      readonly origins: FeedOrigins;
    }): string;
    readonly sums: string;
    /** That suppliers with less than `below` of every material are drawn as other countries. */
    small(below: string): string;
    readonly measure: string;
    /** `stated`: a later end that both governments named; null if there is none. */
    suspended(parts: {
      readonly announced: string;
      readonly on: string;
      readonly until: string;
      readonly stated: { readonly until: string; readonly flag: string } | null;
    }): string;
    /** `read` are the only shares of the material that were read. */
    leftOut(parts: { readonly name: string; readonly read: readonly (Origin & { readonly flag: string })[] }): string;
    readonly completed: string;
  };
  readonly column: Readonly<Record<'material' | 'feed', string>> & { share(importer: Importer): string };
}

/** The subject's share or amount of a step, formatted; `isAbout` if its source says "about". */
export interface StepShare {
  /** Null for a step that has a name of the rows' own. */
  readonly step: (typeof STEPS)[number] | null;
  readonly name: string;
  readonly share: string;
  readonly isAbout: boolean;
}

export interface ChainMessages {
  readonly tab: string;
  /** "about 60%". */
  about(share: Pick<StepShare, 'share' | 'isAbout'>): string;
  /**
   * `steps` are one or more; `order`: whether the share of each stage of the chain is larger than the one before, or
   * smaller; null if neither, or if they are amounts (`isAmount`).
   */
  title(parts: {
    readonly subject: string;
    readonly steps: readonly StepShare[];
    readonly order: 'rising' | 'falling' | null;
    readonly isMagnetChain: boolean;
    readonly isAmount: boolean;
  }): string;
  /**
   * `isMagnetChain`: the shares are those of magnet rare earths in the world. Otherwise `material` may be null, and
   * `unit` is null for shares.
   */
  subtitle(parts: {
    readonly year: string | null;
    readonly isMagnetChain: boolean;
    readonly material: string | null;
    readonly unit: string | null;
  }): string;
  /** `isInferred`: no source publishes the ribbons. */
  summary(parts: {
    readonly subject: string;
    readonly steps: readonly StepShare[];
    readonly year: string | null;
    readonly isInferred: boolean;
    readonly isMagnetChain: boolean;
    readonly isAmount: boolean;
  }): string;
  /** For inferred ribbons; `home`: they assume that everything this country mines or refines stays there. */
  note(parts: { readonly home: { readonly id: string; readonly name: string } | null }): string;
  /** For shares or amounts that are sums of ribbons. */
  sumNote(parts: { readonly isInferred: boolean; readonly isAmount: boolean }): string;
  readonly notes: Readonly<Record<'markets' | 'elements', string>> & {
    /** What is counted, with the subject's share of mining all rare earths. */
    ofAll(parts: { readonly subject: string; readonly share: string; readonly year: string }): string;
  };
  readonly step: Readonly<Record<(typeof STEPS)[number], string>>;
  /** Everybody but the subject. */
  rest(subject: string): string;
  /** Label in the picture that marks the ribbons as illustrative. */
  readonly illustrative: string;
  /** "Mining: China". */
  node(step: string, party: string): string;
  /** A link between two nodes, by their names. */
  link(from: string, to: string): string;
  /** "about 60% of the world total", with its year; `whole` is null for an amount. */
  share(parts: {
    readonly share: string;
    readonly isAbout: boolean;
    readonly whole: 'world' | 'stage' | null;
    readonly year: string | null;
  }): string;
  /**
   * The chart as a sentence. `what` is the subtitle, `steps` are names, `range` is that of the totals; `isInferred`: no
   * source publishes the links.
   */
  chart(
    chart: {
      readonly what: string;
      readonly steps: readonly string[];
      readonly totals: number;
      readonly isInferred: boolean;
    } & DrawnLinks,
  ): string;
  /** Status of a ribbon. */
  inferred(flag: string): string;
  /** `link` is inferred, `reported` is given by a source. */
  readonly kind: Readonly<Record<'total' | 'link' | 'reported', string>>;
  /** Kind of a total that a source gives as approximate: its cell in the table is a plain number. */
  approximate(share: string): string;
  readonly column: Readonly<Record<'item' | 'kind' | 'share' | 'amount', string>>;
}

/** How many of all are shown. */
export interface Shown {
  readonly shown: number;
  readonly all: number;
}

/** What the picture is about. */
export interface AboutUses {
  readonly isRareEarths: boolean;
  /** Whether links have shares of their material. */
  readonly hasShares: boolean;
}

export interface UseMessages {
  readonly tab: string;
  /**
   * Controlled elements that share several uses, the article's among them. `reported`: those of the uses that only a
   * second-hand link names for one of the elements; `uses`: the others.
   */
  title(parts: {
    readonly elements: readonly string[];
    readonly uses: readonly string[];
    readonly reported: readonly string[];
  }): string;
  /** Title if no controlled element is in all uses of the article; `element` has the most uses. */
  mostUsed(parts: { readonly element: string; readonly count: number }): string;
  /** Title if links have shares of their material; this one is the largest. */
  largest(parts: { readonly element: string; readonly use: string; readonly share: string }): string;
  subtitle(parts: AboutUses & { readonly elements: number; readonly uses: number }): string;
  /** What a card shows, of all that the picture does. */
  shown(parts: { readonly elements: Shown; readonly uses: Shown; readonly isRareEarths: boolean }): string;
  /** `rest`: the flag that all links share that were not read in a source; empty if they differ. */
  summary(
    parts: AboutUses & {
      readonly lead: string;
      readonly links: number;
      readonly sourced: number;
      readonly rest: string;
    },
  ): string;
  /** `hasEmpty`: some materials have no link to some uses. */
  note(parts: AboutUses & { readonly hasEmpty: boolean }): string;
  /** Full names of the uses, and short ones for a title. */
  readonly use: Readonly<Record<Use, string>>;
  readonly shortUse: Readonly<Record<Use, string>>;
  /** Full names of uses that rows had before they were withdrawn. */
  readonly formerUse: Readonly<Record<'submarine', string>>;
  /** What a number means; `area`: where the dots have areas. */
  readonly legend: Readonly<Record<'number' | 'area', string>>;
  /** "Dysprosium in electric cars". */
  link(element: string, use: string): string;
  /**
   * The chart as a sentence. `elements` and `uses` are counted, `range` is that of the shares of a material; it is empty
   * if no link has one.
   */
  chart(chart: { readonly elements: string; readonly uses: string; readonly isList: boolean } & DrawnLinks): string;
  /** A share of a material. */
  share(share: string): string;
  readonly count: {
    elements(count: number, isRareEarths: boolean): string;
    uses(count: number): string;
  };
  /** For a use that the article mentions. */
  readonly named: string;
  /** For what the headline names, which is bold or dark; and what that means. */
  readonly lead: string;
  readonly leadNote: string;
  readonly read: string;
  /** For links that were not read in a source, if their flags differ. */
  readonly unread: string;
  readonly column: Readonly<Record<'material' | 'use' | 'share' | 'inArticle', string>>;
  readonly yes: string;
  readonly no: string;
}

/** Messages of one language. */
export interface SankeyMessages {
  /** A node with the number of its links. */
  node(title: string, links: number): string;
  readonly imports: ImportMessages;
  readonly chain: ChainMessages;
  readonly uses: UseMessages;
}
