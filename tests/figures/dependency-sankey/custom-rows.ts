/** Rows as a page may supply them: any that the figure takes, odd ones among them. */
import { FLAGS } from '../../../src/core/data/flag.ts';
import type { RawRow } from '../../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { countryLabel, knownLabel, materialLabel, writtenId } from '../../../src/core/i18n/label.ts';
import { materialId } from '../../../src/core/i18n/material.ts';
import { COUNTRIES, ELEMENTS, namesIn } from '../../../src/core/i18n/names.ts';
import { STEPS, USES, type Party } from '../../../src/figures/dependency-sankey/dataset.ts';
import { endUses } from '../../../src/figures/dependency-sankey/end-uses/view.ts';
import type { SankeyOptions } from '../../../src/figures/dependency-sankey/options.ts';
import { supplyChain } from '../../../src/figures/dependency-sankey/supply-chain/view.ts';
import { usImports } from '../../../src/figures/dependency-sankey/us-imports/view.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import { readTables } from '../../../src/node/datasets.ts';
import type { CustomRows } from '../drawn-well.ts';
import { ownChain } from './own-chain.ts';
import { ownUses } from './own-uses.ts';
import { ownCountry, ownCountryId, ownCountryName, ownThing } from '../own-names.ts';

type Rows = CustomRows<SankeyOptions>;

const messages = sankeyMessages('en');
const { elements: elementNames } = namesIn('en');

const NAMED = ['usgs-mcs2026-ree', 'iea-ree-2026'];
const sources = [
  ...(readTables(['sources'])['sources'] ?? []).filter(({ id }) => NAMED.includes(String(id))),
  { id: 'page', short: 'data supplied by this page', title: 'Data supplied by this page' },
];
const source = fc.constantFrom('page', 'page', ...NAMED);
const flag = fc.oneof(fc.constant('sourced'), fc.constantFrom(...FLAGS));
const date = fc.constantFrom('2023-08-01', '2025-04-04', '2025-10-09');

/** Status of some elements in China's controls; others have no row. */
const elements = fc
  .subarray([...ELEMENTS])
  .chain((symbols) => fc.tuple(...symbols.map((symbol) => fc.tuple(fc.constant(symbol), fc.nat(2), date))))
  .map((reported) =>
    reported.map(([symbol, state, day]) => ({
      symbol,
      ...(state === 1 && { controlled_from: day }),
      ...(state === 2 && {
        announced_on: day,
        due_on: '2025-12-01',
        suspended_on: '2025-11-07',
        suspended_until: '2026-11-10',
      }),
    })),
  );

/** Shares of a material that are at most a hundred together, all of it or less, with nothing among them. */
const shares = (count: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(fc.array(fc.nat(30), { minLength: count, maxLength: count }), fc.constantFrom(100, 100, 90, 40, 0.4))
    .map(([weights, whole]) => {
      const sum = Math.max(
        1,
        weights.reduce((all, one) => all + one, 0),
      );
      return weights.map((one) => Math.floor((one / sum) * whole * 10) / 10);
    });

interface Import extends RawRow {
  readonly material: string;
  readonly country: string;
  readonly share_pct: string;
}

const importsOf = (material: string, suppliers: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Import[]> =>
  suppliers.chain((from) =>
    fc.tuple(shares(from.length), flag, source).map(([parts, sure, id]) =>
      from.map((country, index) => ({
        material,
        country,
        share_pct: String(parts[index]),
        flag: sure,
        source_id: id,
      })),
    ),
  );

/** From one country and one material to all that a picture has space for. */
const rowsOf = (
  materials: fc.Arbitrary<readonly string[]>,
  suppliers: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<Import[]> =>
  materials
    .chain((all) => fc.tuple(...all.map((material) => importsOf(material, suppliers))))
    .map((rows) => rows.flat());

const SUPPLIERS = COUNTRIES.filter((country) => country !== 'USA' && country !== 'WLD');
const MATERIALS = ['compounds-metals', ...ELEMENTS];
const MOST_MATERIALS = 12;

const knownImports = rowsOf(
  fc.oneof(
    fc.subarray(MATERIALS, { minLength: 1, maxLength: 3 }),
    fc.subarray(MATERIALS, { minLength: 1, maxLength: MOST_MATERIALS }),
  ),
  fc.oneof(fc.subarray(SUPPLIERS, { minLength: 1, maxLength: 6 }), fc.subarray(SUPPLIERS, { minLength: 1 })),
);
const materialIdOf = (name: string): string => materialId(name) ?? writtenId(name);
const freelyNamedImports = rowsOf(
  fc.uniqueArray(ownThing, { minLength: 1, maxLength: MOST_MATERIALS, selector: materialIdOf }),
  fc.uniqueArray(
    ownCountry.filter((name) => ownCountryId(name) !== 'USA'),
    { minLength: 1, maxLength: 12, selector: ownCountryId },
  ),
);

const customImports: fc.Arbitrary<Rows> = fc
  .record({
    rows: fc.oneof(
      knownImports.map((all) => ({ all, titles: LOCALES.length - 1 })),
      freelyNamedImports.map((all) => ({ all, titles: 1 })),
    ),
    same: fc.constantFrom({}, { edition: '2026', period: '1999-2003' }, { edition: 2026 }, { period: '2024-2024' }),
    importer: fc.option(fc.constantFrom('US', 'Peru', 'a bloc of <b>countries</b>', '輸入する国々の連合')),
    subject: fc.option(fc.nat()),
    elements: fc.option(elements),
  })
  .map(({ rows: { all: given, titles }, same, importer, subject, elements: stand }): Rows => {
    const all = given.map((row): Import => ({ ...row, ...same }));
    const sums = new Map<string, number>();
    for (const row of all) sums.set(row.material, (sums.get(row.material) ?? 0) + Number(row.share_pct));
    return {
      tables: { sources, 'us-imports': all, ...(stand && { elements: stand }) },
      options: { importer, subject: subject === null ? null : (all[subject % all.length]?.country ?? null) },
      titles,
      reported: all.map((row) => {
        // What a material leaves open is counted with other countries, so their own share grows.
        const isCompleted = row.country === 'OTH' && Math.round((100 - (sums.get(row.material) ?? 0)) * 10) > 0;
        const name =
          row.material === 'compounds-metals'
            ? messages.imports.group.all
            : materialLabel(materialIdOf(row.material), 'en', {});
        return [name, ownCountryName(row.country), ...(isCompleted ? [] : [Number(row.share_pct)])];
      }),
    };
  });

type Step = (typeof STEPS)[number];

const STAGE: Readonly<Record<Step, { stage: string; scope: string }>> = {
  mine: { stage: 'mining', scope: 'magnet' },
  refine: { stage: 'refining', scope: 'magnet' },
  magnet: { stage: 'magnets', scope: 'sintered-magnets' },
};

interface Link {
  readonly from: Step;
  readonly fromParty: Party;
  readonly to: Step;
  readonly toParty: Party;
  readonly value: number;
}

/** Links that fit China's shares of two steps; `stays` of 0 to 1 says how much of what it has stays with it. */
function linksBetween(from: Step, to: Step, before: number, after: number, stays: number): Link[] {
  const min = Math.max(0, before + after - 100);
  const kept = Math.round(min + stays * (Math.min(before, after) - min));
  return [
    { from, fromParty: 'CHN', to, toParty: 'CHN', value: kept },
    { from, fromParty: 'CHN', to, toParty: 'OTH', value: before - kept },
    { from, fromParty: 'OTH', to, toParty: 'CHN', value: after - kept },
    { from, fromParty: 'OTH', to, toParty: 'OTH', value: 100 - before - after + kept },
  ];
}

/** Published totals with the links between them, or links alone. */
const customChain: fc.Arbitrary<Rows> = fc
  .record({
    china: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
    stays: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    left: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    hasTotals: fc.boolean(),
    hasRest: fc.boolean(),
    year: fc.integer({ min: 1990, max: 2030 }),
    article: fc.option(fc.nat(100)),
    flag,
    source,
  })
  .filter(({ hasTotals, left }) => hasTotals || left.some((kept, index) => kept && index % 4 < 3))
  .map(({ china, stays, left, hasTotals, hasRest, year, article, ...same }): Rows => {
    const [mine, refine, magnet] = china;
    const links = [
      ...linksBetween('mine', 'refine', mine, refine, stays[0]),
      ...linksBetween('refine', 'magnet', refine, magnet, stays[1]),
    ].filter((_, index) => left[index]);
    const reported = { flag: same.flag, source_id: same.source };
    const rows = links.map((link) => ({
      source_stage: link.from,
      source_party: link.fromParty,
      target_stage: link.to,
      target_party: link.toParty,
      value_pct: link.value,
      ...reported,
    }));
    const totals = STEPS.flatMap((step, index) => {
      const share = china[index] ?? 0;
      const row = { ...STAGE[step], year, qualifier: 'about', ...reported };
      return [
        { ...row, country: 'CHN', share_pct: share },
        ...(hasRest ? [{ ...row, country: 'OTH', share_pct: 100 - share }] : []),
      ];
    });
    const ofArticle = { stage: 'mining', scope: 'article', country: 'CHN', share_pct: article };
    const node = (step: Step, party: Party): string =>
      messages.chain.node(
        messages.chain.step[step],
        party === 'OTH' ? messages.chain.rest('China') : countryLabel(party, 'en', {}),
      );
    return {
      tables: {
        sources,
        ...(rows.length && { 'supply-chain-links': rows }),
        ...(hasTotals && { 'stage-shares': [...totals, ...(article === null ? [] : [ofArticle])] }),
      },
      reported: [
        ...links.map((link) => [`${node(link.from, link.fromParty)} → ${node(link.to, link.toParty)}`, link.value]),
        ...(hasTotals
          ? STEPS.flatMap((step, index) => [
              [node(step, 'CHN'), china[index] ?? 0],
              [node(step, 'OTH'), 100 - (china[index] ?? 0)],
            ])
          : []),
      ],
    };
  });

const pairs = USES.flatMap((use) => ELEMENTS.map((symbol) => ({ symbol, use })));

/** From one element in one use to all in all. */
const customUses: fc.Arbitrary<Rows> = fc
  .record({
    links: fc.oneof(
      fc.subarray(pairs, { minLength: 1, maxLength: 4 }),
      fc.subarray(pairs, { minLength: 1 }),
      fc.constant(pairs),
    ),
    flags: fc.array(flag, { minLength: 1, maxLength: 5 }),
    inArticle: fc.subarray([...USES]),
    elements: fc.option(elements),
    source,
  })
  .map(({ links, flags, inArticle, elements: stand, source: id }): Rows => {
    const rows = links.map(({ symbol, use }, index) => ({
      symbol,
      use,
      in_article: inArticle.includes(use),
      flag: flags[index % flags.length],
      source_id: id,
    }));
    return {
      tables: { sources, 'element-uses': rows, ...(stand && { elements: stand }) },
      reported: rows.map(({ symbol, use }) => [elementNames[symbol], knownLabel(use, messages.uses.use, 'en', {})]),
    };
  });

/** Each view with the rows that it may be given. */
export const OWN_ROWS = [
  ['us-imports', usImports, customImports],
  ['supply-chain', supplyChain, fc.oneof(customChain, ownChain)],
  ['end-uses', endUses, fc.oneof(customUses, ownUses)],
] as const;
