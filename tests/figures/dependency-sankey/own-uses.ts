/** Uses of a page's own materials, with the shares of some of them. */
import fc from 'fast-check';
import { knownLabel, materialLabel, writtenId } from '../../../src/core/i18n/label.ts';
import { materialId } from '../../../src/core/i18n/material.ts';
import { USES } from '../../../src/figures/dependency-sankey/dataset.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import type { SankeyOptions } from '../../../src/figures/dependency-sankey/options.ts';
import type { CustomRows } from '../drawn-well.ts';
import { ownCountry, ownThing } from '../own-names.ts';

const idOf = (symbol: string): string => materialId(symbol) ?? writtenId(symbol);

/** Rows of `element-uses`: up to twenty materials in up to ten uses. */
export const ownUses: fc.Arbitrary<CustomRows<SankeyOptions>> = fc
  .record({
    symbols: fc.uniqueArray(ownThing, { minLength: 1, maxLength: 20, selector: idOf }),
    uses: fc.uniqueArray(fc.oneof(ownCountry, ownThing, fc.constantFrom(...USES)), {
      minLength: 1,
      maxLength: 10,
      selector: writtenId,
    }),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(99)), { minLength: 1, maxLength: 80 }),
    hasShares: fc.boolean(),
    inArticle: fc.boolean(),
    flag: fc.constantFrom('sourced', 'second-hand', 'from-memory'),
  })
  .map(({ symbols, uses, picks, hasShares, inArticle, flag }) => {
    const pairs = new Map(picks.map(([pick, share]) => [pick % (symbols.length * uses.length), share]));
    const rows = [...pairs].map(([place, share], index) => ({
      symbol: symbols[place % symbols.length]!,
      use: uses[Math.floor(place / symbols.length)]!,
      ...(hasShares && index % 3 < 2 && { share_pct: Math.floor(share) / uses.length }),
      in_article: inArticle ? 'yes' : 'no',
      flag: index % 2 ? flag : 'sourced',
    }));
    const { use: known } = sankeyMessages('en').uses;
    return {
      tables: { sources: [{ id: 'page', short: 'this page', title: 'This page' }], 'element-uses': rows },
      titles: 1,
      reported: rows.map(({ symbol, use, ...row }) => [
        materialLabel(idOf(symbol), 'en', {}),
        knownLabel(writtenId(use), known, 'en', {}),
        ...('share_pct' in row ? [row.share_pct] : []),
      ]),
    };
  });
