/** Chains of a page's own: any stages and parties, in per cent or in a unit, about any of the parties. */
import fc from 'fast-check';
import { writtenId, writtenName } from '../../../src/core/i18n/label.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import type { SankeyOptions } from '../../../src/figures/dependency-sankey/options.ts';
import type { CustomRows } from '../drawn-well.ts';
import { ownCountry, ownCountryId, ownCountryName, ownThing } from '../own-names.ts';

const { node } = sankeyMessages('en').chain;

const party = fc.oneof({ weight: 4, arbitrary: ownCountry }, { weight: 1, arbitrary: fc.constant('OTH') });

/** Amounts from a speck to more than a picture has space for. */
const amount = fc.oneof(
  fc.nat(300_000),
  fc.constantFrom(0, 0.0001, 1e-12, 0.5, 9999.5, 999_999, 1_234_567, 999_999_999_999),
);

const chain = fc.uniqueArray(ownThing, { minLength: 2, maxLength: 6 }).chain((steps) =>
  fc.record({
    steps: fc.constant(steps),
    parties: fc.tuple(
      ...steps.map(() => fc.uniqueArray(party, { minLength: 1, maxLength: 8, selector: ownCountryId })),
    ),
    picks: fc.array(fc.nat(63), { minLength: 5, maxLength: 60 }),
    amounts: fc.array(amount, { minLength: 5, maxLength: 60 }),
    unit: fc.constantFrom(null, 'tonnes', 'トン', 'Mio. € (in Preisen von 2020)'),
    subject: fc.option(fc.nat()),
    material: fc.option(ownThing),
    flag: fc.constantFrom('sourced', 'derived'),
  }),
);

/** Rows of `supply-chain-links`, at least one from each stage to the next. */
export const ownChain: fc.Arbitrary<CustomRows<SankeyOptions>> = chain.map(
  ({ steps, parties, picks, amounts, unit, subject, material, flag }) => {
    const pairs = steps.slice(1).flatMap((to, index) => {
      const [from, fromParties, toParties] = [steps[index]!, parties[index]!, parties[index + 1]!];
      const own = picks.filter((_, place) => place % (steps.length - 1) === index);
      const places = new Set(own.map((pick) => pick % (fromParties.length * toParties.length)));
      return [...places].map((place) => ({
        source_stage: from,
        source_party: fromParties[place % fromParties.length]!,
        target_stage: to,
        target_party: toParties[Math.floor(place / fromParties.length)]!,
      }));
    });
    // A stage has links on two sides, each of which may be all of it.
    const shareOf = (stage: string, value: number): number => {
      const sum = pairs.reduce(
        (all, one, place) => all + (one.source_stage === stage ? amounts[place % amounts.length]! : 0),
        0,
      );
      return sum ? Math.floor((value / sum) * 1000) / 10 : 0;
    };
    const links = pairs.map((pair, place) => {
      const value = amounts[place % amounts.length]!;
      return { ...pair, flag, ...(unit === null ? { value_pct: shareOf(pair.source_stage, value) } : { value, unit }) };
    });
    const taking = links.flatMap(({ source_party, target_party }) => [source_party, target_party]);
    const name = (stage: string, who: string): string => node(writtenName(writtenId(stage)), ownCountryName(who));
    return {
      tables: {
        sources: [{ id: 'page', short: 'this page', title: 'This page' }],
        'supply-chain-links': links,
      },
      options: { subject: subject === null ? null : taking[subject % taking.length]!, material },
      titles: 1,
      reported: links
        .filter(({ source_party, target_party }) => source_party !== 'OTH' && target_party !== 'OTH')
        .map((link) => [
          `${name(link.source_stage, link.source_party)} → ${name(link.target_stage, link.target_party)}`,
          'value' in link ? link.value : link.value_pct,
        ]),
    };
  },
);
