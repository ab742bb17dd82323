import type { PlainText } from '../../../../core/figure/plain-text.ts';
import type { STEPS } from '../../dataset.ts';
import type { Mark } from '../../us-imports/materials.ts';

/** A name with a formatted share. */
export interface PlainShare {
  readonly name: string;
  readonly share: string;
}

/** Where rare earths flow, in plain words; in one language. Numbers and lists of names are formatted. */
export interface PlainSankeyMessages {
  imports(parts: {
    readonly share: string;
    readonly from: string;
    readonly to: string;
    /** Controlled materials from China alone, partly from China, and without a figure. */
    readonly whole: readonly string[];
    readonly partly: readonly PlainShare[];
    readonly unknown: readonly string[];
    /** Marks of materials; a dagger is that of yttrium. */
    readonly marks: readonly Mark[];
  }): PlainText;
  chain(parts: {
    readonly year: string;
    readonly steps: readonly { readonly step: (typeof STEPS)[number]; readonly share: string }[];
    /** The share of mining all rare earths, not only those in magnets; null if it is not known. */
    readonly ofAll: { readonly share: string; readonly year: string } | null;
  }): PlainText;
  uses(parts: {
    /** Metals of the headline, and what they are used in. */
    readonly elements: readonly string[];
    readonly uses: readonly string[];
    readonly links: number;
    readonly sourced: number;
    /** The flag of the others. */
    readonly rest: string;
  }): PlainText;
}
