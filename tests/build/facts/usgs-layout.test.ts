import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../../../src/build/facts/import-error.ts';
import { readUsgsTable } from '../../../src/build/facts/usgs-layout.ts';
import type { UsgsFigure } from '../../../src/build/facts/usgs-table.ts';
import { randomRuns } from '../../random-runs.ts';
import {
  cells,
  cellsOf,
  LONG,
  NEXT,
  objection,
  replaceCell,
  rowWith,
  SINGLE,
  tableOf,
  WIDE,
  WORKBOOK,
} from './examples.ts';

const figure = (figures: readonly UsgsFigure[], country: string, year?: number): UsgsFigure | undefined =>
  figures.find((one) => one.country === country && (year === undefined || one.year === year));

describe('the layouts', () => {
  test.each([
    [LONG, 2026, 36, 18],
    [NEXT, 2027, 36, 18],
    [WORKBOOK, 2027, 36, 18],
    [WIDE, 2025, 36, 18],
    [SINGLE, 2024, 18, 9],
  ])('%s is edition %d', async (name, edition, production, reserves) => {
    const table = await tableOf(name);
    expect(table).toMatchObject({ edition, years: [edition - 2, edition - 1] });
    expect(table.production).toHaveLength(production);
    expect(table.reserves).toHaveLength(reserves);
  });

  test('one row for each figure: values, marks and footnotes', async () => {
    const { production, reserves } = await tableOf(NEXT);
    expect(figure(production, 'USA', 2025)).toMatchObject({
      value: { tonnes: 50_800 },
      qualifiers: ['reported', 'revised'],
    });
    expect(figure(production, 'MMR', 2025)).toMatchObject({
      value: { tonnes: 21_000, isRevised: true },
      qualifiers: ['estimated', 'revised'],
      notes: ['estimated by USGS from Chinese import data'],
    });
    expect(figure(production, 'CHN', 2025)?.qualifiers).toEqual(['estimated', 'quota']);
    expect(figure(production, 'CHN', 2026)?.qualifiers).toEqual(['estimated']);
    // A dash in Windows-1252.
    expect(figure(production, 'GRL', 2026)).toMatchObject({ value: { tonnes: 0 }, qualifiers: ['estimated'] });
    expect(figure(reserves, 'WLD')?.value).toMatchObject({ tonnes: 75_000_000, bound: 'more than' });
    expect(figure(reserves, 'IND')?.value.absence).toBe('withheld');
  });

  test('a workbook says the same as its CSV file, except the numbers of its rows', async () => {
    const withoutRows = ({ row: _, ...rest }: UsgsFigure) => rest;
    const [csv, xlsx] = [await tableOf(NEXT), await tableOf(WORKBOOK)];
    expect(xlsx.production.map(withoutRows)).toEqual(csv.production.map(withoutRows));
    expect(xlsx.reserves.map(withoutRows)).toEqual(csv.reserves.map(withoutRows));
    expect(xlsx.production[0]!.row - csv.production[0]!.row).toBe(2);
  });

  test('one row for each country: the estimates of a column, and footnotes of one year', async () => {
    const { production, reserves, warnings } = await tableOf(WIDE);
    expect(figure(production, 'USA', 2024)?.qualifiers).toEqual(['estimated']);
    expect(figure(production, 'CHN', 2023)).toMatchObject({
      value: { tonnes: 255_000 },
      qualifiers: ['estimated', 'quota'],
    });
    expect(figure(reserves, 'MMR')?.value.absence).toBe('not available');
    expect(warnings).toEqual([expect.stringContaining('estimates of 2023')]);
  });

  test('rare earths alone: names with footnote numbers, a mark, a withheld figure', async () => {
    const { production } = await tableOf(SINGLE);
    expect(figure(production, 'VNM', 2022)).toMatchObject({ value: { tonnes: 1200 }, qualifiers: ['estimated'] });
    expect(figure(production, 'USA', 2022)?.qualifiers).toEqual([]);
    expect(figure(production, 'MYS', 2022)?.value.absence).toBe('withheld');
    expect(figure(production, 'CHN', 2023)?.qualifiers).toEqual(['estimated', 'quota']);
  });

  test.each([LONG, WIDE, SINGLE])(
    '%s: names of columns in capitals or with other spaces are the same',
    async (name) => {
      const plain = await tableOf(name);
      const table = await tableOf(name, (rows) => {
        rows[0] = rows[0]!.map((column) => ` ${column.toUpperCase().replaceAll('_', ' _ ')}`);
      });
      expect(table).toEqual(plain);
    },
  );

  test('other sections, other chapters and what is no mine production are left out', async () => {
    const plain = await tableOf(LONG);
    const production = rowWith(await cellsOf(LONG), '51,000');
    const table = await tableOf(LONG, (rows) => {
      for (const [column, value] of [
        [0, 'RARE EARTHS (Heavy)'],
        [1, 'Salient Statistics—United States'],
        [4, 'Capacity'],
        [5, 'Refinery production'],
      ] as const)
        rows.push(production.with(column, value));
    });
    expect(table).toEqual(plain);
  });

  test('ten thousand rows of other chapters are left out', async () => {
    const other = ['LITHIUM', 'World Mine Production and Reserves', 'Lithium', 'Chile'];
    const rest = ['Production', 'Mine production', 'metric tons', '2025', '1', 'Estimated.', 'Yes', ''];
    const table = await tableOf(LONG, (rows) => {
      for (let count = 0; count < 10_000; count += 1) rows.push([...other, ...rest]);
    });
    expect(table.production).toHaveLength(36);
  });
});

describe('what does not fit together is said', () => {
  test('a world total that is not the sum of the countries', async () => {
    const { warnings } = await tableOf(LONG, (rows) => replaceCell(rows, '390,000', '490,000'));
    expect(warnings).toEqual([
      'The countries add up to 389,310 t of mine production in 2025, but the world total is 490,000 t: more than 2 % apart. ' +
        'Compare both with the printed table.',
    ]);
  });

  test('a missing world total', async () => {
    const { warnings } = await tableOf(LONG, (rows) => {
      rows.splice(rows.indexOf(rowWith(rows, '390,000')), 1);
    });
    expect(warnings).toEqual([expect.stringContaining('no world total for mine production in 2025')]);
  });

  test('China and the United States above the world total', async () => {
    const { warnings } = await tableOf(LONG, (rows) => replaceCell(rows, '51,000', '151,000'));
    expect(warnings).toEqual(
      expect.arrayContaining([expect.stringContaining('exceed the world total of 2025: no remainder can be drawn')]),
    );
  });

  test('tons that are not said to be rare-earth oxide', async () => {
    const { warnings } = await tableOf(LONG, (rows) => {
      for (const row of rows.slice(1)) row[11] = '';
    });
    expect(warnings).toEqual([expect.stringContaining('rare-earth oxide')]);
  });
});

describe('errors name what is wrong, where, and what to do', () => {
  const inLong: [string, (rows: string[][]) => void, RegExp][] = [
    [
      'another commodity',
      (rows) => {
        for (const row of rows.slice(1)) row[0] = 'COPPER';
      },
      /no rows about "Rare earths".*"COPPER".*Take the file/u,
    ],
    ['an unknown country', (rows) => replaceCell(rows, 'Nigeria', 'Nigera', '2025'), /"Nigera" in row \d+.*"Nigeria"/u],
    [
      'a country twice',
      (rows) => rows.push(rowWith(rows, 'Nigeria', 'Production', '2025')),
      /^Rows \d+ and \d+ both give the mine production of NGA in 2025\. .*remove/u,
    ],
    [
      'reserves twice',
      (rows) => rows.push(rowWith(rows, 'Nigeria', 'Reserves')),
      /^Rows \d+ and \d+ both give the reserves of NGA/u,
    ],
    [
      'a negative amount',
      (rows) => replaceCell(rows, '51,000', '-51,000'),
      /^Row \d+ \(USA, 2025\) has the negative amount/u,
    ],
    [
      'an unreadable amount',
      (rows) => replaceCell(rows, '51,000', 'about 51'),
      /^Row \d+ \(USA, 2025\) has "about 51"/u,
    ],
    [
      'a unit of thousands',
      (rows) => replaceCell(rows, 'metric tons', 'thousand metric tons', '51,000'),
      /^Row \d+ has the unit "thousand metric tons".*convert/u,
    ],
    ['another unit', (rows) => replaceCell(rows, 'metric tons', 'kilograms', '51,000'), /unit "kilograms"/u],
    ['no year', (rows) => replaceCell(rows, '2025', '2021–25', '51,000'), /year "2021–25": expected one year/u],
    [
      'a third year',
      (rows) => replaceCell(rows, '2025', '2023', '51,000'),
      /production of 2023, 2024, 2025.*two years in a row/u,
    ],
    [
      'a missing column',
      (rows) => {
        rows[0]![6] = 'Units of measure';
      },
      /^The column "unit" is missing\. The file has \["MCS chapter","Section",.*examples\.$/u,
    ],
    [
      'a column twice',
      (rows) => {
        rows[0]![9] = 'Value';
      },
      /two columns "value"/u,
    ],
    [
      'no mine production',
      (rows) => {
        for (const row of rows) if (row[4] === 'Production') row[4] = 'Capacity';
      },
      /none with Statistics "Production"/u,
    ],
  ];
  test.each(inLong)('one row for each figure: %s', async (_, change, message) => {
    expect(await objection(() => tableOf(LONG, change))).toMatch(message);
  });

  const rename = (from: string, to: string) => (rows: string[][]) => replaceCell(rows, from, to);
  const inWide: [string, string, (rows: string[][]) => void, RegExp][] = [
    [WIDE, 'another commodity', (rows) => rows.splice(2, 18), /no rows about "Rare earths".*"Lithium", "Rhenium"/u],
    [
      WIDE,
      'a production column without a year',
      rename('PROD_EST_ 2024', 'PROD_EST'),
      /column "prod_est" has no year/u,
    ],
    [WIDE, 'one production column', rename('PROD_EST_ 2024', 'OTHER'), /has 1 columns of production.*expected two/u],
    [WIDE, 'no reserves', rename('RESERVES_2024', 'OTHER'), /no column of reserves/u],
    [WIDE, 'reserves twice', rename('CAP_NOTES', 'Reserves_t'), /several columns of reserves/u],
    [WIDE, 'no unit', rename('UNIT_MEAS', 'OTHER'), /^Row 3 has the unit "".*convert/u],
    [WIDE, 'years apart', rename('PROD_2023', 'PROD_2022'), /production of 2022, 2024.*two years in a row/u],
    [
      WIDE,
      'another edition in its source',
      (rows) => {
        for (const row of rows.slice(1)) row[0] = 'MCS2026';
      },
      /"Source" names the edition 2026.*edition 2025.*correct the file/u,
    ],
    [SINGLE, 'thousands', rename('Prod_t_2022', 'Prod_kt_2022'), /column "prod_kt_2022" has the unit "kt"/u],
    [
      SINGLE,
      'another commodity',
      (rows) => {
        for (const row of rows.slice(1)) row[2] = 'Mine production, lithium content';
      },
      /no rows about "Rare earths".*"Mine production, lithium content"/u,
    ],
    [
      SINGLE,
      'a country twice',
      (rows) => rows.push(rowWith(rows, 'Greenland')),
      /both give the mine production of GRL/u,
    ],
  ];
  test.each(inWide)('%s: %s', async (name, _, change, message) => {
    expect(await objection(() => tableOf(name, change))).toMatch(message);
  });

  test('the salient statistics of the United States', async () => {
    const text = 'DataSource,Commodity,Year,USprod_t\nMCS2026,Rare earths,2025,51000\n';
    const message = await objection(() => readUsgsTable(cells(text), null));
    expect(message).toMatch(/no column "Country".*begins with "DataSource, Commodity.*not the one with the salient/u);
  });

  test('another edition than requested', async () => {
    const rows = await cellsOf(LONG);
    expect(readUsgsTable(rows, 2026).edition).toBe(2026);
    expect(await objection(() => readUsgsTable(rows, 2027))).toBe(
      'The file has the edition 2026 (production of 2024 and 2025), not 2027. Leave --edition out, or take the other file.',
    );
  });

  test('ten thousand rows of one country, and control characters of a terminal', async () => {
    const twice = await objection(() =>
      tableOf(LONG, (rows) => {
        const row = rowWith(rows, 'Nigeria', 'Production', '2025');
        for (let count = 0; count < 10_000; count += 1) rows.push(row);
      }),
    );
    expect(twice).toMatch(/both give/u);
    const escape = await objection(() => tableOf(LONG, (rows) => replaceCell(rows, 'Nigeria', '\u001B[2J\n', '2025')));
    expect(escape).not.toContain('\u001B');
  });
});

test.each([LONG, WIDE, SINGLE])('%s: whatever stands in a cell is read or is an error in sentences', async (name) => {
  const rows = await cellsOf(name);
  const index = fc.nat({ max: rows.length - 1 });
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('W', 'NA', '—', 'e5', '>9', '2026', 'Burma', 'Value'),
  );
  fc.assert(
    fc.property(index, fc.nat({ max: 11 }), cell, (at, column, text) => {
      const changed = rows.map((row, place) => (place === at && column < row.length ? row.with(column, text) : row));
      try {
        readUsgsTable(changed, null);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
        expect((error as ImportError).message).toMatch(/^[A-Z].*\.$/su);
      }
    }),
    { numRuns: randomRuns(200) },
  );
});
