/**
 * Every fault of a page's own rows at once, for whoever mends a file. A figure stops at the first one, so the rows are
 * read again and again without those that were refused. A refused row is mended where it is wrong and read by itself, so
 * that its other faults are told too; those that may come of the mending are not.
 */
import type { RawRow, RawTables } from './raw-tables.ts';
import { DataError } from './data-error.ts';
import type { Expected, Fault, RowFault } from './issue.ts';
import type { Figure } from '../figure/figure.ts';
import { fieldFaultsBy } from './read-rows.ts';

/** Faults that are told: nobody mends more before trying again. */
export const MOST_FAULTS = 100;

export interface Faults {
  /** In the order of tables, and of rows in them. */
  readonly faults: readonly Fault[];
  /** How many rows were not checked, or not to the end, once there were enough faults. */
  readonly unchecked: number;
}

/** A row with its number in its table, and the fields in which something else stands than was given. */
interface Numbered {
  readonly row: RawRow;
  readonly number: number;
  readonly mended: readonly string[];
}

/** What a field takes in place of what it refused. */
function mendedValue(expected: Expected): unknown {
  switch (expected.kind) {
    case 'one-of':
    case 'some-of':
      return expected.words[0];
    case 'number':
    case 'year':
      return expected.least;
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

const mend = ({ row, number, mended }: Numbered, field: string, value: unknown): Numbered => ({
  row: { ...row, [field]: value },
  number,
  mended: [...mended, field],
});

/** Whether a fault concerns a field that was mended. */
function isOfMending({ field, expected }: RowFault, { mended }: Numbered): boolean {
  const beside = 'than' in expected ? expected.than : 'beside' in expected ? expected.beside : '';
  return [...(field ?? '').split('/'), beside].some((name) => mended.includes(name));
}

/** Faults that a row has only beside others; its own fields may be what they must be. */
const AMONG_ROWS: readonly Expected['kind'][] = ['unique', 'sum', 'rest', 'as-elsewhere'];

type NumberedTables = Record<string, Numbered[]>;

/** Collects the faults of one set of tables. */
class Collector {
  readonly #figure: Figure;
  readonly #bundledSources: readonly RawRow[];
  readonly #own: RawTables;
  /** Rows in which nothing is known to be wrong. */
  readonly #left: NumberedTables = {};
  readonly #refused: (readonly [dataset: string, one: Numbered])[] = [];
  readonly #faults: Fault[] = [];

  constructor(own: RawTables, figure: Figure, bundledSources: readonly RawRow[]) {
    this.#own = own;
    this.#figure = figure;
    this.#bundledSources = bundledSources;
  }

  collect(): Faults {
    const unchecked = this.#readFields() || this.#compare();
    const tables = Object.keys(this.#figure.schemas);
    const faults = this.#faults.toSorted(
      (a, b) => tables.indexOf(a.dataset) - tables.indexOf(b.dataset) || (a.row ?? 0) - (b.row ?? 0),
    );
    return { faults, unchecked };
  }

  get #isFull(): boolean {
    return this.#faults.length >= MOST_FAULTS;
  }

  /** Reads every field of every row by itself; returns how many rows it did not come to. */
  #readFields(): number {
    let unchecked = 0;
    for (const [dataset, schema] of Object.entries(this.#figure.schemas)) {
      const rows = this.#own[dataset];
      if (!rows) continue;
      const faultsOf = fieldFaultsBy(dataset, schema);
      const left: Numbered[] = [];
      // By number: methods of lists would pass over a hole.
      for (let number = 1; number <= rows.length; number += 1) {
        if (this.#isFull) {
          unchecked += rows.length - number + 1;
          break;
        }
        let one: Numbered = { row: rows[number - 1] ?? {}, number, mended: [] };
        const faults = faultsOf(rows[number - 1], number);
        this.#faults.push(...faults);
        if (faults.some(({ field }) => field === null)) continue;
        for (const { field, expected } of faults) {
          const without = mend(one, field ?? '', null);
          const canLack = !faultsOf(without.row, number).some((fault) => fault.field === field);
          one = canLack ? without : mend(one, field ?? '', mendedValue(expected));
        }
        if (faults.length && dataset !== 'sources') this.#refused.push([dataset, one]);
        // Rows may name a source of which only the title is wrong.
        else if (!one.mended.includes('id')) left.push(one);
      }
      if (left.length || !rows.length) this.#left[dataset] = left;
    }
    return unchecked;
  }

  /** Reads rows by themselves and together; returns how many it did not check to the end. */
  #compare(): number {
    for (const [dataset, one] of this.#refused.splice(0)) this.#refused.push([dataset, this.#readAlone(dataset, one)]);
    const aside = this.#readTogether({ ...this.#left });
    for (const dataset of aside) this.#readTogether({ [dataset]: this.#left[dataset] ?? [] });
    for (const [dataset, one] of this.#refused) this.#findRepeat(dataset, one);
    return this.#isFull ? Object.values(this.#left).reduce((sum, rows) => sum + rows.length, 0) : 0;
  }

  /** The first fault of tables; null where they can be drawn. */
  #faultOf(tables: Readonly<Record<string, readonly Numbered[]>>): Fault | null {
    const raw = Object.entries(tables).map(([name, rows]) => [name, rows.map(({ row }) => row)] as const);
    const sources = [...this.#bundledSources, ...(this.#left['sources'] ?? []).map(({ row }) => row)];
    try {
      this.#figure.parse({ ...Object.fromEntries(raw), sources });
      return null;
    } catch (error) {
      if (error instanceof DataError) return error.fault;
      throw error;
    }
  }

  /** Tells what else is wrong with a refused row, and returns it mended. */
  #readAlone(dataset: string, refused: Numbered): Numbered {
    let one = refused;
    for (let fault = this.#faultOf({ [dataset]: [one] }); fault?.row; fault = this.#faultOf({ [dataset]: [one] })) {
      if (isOfMending(fault, one)) break;
      this.#faults.push({ ...fault, row: one.number });
      one = mend(one, fault.field ?? '', mendedValue(fault.expected));
    }
    return one;
  }

  /** Reads tables until nothing is wrong with what is left of them; returns the tables that it had to leave out. */
  #readTogether(tables: NumberedTables): string[] {
    const aside: string[] = [];
    for (let fault = this.#faultOf(tables); fault && !this.#isFull; fault = this.#faultOf(tables)) {
      const { dataset } = fault;
      const rows = tables[dataset];
      if (fault.row === null) {
        const isBare = this.#own[dataset]?.length === 0;
        if (isBare || !this.#faults.length) this.#faults.push(fault);
        // Or else it lacks a row that was refused: the other tables are read without it.
        else aside.push(dataset);
        if (!rows) break;
        Reflect.deleteProperty(tables, dataset);
        continue;
      }
      const [one] = rows?.splice(fault.row - 1, 1) ?? [];
      if (!one) break;
      this.#faults.push({ ...fault, row: one.number });
      if (AMONG_ROWS.includes(fault.expected.kind)) this.#readAlone(dataset, one);
      else
        this.#refused.push([
          dataset,
          this.#readAlone(dataset, mend(one, fault.field ?? '', mendedValue(fault.expected))),
        ]);
      if (!rows?.length) Reflect.deleteProperty(tables, dataset);
    }
    return aside;
  }

  /** Tells where a refused row and one that is right are the same. */
  #findRepeat(dataset: string, one: Numbered): void {
    const all = [...(this.#left[dataset] ?? []), one].sort((a, b) => a.number - b.number);
    const fault = this.#faultOf({ [dataset]: all });
    if (!fault?.row || fault.expected.kind !== 'unique' || isOfMending(fault, one)) return;
    this.#faults.push({ ...fault, row: all[fault.row - 1]?.number ?? one.number });
  }
}

/**
 * What is wrong with own tables, fault by fault, up to some hundred. Rows that are refused take no part in sums.
 *
 * @param bundledSources - Rows of the sources that own rows may name besides their own; that of the page among them.
 */
export const everyFault = (own: RawTables, figure: Figure, bundledSources: readonly RawRow[]): Faults =>
  new Collector(own, figure, bundledSources).collect();
