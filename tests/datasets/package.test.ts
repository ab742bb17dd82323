import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { csvFormat } from 'd3-dsv';
import { correctionsBetween, type Tables } from '../../src/build/facts/corrections.ts';
import { readDatasets } from '../../src/build/facts/read-datasets.ts';
import { FIGURE_TEXT } from '../../src/core/data/rows/corrections.ts';
import { textColumn } from '../../src/core/data/text-columns.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import type { ListedCorrection } from '../../src/core/wire/latest.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { releaseDay } from '../../src/node/descriptor.ts';
import { describe, expect, test } from 'vitest';
import { descriptor, issueOf, readProfile, readText, rowsOf, sourceIdsOf, tableOf, tables } from './load.ts';

const current = readDatasets(new URL('../../datasets/', import.meta.url));
const released = readDatasets(new URL('released/', import.meta.url));

const files = readdirSync(fileURLToPath(new URL('../../datasets/', import.meta.url)));

describe('the package', () => {
  const validate = new Ajv({
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
    formats: {
      uri: /^https?:\/\/[^\s/]+(\/\S*)?$/,
      'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
    },
  }).compile(readProfile());

  test('is a Data Package of version 2', () => {
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ['no resources', { ...descriptor, resources: [] }],
    ['a resource outside the folder', { ...descriptor, resources: [{ name: 'a', path: '../a.csv' }] }],
    ['a resource without a name', { ...descriptor, resources: [{ path: 'a.csv' }] }],
    [
      'a field of an unknown type',
      { ...descriptor, resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'b', type: 'text' }] } }] },
    ],
    ['a license without name and path', { ...descriptor, licenses: [{ title: 'free' }] }],
  ])('would not be one with %s', (_, broken) => {
    expect(validate(broken)).toBe(false);
  });

  test('states its version and the date of its data', () => {
    expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(issueOf(descriptor.checkedTo, { name: 'checkedTo', type: 'date' })).toBeUndefined();
  });

  test('lists every data file of the folder and no other', () => {
    const listed = descriptor.resources.map(({ path }) => path).sort();
    expect(listed).toEqual(files.filter((file) => /\.(csv|json)$/.test(file) && file !== 'datapackage.json').sort());
  });

  test('names the licence of each dataset and the sources of its rows', () => {
    for (const { name, licenses } of descriptor.resources) expect(licenses.length, name).toBeGreaterThan(0);
    for (const { name, sources = [] } of tables) {
      const cited = new Set(rowsOf(name).flatMap(sourceIdsOf));
      expect(new Set(sources.map(({ id }) => id)), name).toEqual(cited);
    }
  });

  test('names no path of a machine', () => {
    for (const file of files) expect(readText(file), file).not.toMatch(/(^|[\s"'(:])\/(work|tmp|home|root|usr|mnt)\//m);
  });
});

describe.each(tables)('$name', ({ name, path, schema }) => {
  const { rows, columns } = tableOf(name);
  const keys = [...(schema.primaryKey ? [schema.primaryKey] : []), ...(schema.uniqueKeys ?? [])];

  test('has the columns of its schema, in order', () => {
    expect(columns).toEqual(schema.fields.map((field) => field.name));
  });

  test('is plain RFC 4180 text with line feeds', () => {
    expect(readText(path)).toBe(`${csvFormat(rows, columns)}\n`);
  });

  test('holds only values that fit their field', () => {
    const issues = rows.flatMap((row, index) =>
      schema.fields.flatMap((field) => {
        const issue = issueOf(row[field.name] ?? '', field);
        return issue ? [`row ${index + 2}, ${field.name}: “${row[field.name]}” ${issue}`] : [];
      }),
    );
    expect(issues).toEqual([]);
  });

  test('has no value with spaces around it', () => {
    const padded = rows.flatMap((row) => Object.values(row).filter((value) => value !== value.trim()));
    expect(padded).toEqual([]);
  });

  test('has a key, and no two rows share it', () => {
    expect(keys.length).toBeGreaterThan(0);
    const unique = schema.fields.filter((field) => field.constraints?.unique).map((field) => [field.name]);
    for (const key of [...keys, ...unique]) {
      const values = rows.map((row) => key.map((field) => row[field]).join('/'));
      expect(
        values.filter((value, index) => values.indexOf(value) !== index),
        key.join('/'),
      ).toEqual([]);
    }
    for (const field of schema.primaryKey ?? [])
      expect(
        rows.every((row) => row[field] !== ''),
        field,
      ).toBe(true);
  });

  test('refers only to rows that exist', () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(
        rowsOf(reference.resource).map((row) => reference.fields.map((field) => row[field]).join('/')),
      );
      const lost = rows.map((row) => fields.map((field) => row[field]).join('/')).filter((value) => !known.has(value));
      expect(lost, `${fields.join('/')} → ${reference.resource}`).toEqual([]);
    }
  });

  test('gives a unit to every tonnage and every share', () => {
    for (const { name: field, unit } of schema.fields) {
      if (field.includes('tonnes')) expect(unit, field).toBe('t REO');
      if (field.endsWith('_pct')) expect(unit, field).toBe('%');
    }
  });
});

describe('corrections', () => {
  const entries = JSON.parse(readText('corrections.json')) as ListedCorrection[];
  const fields = descriptor.resources.find(({ name }) => name === 'corrections')?.schema.fields ?? [];

  test('are a list whose entries have the fields of its schema', () => {
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(fields.map(({ name }) => name));
      const values: Record<string, string> = { ...entry };
      for (const field of fields) expect(issueOf(values[field.name] ?? '', field), field.name).toBeUndefined();
    }
  });

  /** What this release changed of the last. */
  const found = (newer: Tables = current.tables): ListedCorrection[] =>
    correctionsBetween(released.tables, newer, current.descriptor.resources, {
      date: releaseDay(current.descriptor),
      version: current.descriptor.version,
    });
  const withoutReason = ({ dataset, row, field, old, new: now, date, version }: ListedCorrection): string =>
    [dataset, row, field, old, now, date, version].join(' | ');
  const ofRows = entries.filter(({ dataset }) => dataset !== FIGURE_TEXT);

  test('hold every value that differs from the last release, and no other', () => {
    expect(
      ofRows.filter(({ version }) => version === current.descriptor.version).map(withoutReason),
      'Run npm run facts:diff -- --write, then fill in the reasons.',
    ).toEqual(found().map(withoutReason));
  });

  test('would miss a value that changes without an entry', () => {
    const rows = current.tables.get('reserves') ?? [];
    const [first = {}] = rows;
    const changed = new Map([...current.tables, ['reserves', [{ ...first, tonnes_reo: '1' }, ...rows.slice(1)]]]);
    const missing = found(changed).filter(
      (entry) => !ofRows.some((one) => withoutReason(one) === withoutReason(entry)),
    );
    expect(missing.map(({ dataset, row, field, new: now }) => [dataset, row, field, now])).toEqual([
      ['reserves', '2025/USA', 'tonnes_reo', '1'],
    ]);
  });

  test('each give a reason as a sentence, and change something', () => {
    expect(entries.filter(({ why }) => !/^\p{Lu}.*\.$|^“.*\.$/u.test(why))).toEqual([]);
    expect(entries.filter(({ old, new: now }) => old === now)).toEqual([]);
  });

  test('of the text of a view have the words of each language, and the view exists', () => {
    const texts = entries.filter(({ dataset }) => dataset === FIGURE_TEXT);
    expect(texts.length).toBeGreaterThan(0);
    const views = FIGURES.flatMap(({ tag, views: own }) => own.map(({ id }) => `${tag}/${id}`));
    for (const view of new Set(texts.map(({ row }) => row))) {
      expect(views).toContain(view);
      const languages = texts.filter(({ row }) => row === view).map(({ field }) => field);
      expect(new Set(languages)).toEqual(new Set(LOCALES.map((locale) => textColumn('text', locale))));
    }
  });
});
