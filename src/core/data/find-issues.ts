/**
 * Finds all issues of custom rows in one run, so that a file can be fixed in one go. Parsing stops at the first issue,
 * so the rows are parsed repeatedly, each time without the rejected ones. A rejected row is patched and parsed alone,
 * so that its other issues are reported too. Issues caused by the patch itself are suppressed.
 */
import { isRow, type RawRow, type RawTables } from './raw-tables.ts';
import { DataError } from './data-error.ts';
import type { Expected, Issue, RowIssue } from './issue.ts';
import type { Figure } from '../figure/figure.ts';
import { isRequired } from './file/normal-rows.ts';
import { cellText } from './cell-text.ts';
import { fieldValidator } from './read-rows.ts';

/** Maximum number of reported issues: nobody fixes more before trying again. */
export const MAX_ISSUES = 100;

export interface Issues {
  /** Sorted by table, then by row. */
  readonly issues: readonly Issue[];
  /** Number of rows that were not, or not fully, checked because the maximum was reached. */
  readonly unchecked: number;
}

/** A row with its number in its table, and the fields whose values were patched. */
interface Numbered {
  readonly row: RawRow;
  readonly number: number;
  readonly patched: readonly string[];
}

/** A valid value for a field whose value was rejected. */
function patchedValue(expected: Expected): unknown {
  switch (expected.kind) {
    case 'one-of':
    case 'some-of':
      return expected.values[0];
    case 'number':
    case 'year':
      return expected.minimum;
    case 'date':
    case 'date-or-month':
      return '2000-01-01';
    case 'month':
      return '2000-01';
    case 'period':
      return '2000-2000';
    case 'address':
      return 'https://example.org/';
    case 'country':
    case 'countries':
    case 'not-importer':
      return 'OTH';
    case 'id':
    case 'filled':
    case 'text':
    case 'shorter':
      return 'patched';
    default:
      return null;
  }
}

const patch = ({ row, number, patched }: Numbered, field: string, value: unknown): Numbered => ({
  row: { ...row, [field]: value },
  number,
  patched: [...patched, field],
});

/** Whether an issue concerns a patched field. */
function concernsPatch({ field, expected }: RowIssue, { patched }: Numbered): boolean {
  const beside = 'than' in expected ? expected.than : 'beside' in expected ? expected.beside : '';
  return [...(field ?? '').split('/'), beside].some((name) => patched.includes(name));
}

/** Fields with the ids of sources, separated by semicolons. */
const SOURCE_FIELDS = ['source_id', 'source_ids'];

/**
 * Finds sources of a row that no table has. Parsing finds them too, but only one in each run, and all rows may have one.
 */
function sourceValidator(
  dataset: string,
  fields: readonly string[],
  sources: readonly unknown[],
): (row: unknown, number: number) => RowIssue[] {
  const idsIn = (value: unknown): string[] => (typeof value === 'string' ? cellText(value).split(';') : []);
  const known = new Set(sources.filter(isRow).flatMap(({ id }) => idsIn(id).map((one) => one.trim())));
  const checked = SOURCE_FIELDS.filter((field) => fields.includes(field));
  return (row, number) =>
    checked.flatMap((field) => {
      const ids = isRow(row) ? idsIn(row[field]).map((id) => id.trim()) : [];
      const value = ids.find((id) => id && !known.has(id));
      return value === undefined ? [] : [{ dataset, row: number, field, value, expected: { kind: 'known-source' } }];
    });
}

/** Issues that a row has only in relation to other rows; its fields may each be valid. */
const AMONG_ROWS: readonly Expected['kind'][] = ['unique', 'sum', 'rest', 'as-elsewhere'];

type NumberedTables = Record<string, Numbered[]>;

/** Collects the issues of one set of tables. */
class Collector {
  readonly #figure: Figure;
  readonly #bundledSources: readonly unknown[];
  readonly #custom: RawTables;
  /** Rows without a known issue. */
  readonly #left: NumberedTables = {};
  readonly #rejected: (readonly [dataset: string, one: Numbered])[] = [];
  readonly #issues: Issue[] = [];

  constructor(custom: RawTables, figure: Figure, bundledSources: readonly unknown[]) {
    this.#custom = custom;
    this.#figure = figure;
    this.#bundledSources = bundledSources;
  }

  collect(): Issues {
    const unchecked = this.#readFields() || this.#compare();
    const tables = Object.keys(this.#figure.schemas);
    const issues = this.#issues.toSorted(
      (a, b) => tables.indexOf(a.dataset) - tables.indexOf(b.dataset) || (a.row ?? 0) - (b.row ?? 0),
    );
    return { issues, unchecked };
  }

  get #isFull(): boolean {
    return this.#issues.length >= MAX_ISSUES;
  }

  /** Validates each field of each row; returns the number of rows it did not reach. */
  #readFields(): number {
    let unchecked = 0;
    for (const [dataset, schema] of Object.entries(this.#figure.schemas)) {
      const rows = this.#custom[dataset];
      if (!rows) continue;
      const validate = fieldValidator(dataset, schema);
      const sources = [...this.#bundledSources, ...(this.#custom['sources'] ?? [])];
      const unknownIn = sourceValidator(dataset, Object.keys(schema.entries), sources);
      const issuesOf = (row: unknown, number: number): RowIssue[] => {
        const issues = validate(row, number);
        const unknown = unknownIn(row, number).filter(({ field }) => issues.every((issue) => issue.field !== field));
        return [...issues, ...unknown];
      };
      const left: Numbered[] = [];
      // By number: array methods skip holes.
      for (let number = 1; number <= rows.length; number += 1) {
        if (this.#isFull) {
          unchecked += rows.length - number + 1;
          break;
        }
        const row = rows[number - 1];
        const issues = issuesOf(row, number);
        this.#issues.push(...issues);
        if (!isRow(row)) continue;
        let one: Numbered = { row, number, patched: [] };
        for (const { field, expected } of issues) {
          const without = patch(one, field ?? '', null);
          const canOmit =
            !isRequired(schema, field ?? '') && !issuesOf(without.row, number).some((issue) => issue.field === field);
          one = canOmit ? without : patch(one, field ?? '', patchedValue(expected));
        }
        if (issues.length && dataset !== 'sources') this.#rejected.push([dataset, one]);
        // Rows may still refer to a source whose title alone is invalid.
        else if (!one.patched.includes('id')) left.push(one);
      }
      if (left.length || !rows.length) this.#left[dataset] = left;
    }
    return unchecked;
  }

  /** Parses rows alone and together; returns the number of rows that were not fully checked. */
  #compare(): number {
    for (const [dataset, one] of this.#rejected.splice(0))
      this.#rejected.push([dataset, this.#readAlone(dataset, one)]);
    const aside = this.#readTogether({ ...this.#left });
    for (const dataset of aside) this.#readTogether({ [dataset]: this.#left[dataset] ?? [] });
    for (const [dataset, one] of this.#rejected) this.#findRepeat(dataset, one);
    return this.#isFull ? Object.values(this.#left).reduce((sum, rows) => sum + rows.length, 0) : 0;
  }

  /** The first issue of the tables; null if they can be drawn. */
  #issueOf(tables: Readonly<Record<string, readonly Numbered[]>>): Issue | null {
    const raw = Object.entries(tables).map(([name, rows]) => [name, rows.map(({ row }) => row)] as const);
    const sources = [...this.#bundledSources, ...(this.#left['sources'] ?? []).map(({ row }) => row)];
    try {
      this.#figure.parse({ ...Object.fromEntries(raw), sources });
      return null;
    } catch (error) {
      if (error instanceof DataError) return error.issue;
      throw error;
    }
  }

  /** Reports the other issues of a rejected row, and returns it patched. */
  #readAlone(dataset: string, rejected: Numbered): Numbered {
    let one = rejected;
    for (let issue = this.#issueOf({ [dataset]: [one] }); issue?.row; issue = this.#issueOf({ [dataset]: [one] })) {
      if (concernsPatch(issue, one)) break;
      this.#issues.push({ ...issue, row: one.number });
      one = patch(one, issue.field ?? '', patchedValue(issue.expected));
    }
    return one;
  }

  /** Parses tables until the remaining rows have no issue; returns the tables that had to be left out. */
  #readTogether(tables: NumberedTables): string[] {
    const aside: string[] = [];
    for (let issue = this.#issueOf(tables); issue && !this.#isFull; issue = this.#issueOf(tables)) {
      const { dataset } = issue;
      const rows = tables[dataset];
      if (issue.row === null) {
        const isBare = this.#custom[dataset]?.length === 0;
        if (isBare || !this.#issues.length) this.#issues.push(issue);
        // Otherwise it is missing a rejected row, so the other tables are parsed without it.
        else aside.push(dataset);
        if (!rows) break;
        Reflect.deleteProperty(tables, dataset);
        continue;
      }
      const [one] = rows?.splice(issue.row - 1, 1) ?? [];
      if (!one) break;
      this.#issues.push({ ...issue, row: one.number });
      if (AMONG_ROWS.includes(issue.expected.kind)) this.#readAlone(dataset, one);
      else
        this.#rejected.push([
          dataset,
          this.#readAlone(dataset, patch(one, issue.field ?? '', patchedValue(issue.expected))),
        ]);
      if (!rows?.length) Reflect.deleteProperty(tables, dataset);
    }
    return aside;
  }

  /** Reports a rejected row that duplicates a valid one. */
  #findRepeat(dataset: string, one: Numbered): void {
    const all = [...(this.#left[dataset] ?? []), one].sort((a, b) => a.number - b.number);
    const issue = this.#issueOf({ [dataset]: all });
    if (!issue?.row || issue.expected.kind !== 'unique' || concernsPatch(issue, one)) return;
    this.#issues.push({ ...issue, row: all[issue.row - 1]?.number ?? one.number });
  }
}

/**
 * The issues of custom tables, up to MAX_ISSUES. Rejected rows are left out of sums.
 *
 * @param bundledSources - Sources that custom rows may refer to besides their own, including the page's source.
 */
export const findIssues = (custom: RawTables, figure: Figure, bundledSources: readonly unknown[]): Issues =>
  new Collector(custom, figure, bundledSources).collect();
