/** Rows as a page may supply them: any that the figure takes, odd ones first. */
import { FLAGS } from '../../../src/core/data/flag.ts';
import fc from 'fast-check';
import { COUNTRIES, namesIn, type Country } from '../../../src/core/i18n/names.ts';
import { STAGES, type Stage } from '../../../src/core/data/rows/stage-shares.ts';
import { countries } from '../../../src/figures/rare-earth-share/countries/view.ts';
import type { ShareOptions } from '../../../src/figures/rare-earth-share/options.ts';
import { stages } from '../../../src/figures/rare-earth-share/stages/view.ts';
import { stagesMessages } from '../../../src/figures/rare-earth-share/i18n/stages.ts';
import { trend } from '../../../src/figures/rare-earth-share/trend/view.ts';
import { readTables } from '../../../src/node/datasets.ts';
import type { CustomRows } from '../drawn-well.ts';
import { ownCountry, ownCountryId, ownCountryName, ownThing, ownThingName } from '../own-names.ts';

type Rows = CustomRows<ShareOptions>;

const PARTS = COUNTRIES.filter((country) => country !== 'WLD' && country !== 'CHN');
const NAMED = ['usgs-mcs2026-ree', 'csis-2025-04', 'seed-article', 'ei-statrev-2024'];
const bundledSources = (readTables(['sources'])['sources'] ?? []).filter(({ id }) => NAMED.includes(String(id)));
const nameOf = (country: Country): string => namesIn('en').countries[country];

/** How a page may call itself: short, long, in other scripts, without a space to break at. */
const pageName = fc.constantFrom(
  'data supplied by this page',
  'このページが提供したデータ',
  '이 페이지가 제공한 데이터',
  'International Association of Rare Earth Producers and Magnet Makers, Quarterly Bulletin of Prices 1998',
  '国際レアアース生産者磁石製造者連合会四半期価格数量統計速報特別号（二千二十五年改訂版・暫定値）第三部附属資料',
  'https://example.org/statistics/rare-earths/very-long-path-without-a-single-space/2025/table.csv?download=1',
  'ギョウセイトウケイシリョウカイギョウセイトウケイシリョウカイギョウセイトウケイシリョウカイ',
);
const sources = pageName.map((short) => [...bundledSources, { id: 'page', short, title: short }]);
const source = fc.constantFrom('page', 'page', 'usgs-mcs2026-ree', 'csis-2025-04');
const flag = fc.constantFrom(...FLAGS);
const year = fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom(1998, 2024, 2025));

/** A share to a tenth, the ends and what is nearly nothing among them. */
const share = fc.oneof(
  fc.constantFrom(0, 0.4, 1, 5, 10, 33.3, 50, 69.2, 90, 99, 99.6, 100),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
);

/** Shares that together are at most `whole`. */
const partsOf = (whole: number, count: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: count, maxLength: count }),
      fc.constantFrom(1, 0.9, 0.4),
    )
    .map(([weights, filled]) => {
      const sum = weights.reduce((all, one) => all + one, 0);
      return weights.map((one) => Math.floor((one / sum) * whole * filled * 10) / 10);
    });

const SHOWN: readonly Stage[] = STAGES.filter((stage) => stage !== 'metal');

const stageRows = (stage: Stage): fc.Arbitrary<Record<string, unknown>[]> =>
  fc
    .record({
      china: share,
      others: fc.uniqueArray(fc.constantFrom(...PARTS), { maxLength: 8 }),
      year,
      edition: fc.constantFrom('', '2026', 'spring'),
      qualifier: fc.constantFrom('', 'estimate', 'until', 'about', 'exactly'),
      flag,
      source,
      article: fc.option(share),
    })
    .chain(({ china, others, article, qualifier, ...same }) =>
      partsOf(100 - china, others.length).map((parts) => {
        const row = (country: string, part: number): Record<string, unknown> => ({
          stage,
          country,
          year: same.year,
          edition: same.edition,
          share_pct: String(part),
          qualifier,
          flag: same.flag,
          source_id: same.source,
        });
        return [
          row('CHN', china),
          ...others.map((country, index) => row(country, parts[index] ?? 0)),
          ...(article === null
            ? []
            : [{ stage, scope: 'article', country: 'CHN', share_pct: article, source_id: 'seed-article' }]),
        ];
      }),
    );

/** What a row of a bar says in the table. */
const reportedOf = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => {
    const stage = String(row['stage']);
    const known: Readonly<Record<string, string>> = stagesMessages('en').stage;
    return [
      Object.hasOwn(known, stage) ? String(known[stage]) : ownThingName(stage),
      ownCountryName(String(row['country'])),
      Number(row['share_pct']),
    ];
  });

/** Some of the stages, from one to all. */
const customStages: fc.Arbitrary<Rows> = fc
  .tuple(
    sources,
    fc.subarray([...SHOWN], { minLength: 1 }).chain((stages) => fc.tuple(...stages.map(stageRows))),
  )
  .map(([known, rows]) => ({
    tables: { sources: known, 'stage-shares': rows.flat() },
    reported: reportedOf(rows.flat().filter((row) => !row['scope'])),
  }));

/** The rows of a bar of anything, for some of the countries of the page. */
const barRows = (stage: string, reported: fc.Arbitrary<number>, countries: readonly string[]) =>
  fc
    .record({
      shown: fc.subarray([...countries], { minLength: 1 }),
      year: reported,
      qualifier: fc.constantFrom('', 'estimate', 'until'),
      flag,
      source,
    })
    .chain(({ shown, qualifier, ...same }) =>
      partsOf(100, shown.length).map((parts) =>
        shown.map((country, index): Record<string, unknown> => ({
          stage,
          country,
          year: same.year,
          share_pct: String(parts[index] ?? 0),
          qualifier,
          flag: same.flag,
          source_id: same.source,
        })),
      ),
    );

/** Bars of anything, or of one thing in several years, about anyone. */
const customBars: fc.Arbitrary<Rows> = fc
  .record({
    known: sources,
    things: fc.uniqueArray(ownThing, { minLength: 1, maxLength: 8, selector: ownThingName }),
    countries: fc.uniqueArray(fc.oneof(ownCountry, fc.constantFrom('OTH')), {
      minLength: 1,
      maxLength: 6,
      selector: ownCountryId,
    }),
    years: fc.uniqueArray(year, { minLength: 1, maxLength: 8 }),
    byYear: fc.boolean(),
    asked: fc.boolean(),
    material: fc.option(ownThing),
  })
  .filter(({ countries }) => countries.some((country) => country !== 'OTH'))
  .chain(({ known, things, countries, years, byYear, asked, material }) => {
    const [thing = ''] = things;
    const bars = byYear
      ? years.map((one) => barRows(thing, fc.constant(one), countries))
      : things.map((one) => barRows(one, year, countries));
    return fc.tuple(...bars).map((all): Rows => {
      const rows = all.flat();
      const named = rows.map(({ country }) => String(country)).filter((country) => country !== 'OTH');
      // A bar of others alone is about nobody.
      const [first = 'CHL'] = named;
      const drawn = named.length ? rows : rows.map((row) => ({ ...row, country: first }));
      return {
        tables: { sources: known, 'stage-shares': drawn },
        options: { subject: asked ? first : null, material },
        reported: reportedOf(drawn),
        titles: 1,
      };
    });
  });

/** Two years and more, with gaps, five years apart, or all of a century. */
const years = fc
  .record({
    first: fc.integer({ min: 1900, max: 1980 }),
    step: fc.constantFrom(1, 1, 1, 2, 5, 10),
    count: fc.oneof(fc.integer({ min: 2, max: 12 }), fc.constantFrom(2, 3, 31, 120)),
    gaps: fc.array(fc.nat(40), { maxLength: 6 }),
  })
  .map(({ first, step, count, gaps }) => {
    const all = Array.from({ length: count }, (_, index) => first + index * step).filter((one) => one <= 2100);
    const left = all.filter((_, index) => !gaps.includes(index));
    return left.length > 1 ? left : all.slice(0, 2);
  });

/** China's share and that of the United States: low, high, or anything. */
const twoShares = (level: 'low' | 'high' | 'any'): fc.Arbitrary<[number, number]> =>
  fc
    .tuple(
      level === 'low'
        ? fc.integer({ min: 0, max: 20 })
        : level === 'high'
          ? fc.integer({ min: 980, max: 1000 })
          : fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 1000 }),
    )
    .map(([china, part]) => [china / 10, Math.round((1000 - china) * (part / 1000)) / 10]);

const magnitude = fc.constantFrom(1, 3, 400, 270_000, 3e9, 3e10);

const customTrend: fc.Arbitrary<Rows> = fc
  .record({
    known: sources,
    years,
    level: fc.constantFrom('low' as const, 'high' as const, 'any' as const),
    hasUsa: fc.boolean(),
    hasTonnes: fc.boolean(),
    max: magnitude,
    bases: fc.integer({ min: 1, max: 40 }),
  })
  .chain(({ known, years: reported, level, hasUsa, hasTonnes, max, bases }) =>
    fc
      .array(
        fc.record({
          shares: twoShares(level),
          tonnes: fc.integer({ min: 0, max: 100 }),
          qualifier: fc.constantFrom('', '', '', 'quota', 'estimate'),
          flag,
          source,
        }),
        { minLength: reported.length, maxLength: reported.length },
      )
      .map((points): Rows => {
        const rows = points.map(({ shares: [china, usa], tonnes, qualifier, flag: sure, source: from }, index) => ({
          year: reported[index],
          china_share_pct: String(china),
          ...(hasUsa && { usa_share_pct: usa }),
          ...(hasTonnes && { china_tonnes_reo: Math.round((tonnes / 100) * max), world_tonnes_reo: max }),
          basis: `series ${String(Math.floor((index * bases) / reported.length))}`,
          qualifier,
          flag: sure,
          source_ids: from,
        }));
        return {
          tables: { sources: known, 'mining-shares': rows },
          reported: rows.map((row) => [
            String(row.year),
            Number(row.china_share_pct),
            ...(row.usa_share_pct === undefined ? [] : [row.usa_share_pct]),
            ...(row.china_tonnes_reo === undefined ? [] : [row.china_tonnes_reo]),
          ]),
        };
      }),
  );

/** Countries of one year: China, and from none to all others; tonnes from one to more than there is. */
const mined = (reported: number): fc.Arbitrary<Record<string, unknown>[]> =>
  fc
    .record({
      others: fc.subarray([...PARTS]),
      max: magnitude,
      hasWorld: fc.boolean(),
      flag,
      source,
      qualifier: fc.constantFrom('', 'estimated', 'reported;revised', 'quota'),
    })
    .chain(({ others, max, hasWorld, ...same }) =>
      fc
        .array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 1, 500, 1000)), {
          minLength: others.length + 1,
          maxLength: others.length + 1,
        })
        .map((parts) => {
          const tonnes = parts.map((part) => Math.round((part / 1000) * max));
          const row = (country: string, amount: number): Record<string, unknown> => ({
            year: reported,
            country,
            tonnes_reo: amount,
            qualifier: same.qualifier,
            flag: same.flag,
            source_id: same.source,
          });
          return [
            ...['CHN', ...others].map((country, index) => row(country, tonnes[index] ?? 0)),
            ...(hasWorld
              ? [
                  row(
                    'WLD',
                    tonnes.reduce((sum, one) => sum + one, 0),
                  ),
                ]
              : []),
          ];
        }),
    );

const reserves = fc
  .subarray(['CHN', ...PARTS, 'WLD'])
  .chain((countries) =>
    fc.tuple(
      magnitude,
      ...countries.map((country) =>
        fc.option(fc.integer({ min: 1, max: 1000 })).map((part) => [country, part] as const),
      ),
    ),
  )
  .map(([max, ...reported]) =>
    reported.map(([country, part]) => ({
      country,
      tonnes_reo: part === null ? '' : Math.round((part / 1000) * max),
      lower_bound: country === 'WLD' ? 'yes' : 'no',
    })),
  );

const customCountries: fc.Arbitrary<Rows> = fc
  .record({
    known: sources,
    rows: fc.uniqueArray(year, { minLength: 1, maxLength: 4 }).chain((all) => fc.tuple(...all.map(mined))),
    reserves: fc.option(reserves),
    asked: fc.option(fc.integer({ min: 2018, max: 2025 })),
  })
  .map(({ known, rows, reserves: inGround, asked }): Rows => {
    const all = rows.map(([first]) => Number(first?.['year']));
    const distance = (one: number): number => Math.abs(one - (asked ?? 9999));
    const shown = all.toSorted((a, b) => distance(a) - distance(b) || b - a)[0];
    return {
      tables: { sources: known, 'mine-production': rows.flat(), ...(inGround && { reserves: inGround }) },
      options: { year: asked },
      reported: rows
        .flat()
        .filter((row) => row['year'] === shown)
        .map((row) => [
          row['country'] === 'OTH' ? 'Other countries' : nameOf(row['country'] as Country),
          Number(row['tonnes_reo']),
        ]),
    };
  });

/** The tonnes of years; a country that never mined has no column. */
const customTonnes: fc.Arbitrary<Rows> = fc
  .record({
    known: sources,
    rows: years.chain((reported) => fc.tuple(...reported.slice(-20).map(mined))),
    hasOldSeries: fc.boolean(),
  })
  .map(({ known, rows, hasOldSeries }): Rows => {
    const all = rows.flat();
    const series = { series: 'usgs-china-1995-2017', source_id: 'ei-statrev-2024' };
    return {
      tables: {
        sources: known,
        'mine-production': hasOldSeries
          ? all.filter(({ country }) => country === 'CHN').map((row) => ({ ...row, ...series }))
          : all,
      },
      options: { measure: 'tonnes' },
      reported: all.flatMap((row) =>
        row['country'] === 'CHN' ? [[String(row['year']), Number(row['tonnes_reo'])]] : [],
      ),
    };
  });

/** Each view with the rows that it may be given. */
export const OWN_ROWS = [
  ['stages', stages, customStages],
  ['stages of anything', stages, customBars],
  ['trend', trend, customTrend],
  ['trend in tonnes', trend, customTonnes],
  ['countries', countries, customCountries],
] as const;
