import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';

/** The columns that these tests read by name; a row has those of its own dataset only. */
type Column =
  | 'stage'
  | 'scope'
  | 'edition'
  | 'country'
  | 'year'
  | 'share_pct'
  | 'qualifier'
  | 'flag'
  | 'source_id'
  | 'note'
  | 'series'
  | 'tonnes_reo'
  | 'china_tonnes_reo'
  | 'world_tonnes_reo'
  | 'usa_tonnes_reo'
  | 'china_share_pct'
  | 'usa_share_pct'
  | 'basis'
  | 'source_ids'
  | 'lower_bound'
  | 'id'
  | 'date'
  | 'date_precision'
  | 'end_date'
  | 'effective_date'
  | 'actor'
  | 'kind'
  | 'tier'
  | 'in_article'
  | 'symbol'
  | 'atomic_number'
  | 'name'
  | 'class_usgs'
  | 'class_flag'
  | 'is_incomplete'
  | 'controlled_from'
  | 'announced_on'
  | 'due_on'
  | 'suspended_on'
  | 'suspended_until'
  | 'named_in_article'
  | 'period'
  | 'material'
  | 'source_stage'
  | 'source_party'
  | 'target_stage'
  | 'target_party'
  | 'value_pct'
  | 'use'
  | 'use_name'
  | 'quote_ja'
  | 'verdict'
  | 'url'
  | 'locator'
  | 'licence'
  | 'licence_id'
  | 'retrieved'
  | 'access';

export type Row = Readonly<Record<Column, string>> & Readonly<Record<string, string>>;

export interface Field {
  name: string;
  type: string;
  unit?: string;
  delimiter?: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number | string;
    maximum?: number | string;
    minLength?: number;
  };
}

export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Resource {
  name: string;
  path: string;
  format: string;
  completeSeries?: string[];
  sources?: { id?: string; title: string; path?: string }[];
  licenses: { name?: string; title?: string }[];
  schema: {
    fields: Field[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: ForeignKey[];
  };
}

export interface Package {
  name: string;
  version: string;
  checkedTo: string;
  created: string;
  resources: Resource[];
}

const folder = new URL('../../datasets/', import.meta.url);

export const readText = (file: string): string => readFileSync(fileURLToPath(new URL(file, folder)), 'utf8');
export const readProfile = (): object =>
  JSON.parse(readFileSync(fileURLToPath(new URL('datapackage-profile.json', import.meta.url)), 'utf8')) as object;

export const descriptor = JSON.parse(readText('datapackage.json')) as Package;
export const tables = descriptor.resources.filter((resource) => resource.format === 'csv');

const parsed = new Map(
  tables.map(({ name, path }) => {
    const rows = csvParse(readText(path));
    return [name, { columns: rows.columns, rows: rows as unknown as readonly Row[] }];
  }),
);
const corrections = JSON.parse(readText('corrections.json')) as readonly Row[];
parsed.set('corrections', { columns: Object.keys(corrections[0] ?? {}), rows: corrections });

/** Rows of one dataset, by its name in `datapackage.json`. */
export function rowsOf(name: string): readonly Row[] {
  return tableOf(name).rows;
}

export function tableOf(name: string) {
  const table = parsed.get(name);
  if (!table) throw new Error(`No dataset ${name}`);
  return table;
}

/** The ids of the sources a row cites, from `source_id` or `source_ids`. */
export function sourceIdsOf(row: Row): string[] {
  // A dataset has one column or the other: the missing one is undefined here.
  const { source_id, source_ids } = row as Partial<Pick<Row, Column>>;
  return (source_ids ?? source_id ?? '').split(';').filter(Boolean);
}

/** Groups rows by the values of some fields, joined by a slash. */
export function groupBy(rows: readonly Row[], ...fields: string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = fields.map((field) => row[field]).join('/');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

export const sumOf = (rows: readonly Row[], field: string): number =>
  rows.reduce((sum, row) => sum + Number(row[field]), 0);

export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What is wrong with a value, judged by its field alone, or nothing. */
export function issueOf(value: string, field: Field): string | undefined {
  const limits = field.constraints ?? {};
  if (value === '') return limits.required ? 'is empty' : undefined;
  if (limits.enum && !limits.enum.includes(value)) return 'is not in the list';
  if (limits.pattern && !new RegExp(limits.pattern).test(value)) return 'does not match the pattern';
  switch (field.type) {
    case 'string':
      return undefined;
    case 'boolean':
      return [...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(value)
        ? undefined
        : 'is no yes or no';
    case 'date':
      return isCalendarDay(value) ? undefined : 'is no calendar day';
    case 'list': {
      const items = value.split(field.delimiter ?? ',');
      if (items.some((item) => item === '' || item !== item.trim())) return 'has an empty or padded item';
      return items.length < (limits.minLength ?? 0) ? 'has too few items' : undefined;
    }
    case 'year':
    case 'integer':
    case 'number': {
      const shape = { year: /^\d{4}$/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ }[field.type];
      if (!shape.test(value)) return `is no ${field.type}`;
      if (limits.minimum !== undefined && Number(value) < Number(limits.minimum)) return 'is below the minimum';
      if (limits.maximum !== undefined && Number(value) > Number(limits.maximum)) return 'is above the maximum';
      return undefined;
    }
    default:
      return `has a type this test does not know: ${field.type}`;
  }
}
