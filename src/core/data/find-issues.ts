/**
 * Every fault of a page's own rows at once, for whoever mends a file. A figure stops at the first one, so the rows are
 * read again and again without those that were refused. A refused row is mended where it is wrong and read by itself, so
 * that its other faults are told too; those that may come of the mending are not.
 */
import type { RawRow, RawTables } from './raw-tables.ts';
import { DataError } from './data-error.ts';
import type { Expected, Issue, RowIssue } from './issue.ts';
import type { Figure } from '../figure/figure.ts';
import { fieldValidator, isRow } from './read-rows.ts';

/** Faults that are told: nobody mends more before trying again. */
export const MAX_ISSUES = 100;

export interface Issues {
  /** In the order of tables, and of rows in them. */
  readonly issues: readonly Issue[];
  /** How many rows were not checked, or not to the end, once there were enough faults. */
  readonly unchecked: number;
}

/** A row with its number in its table, and the fields in which something else stands than was given. */
interface Numbered {
  readonly row: RawRow;
  readonly number: number;
  readonly patched: readonly string[];
}

/** What a field takes in place of what it refused. */
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
    case 'id':
    case 'filled':
    case 'text':
      return 'mended';
    default:
      return null;
  }
}

const patch = ({ row, number, patched }: Numbered, field: string, value: unknown): Numbered => ({
  row: { ...row, [field]: value },
  number,
  patched: [...patched, field],
});

/** Whether a fault concerns a field that was mended. */
function concernsPatch({ field, expected }: RowIssue, { patched }: Numbered): boolean {
  const beside = 'than' in expected ? expected.than : 'beside' in expected ? expected.beside : '';
  return [...(field ?? '').split('/'), beside].some((name) => patched.includes(name));
}

/** Faults that a row has only beside others; its own fields may be what they must be. */
const AMONG_ROWS: readonly Expected['kind'][] = ['unique', 'sum', 'rest', 'as-elsewhere'];

type NumberedTables = Record<string, Numbered[]>;

/** Collects the faults of one set of tables. */
class Collector {
  readonly #figure: Figure;
  readonly #bundledSources: readonly unknown[];
  readonly #custom: RawTables;
  /** Rows in which nothing is known to be wrong. */
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

  /** Reads every field of every row by itself; returns how many rows it did not come to. */
  #readFields(): number {
    let unchecked = 0;
    for (const [dataset, schema] of Object.entries(this.#figure.schemas)) {
      const rows = this.#custom[dataset];
      if (!rows) continue;
      const issuesOf = fieldValidator(dataset, schema);
      const left: Numbered[] = [];
      // By number: methods of lists would pass over a hole.
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
          const canOmit = !issuesOf(without.row, number).some((issue) => issue.field === field);
          one = canOmit ? without : patch(one, field ?? '', patchedValue(expected));
        }
        if (issues.length && dataset !== 'sources') this.#rejected.push([dataset, one]);
        // Rows may name a source of which only the title is wrong.
        else if (!one.patched.includes('id')) left.push(one);
      }
      if (left.length || !rows.length) this.#left[dataset] = left;
    }
    return unchecked;
  }

  /** Reads rows by themselves and together; returns how many it did not check to the end. */
  #compare(): number {
    for (const [dataset, one] of this.#rejected.splice(0))
      this.#rejected.push([dataset, this.#readAlone(dataset, one)]);
    const aside = this.#readTogether({ ...this.#left });
    for (const dataset of aside) this.#readTogether({ [dataset]: this.#left[dataset] ?? [] });
    for (const [dataset, one] of this.#rejected) this.#findRepeat(dataset, one);
    return this.#isFull ? Object.values(this.#left).reduce((sum, rows) => sum + rows.length, 0) : 0;
  }

  /** The first fault of tables; null where they can be drawn. */
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

  /** Tells what else is wrong with a refused row, and returns it mended. */
  #readAlone(dataset: string, rejected: Numbered): Numbered {
    let one = rejected;
    for (let issue = this.#issueOf({ [dataset]: [one] }); issue?.row; issue = this.#issueOf({ [dataset]: [one] })) {
      if (concernsPatch(issue, one)) break;
      this.#issues.push({ ...issue, row: one.number });
      one = patch(one, issue.field ?? '', patchedValue(issue.expected));
    }
    return one;
  }

  /** Reads tables until nothing is wrong with what is left of them; returns the tables that it had to leave out. */
  #readTogether(tables: NumberedTables): string[] {
    const aside: string[] = [];
    for (let issue = this.#issueOf(tables); issue && !this.#isFull; issue = this.#issueOf(tables)) {
      const { dataset } = issue;
      const rows = tables[dataset];
      if (issue.row === null) {
        const isBare = this.#custom[dataset]?.length === 0;
        if (isBare || !this.#issues.length) this.#issues.push(issue);
        // Or else it lacks a row that was refused: the other tables are read without it.
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

  /** Tells where a refused row and one that is right are the same. */
  #findRepeat(dataset: string, one: Numbered): void {
    const all = [...(this.#left[dataset] ?? []), one].sort((a, b) => a.number - b.number);
    const issue = this.#issueOf({ [dataset]: all });
    if (!issue?.row || issue.expected.kind !== 'unique' || concernsPatch(issue, one)) return;
    this.#issues.push({ ...issue, row: all[issue.row - 1]?.number ?? one.number });
  }
}

/**
 * What is wrong with own tables, fault by fault, up to some hundred. Rows that are refused take no part in sums.
 *
 * @param bundledSources - Rows of the sources that own rows may name besides their own; that of the page among them.
 */
export const findIssues = (custom: RawTables, figure: Figure, bundledSources: readonly unknown[]): Issues =>
  new Collector(custom, figure, bundledSources).collect();
