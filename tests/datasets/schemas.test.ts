import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { DataError } from '../../src/core/data/data-error.ts';
import type { Issue } from '../../src/core/data/issue.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { PAGE_TABLES } from '../../src/core/data/rows/settings.ts';
import { publishDatasets } from '../../src/build/datasets-files.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { smallestRows } from '../figures/smallest-rows.ts';
import { parseAnnotations } from '../../src/core/data/rows/parse-annotations.ts';
import { descriptor, rowsOf, tableOf, type Field } from './load.ts';

interface Property {
  readonly description?: string;
  readonly default?: unknown;
}
interface Schema {
  readonly title: string;
  readonly items: { readonly required: readonly string[]; readonly properties: Readonly<Record<string, Property>> };
}
type Rows = readonly unknown[];

/** Fields that only custom rows have, besides labels. */
const CUSTOM_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'mining-shares': ['country', 'share_pct'],
  'mine-production': ['value', 'unit'],
  'us-imports': ['importer'],
  'supply-chain-links': ['value', 'unit'],
  'element-uses': ['share_pct'],
};

/** The datasets that figures draw. Tables that only a page has are no datasets, but their schemas are published too. */
const datasets = [...new Set(FIGURES.flatMap(({ datasets: drawn }) => drawn))];
const tables = [...datasets, ...PAGE_TABLES];
const page = { id: 'page', short: 'this page', title: 'Data of this page' };

const published = new Map<string, { readonly schema: Schema; readonly rows: Rows }>();
beforeAll(async () => {
  const files = new Map<string, string>();
  await publishDatasets(async (name, content) => void files.set(name, String(content)));
  const read = (file: string): unknown => JSON.parse(files.get(`datasets/${file}`) ?? 'null');
  for (const name of tables)
    published.set(name, { schema: read(`${name}.schema.json`) as Schema, rows: read(`${name}.json`) as Rows });
});

const validators = new Map<string, ValidateFunction>();

/** What the published schema finds wrong with rows, or an empty list. */
function schemaIssues(dataset: string, rows: unknown): unknown[] {
  let validate = validators.get(dataset);
  if (!validate) {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
    addFormats(ajv);
    validators.set(dataset, (validate = ajv.compile(published.get(dataset)!.schema)));
  }
  validate(rows);
  return validate.errors ?? [];
}

/** What the figure that reads a dataset finds wrong with rows, or null. */
function parseIssue(dataset: string, rows: unknown): Issue | null {
  const figure = FIGURES.find(({ schemas }) => dataset in schemas)!;
  const sources = [...(rowsOf('sources') as Rows), page];
  try {
    const given = { sources, [dataset]: rows } as Parameters<typeof figure.parse>[0];
    figure.parse(given);
    parseAnnotations(given);
    return null;
  } catch (error) {
    if (error instanceof DataError) return error.issue;
    throw error;
  }
}

/** A row as JSON writers give it: numbers and truth values as such, null for nothing. */
const typedRow = (row: Readonly<Record<string, string>>, fields: readonly Field[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.map(({ name, type }): [string, unknown] => {
      const value = row[name] ?? '';
      if (value === '') return [name, null];
      if (type === 'boolean') return [name, value === 'yes'];
      return [name, ['number', 'integer', 'year'].includes(type) || name === 'edition' ? Number(value) : value];
    }),
  );

test('every dataset that a figure draws has a published schema', () => {
  expect(datasets.sort()).toEqual(
    descriptor.resources
      .map(({ name }) => name)
      .filter((name) => name !== 'claims')
      .sort(),
  );
});

/** Rows of the tables that only a page has. */
const ROWS: Readonly<Record<string, { readonly valid: Rows; readonly invalid: readonly unknown[] }>> = {
  figure: {
    valid: [{ subject: 'Chile', material: 'Li', unit: 'kt', importer: '' }, { subject: null }],
    invalid: [{ subject: 5 }, { material: {} }, { unit: true }, 'row', null],
  },
  annotations: {
    valid: [
      { for: 2005, text: 'a', side: 'left', narrow: 'hide', view: 'trend' },
      { for: 'CHN', text_ja: 'b', side: '' },
    ],
    invalid: [{ text: 'a' }, { for: 'CHN' }, { for: 'CHN', text: 'a', side: 'inside' }, { for: {}, text: 'a' }, null],
  },
};

describe.each(PAGE_TABLES)('the schema of %s, a table that only a page has,', (name) => {
  test('describes every field of its rows', () => {
    const { properties } = published.get(name)!.schema.items;
    for (const { schemas } of FIGURES) expect(Object.keys(properties)).toEqual(Object.keys(schemas[name]!.entries));
    for (const [field, { description }] of Object.entries(properties)) expect(description, field).toMatch(/\.$/u);
  });

  test('has no rows beside it', () => {
    expect(published.get(name)!.rows).toBeNull();
  });

  test('takes what the figures take', () => {
    for (const row of ROWS[name]!.valid)
      expect([schemaIssues(name, [row]), parseIssue(name, [row])], JSON.stringify(row)).toEqual([[], null]);
    for (const row of ROWS[name]!.invalid) {
      expect(schemaIssues(name, [row]), JSON.stringify(row)).not.toEqual([]);
      expect(parseIssue(name, [row]), JSON.stringify(row)).toMatchObject({ dataset: name, row: 1 });
    }
  });
});

describe.each(datasets)('the schema of %s', (name) => {
  const { rows, columns } = tableOf(name);
  const { fields } = descriptor.resources.find((resource) => resource.name === name)!.schema;

  test('takes the rows that are published beside it, and those of the CSV', () => {
    expect(schemaIssues(name, published.get(name)!.rows)).toEqual([]);
    expect(schemaIssues(name, rows)).toEqual([]);
  });

  test('takes rows of numbers, truth values and nulls', () => {
    const typed = rows.map((row) => typedRow(row, fields));
    // Every field of a note is a text, and none is empty.
    if (name !== 'notes')
      expect(typed.some((row) => Object.values(row).some((value) => typeof value !== 'string'))).toBe(true);
    expect(schemaIssues(name, typed)).toEqual([]);
    expect(parseIssue(name, typed)).toBeNull();
  });

  test('names fields of the dataset, each with its description', () => {
    const { properties, required } = published.get(name)!.schema.items;
    const reported = new Map(fields.map((field) => [field.name, (field as Property).description]));
    for (const [field, { description }] of Object.entries(properties)) {
      // Only rows of a page name what the library does not know.
      if (/(?:^|_)label(?:_|$)/u.test(field)) continue;
      if (CUSTOM_FIELDS[name]?.includes(field)) {
        expect(description, field).toMatch(/^[A-Z].*\.$/u);
        continue;
      }
      // A text in any language, which the bundled rows have in each.
      const isAny = columns.includes(`${field}_en`);
      if (!isAny) expect(columns).toContain(field);
      if (isAny) expect(description).toMatch(/ in any one language, for a row that has none in each\.$/u);
      else expect(description, field).toBe(reported.get(field));
    }
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...required]));
  });

  test('asks for rows', () => {
    for (const none of [[], {}, null, 'rows', [null], [5], [['a']]]) expect(schemaIssues(name, none)).not.toEqual([]);
  });
});

/** The first of the smallest rows of the guide, by the dataset of the view. */
const smallest = FIGURES.flatMap(({ tag, views, options }) =>
  views.map((view): [string, Row] => [view.dataset(defaultsOf(options)), smallestRows(tag, view.id)[0] ?? {}]),
);

type Row = Readonly<Record<string, unknown>>;

/** The least that a row of each dataset holds, also of those that no view is named after. */
const LEAST: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(smallest),
  reserves: { country: 'CHN' },
  notes: { text: 'Preliminary figures.' },
  corrections: { dataset: 'events', row: '2025-seven', date: '2026-11-28' },
  sources: { id: 'page', short: 'this page', title: 'Data of this page' },
};

const INVALID_VALUES: readonly (readonly [
  dataset: string,
  field: string,
  values: Rows,
  kind: Issue['expected']['kind'],
])[] = [
  ['stage-shares', 'stage', ['', ' ', null], 'filled'],
  ['stage-shares', 'stage', [{}, ['mining'], true], 'text'],
  ['stage-shares', 'country', [' ', ['CHN'], {}, true], 'country'],
  ['stage-shares', 'scope', ['some', 7], 'one-of'],
  ['stage-shares', 'year', ['24', 2024.5, '1899', 2101, '', null, [2024]], 'year'],
  ['stage-shares', 'share_pct', ['NaN', '-1', -1, '100.1', 101, 'much', '', null, '1e1', {}, [5], true], 'number'],
  ['stage-shares', 'edition', [2026.5, {}, true], 'text'],
  ['stage-shares', 'qualifier', ['roughly', 1], 'one-of'],
  ['stage-shares', 'flag', ['sure', 1], 'one-of'],
  ['mining-shares', 'china_share_pct', ['', '101', 101], 'number'],
  ['mining-shares', 'usa_share_pct', ['x', -0.5], 'number'],
  ['mining-shares', 'basis', [5, {}], 'text'],
  ['mining-shares', 'source_ids', [';', 5, ['page']], 'ids'],
  ['mine-production', 'tonnes_reo', ['270,000', '', -1, '1e9', 1e12, 'NA'], 'number'],
  ['mine-production', 'series', ['usgs-mcs2027'], 'one-of'],
  ['mine-production', 'qualifier', ['guessed', 'quota,revised', 5], 'some-of'],
  ['reserves', 'lower_bound', ['maybe', 1], 'one-of'],
  ['events', 'id', ['Two Words', '__proto__', -1, 1.5, {}], 'id'],
  ['events', 'date', ['yesterday', '2025-02-30', '2025-13', '', null, 20251030, {}], 'date-or-month'],
  ['events', 'end_date', ['2025-02-30', '2026-13', 5], 'date-or-month'],
  ['events', 'actor', ['', null], 'filled'],
  ['events', 'kind', ['', ' '], 'filled'],
  ['events', 'kind', [{}, ['control'], true], 'text'],
  ['events', 'in_article', ['maybe', 1], 'one-of'],
  ['events', 'title', ['', ' ', null], 'filled'],
  ['events', 'title', [{}, ['a'], true], 'text'],
  ['elements', 'symbol', ['', null], 'filled'],
  ['elements', 'controlled_from', ['2025-02-30', '04/04/2025', 20250404], 'date'],
  ['us-imports', 'material', ['', null], 'filled'],
  ['us-imports', 'material', [{}, ['Y'], true], 'text'],
  ['us-imports', 'edition', ['2027', 2027], 'one-of'],
  ['us-imports', 'period', ['2021', 2021], 'period'],
  ['us-imports', 'is_incomplete', ['maybe', 1], 'one-of'],
  ['us-imports', 'is_full_list', ['all', 0], 'one-of'],
  ['us-imports', 'processed_from', [5, ['CHN']], 'countries'],
  ['elements', 'class_flag', ['sure', 1], 'one-of'],
  ['elements', 'class_in_article', ['medium', 5], 'one-of'],
  ['notes', 'concerns', ['flag', 5], 'one-of'],
  ['notes', 'place', ['title', 1], 'one-of'],
  ['notes', 'keys', [';', 5, ['CHN']], 'ids'],
  ['notes', 'text', ['', ' ', null], 'filled'],
  ['notes', 'text', [{}, ['a'], true], 'text'],
  ['corrections', 'dataset', ['', null], 'filled'],
  ['corrections', 'date', ['today', '2026-11-31', 20261128], 'date'],
  ['supply-chain-links', 'source_stage', ['', null], 'filled'],
  ['supply-chain-links', 'source_stage', [{}, ['mine'], true], 'text'],
  ['supply-chain-links', 'target_party', [{}, ['CHN'], true], 'text'],
  ['supply-chain-links', 'value_pct', ['', 'x', 101], 'number'],
  ['element-uses', 'use', ['', null], 'filled'],
  ['element-uses', 'use', [{}, ['magnets'], true], 'text'],
  ['sources', 'short', ['', null], 'filled'],
  ['sources', 'url', ['javascript:alert(1)', 5], 'address'],
];

describe('schema and figure reject the same values', () => {
  test.each(Object.entries(LEAST))('and take the least of %s', (dataset, row) => {
    expect(schemaIssues(dataset, [row])).toEqual([]);
    expect(parseIssue(dataset, [row])).toBeNull();
  });

  test.each(INVALID_VALUES)('%s, %s: %j', (dataset, field, values, kind) => {
    for (const value of values) {
      const rows = [{ ...LEAST[dataset], [field]: value }];
      expect(schemaIssues(dataset, rows), JSON.stringify(value)).not.toEqual([]);
      expect(parseIssue(dataset, rows), JSON.stringify(value)).toMatchObject({
        dataset,
        row: 1,
        field,
        expected: { kind },
      });
    }
  });

  test.each(Object.entries(LEAST))('of %s, what is no row', (dataset, row) => {
    for (const none of [null, 5, 'row', [row]]) {
      expect(schemaIssues(dataset, [row, none])).not.toEqual([]);
      expect(parseIssue(dataset, [row, none])).toMatchObject({ dataset, row: 2, expected: { kind: 'fields' } });
    }
  });

  test.each(Object.entries(LEAST))('of %s, less than the least', (dataset, row) => {
    // An event without an id gets one from its position.
    for (const field of Object.keys(row).filter((name) => dataset !== 'events' || name !== 'id')) {
      const { [field]: _, ...rest } = row;
      expect(schemaIssues(dataset, [rest]), field).not.toEqual([]);
      expect(parseIssue(dataset, [rest])).toMatchObject({ dataset, row: 1, field, value: '' });
    }
  });
});

describe('checks that a schema can’t express', () => {
  const countryFields = [
    ['stage-shares', 'country'],
    ['mine-production', 'country'],
    ['us-imports', 'processed_from'],
    ['supply-chain-links', 'target_party'],
  ] as const;

  test.each(countryFields)('%s, %s: what looks like a code and is none', (dataset, field) => {
    const row = { ...LEAST[dataset], [field]: 'CHNN' };
    expect(parseIssue(dataset, [row])).toMatchObject({ dataset, row: 1, field, value: 'CHNN' });
  });

  const read = FIGURES.flatMap((figure) =>
    figure.datasets.filter((dataset) => dataset !== 'sources').map((dataset) => [figure.tag, dataset, figure] as const),
  );

  test.each(read)('<%s> rejects a repeated row in %s', (_, dataset, figure) => {
    // Events without ids may be alike.
    const row = { ...LEAST[dataset]!, ...(dataset === 'events' && { id: 'talks' }) };
    expect(() => figure.parse({ sources: [page], [dataset]: [row, row] })).toThrow(
      new RegExp(`^${dataset}, row 2: .* must be different from every earlier row`, 'u'),
    );
  });

  const citing = read.filter(([, dataset]) => !['notes', 'corrections'].includes(dataset));

  test.each(citing)('<%s> rejects an unknown source in %s', (_, dataset, figure) => {
    const field = Object.keys(figure.schemas[dataset]!.entries).find((name) => name.startsWith('source_id'))!;
    const row = { ...LEAST[dataset], [field]: 'hearsay' };
    expect(() => figure.parse({ sources: [page], [dataset]: [row] })).toThrow(
      `${dataset}, row 1: "${field}" is "hearsay"; it must be the id of a row in sources.`,
    );
  });

  test.each(FIGURES.map((figure) => [figure.tag, figure] as const))(
    '<%s> rejects a note on an unknown source, and one with keys of nothing or on nothing',
    (_, figure) => {
      const issueOfNote = (fields: object): string => {
        try {
          figure.parse({ sources: [page], notes: [{ text: 'A note.', ...fields }] });
          return '';
        } catch (error) {
          return error instanceof DataError ? error.message : String(error);
        }
      };
      expect(issueOfNote({ concerns: 'source', keys: 'page' })).toBe('');
      expect(issueOfNote({ concerns: 'source', keys: 'page;hearsay' })).toContain(
        'notes, row 1: "keys" is "hearsay"; it must be the id of a row in sources.',
      );
      expect(issueOfNote({ concerns: 'item' })).toContain('notes, row 1: "keys" is "";');
      expect(issueOfNote({ keys: 'CHN' })).toContain('notes, row 1: "concerns" is "";');
      expect(issueOfNote({ figure: 'another-figure', concerns: 'source', keys: 'hearsay' })).toBe('');
    },
  );
});
