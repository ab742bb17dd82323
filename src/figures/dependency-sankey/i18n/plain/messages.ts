import type { PlainText } from '../../../../core/figure/plain-text.ts';
import type { STEPS } from '../../dataset.ts';

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
    /** Whether materials have an asterisk. */
    readonly hasFeed: boolean;
  }): PlainText;
  chain(parts: {
    readonly year: string;
    readonly steps: readonly { readonly step: (typeof STEPS)[number]; readonly share: string }[];
    /** What a report says of mining; empty if it says nothing. */
    readonly report: string;
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
