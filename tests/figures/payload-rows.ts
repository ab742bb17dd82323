/** Rows of a page that hold payloads wherever a view takes any text. */
import { cellText } from '../../src/core/data/cell-text.ts';
import { DataError } from '../../src/core/data/data-error.ts';
import type { RawTables } from '../../src/core/data/raw-tables.ts';
import type { Description } from '../../src/core/figure/description.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { PAYLOADS, visible } from '../payloads.ts';
import { describeFrom } from './from-rows.ts';
import { smallestRows } from './smallest-rows.ts';

type Tables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
type Field = readonly [dataset: string, field: string];

/** A view, and rows that it draws. */
export interface AttackedView {
  readonly tag: string;
  readonly view: string;
  readonly tables: Tables;
  /** Every field of these rows that a page may fill in. */
  readonly fields: readonly Field[];
  /** Parses rows and describes them. @throws {DataError} if they can't be drawn. */
  describe(tables: RawTables): Description;
}

export interface PayloadRows {
  readonly tables: Tables;
  /** What a reader sees of the payloads that stand in the table. */
  readonly texts: readonly string[];
}

const SOURCE = { id: 'desk', short: 'Desk', title: 'Survey' };

export const ATTACKED: readonly AttackedView[] = FIGURES.flatMap((figure) =>
  figure.views.map((view): AttackedView => {
    const { tag, schemas } = figure;
    const options = defaultsOf(figure.options);
    const dataset = view.dataset(options);
    const cites = 'source_ids' in (schemas[dataset]?.entries ?? {}) ? 'source_ids' : 'source_id';
    const tables: Tables = {
      [dataset]: smallestRows(tag, view.id).map((row) => ({ ...row, [cites]: SOURCE.id })),
      sources: [SOURCE],
      notes: [{ place: 'table', text: 'A note.' }],
      figure: [{}],
    };
    const fieldsOf = (name: string): string[] => Object.keys(schemas[name]?.entries ?? {});
    return {
      tag,
      view: view.id,
      tables,
      fields: Object.keys(tables).flatMap((name) => fieldsOf(name).map((field): Field => [name, field])),
      describe: (raw) => describeFrom(view, figure.parse(raw), { locale: 'en', options }),
    };
  }),
);

export const withPayload = (tables: Tables, [dataset, field]: Field, payload: string): Tables => ({
  ...tables,
  [dataset]: (tables[dataset] ?? []).map((row) => ({ ...row, [field]: payload })),
});

/** Whether rows can be drawn. Throws whatever is no error with a sentence. */
export function canDraw({ describe }: AttackedView, tables: Tables): boolean {
  try {
    describe(tables);
    return true;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

/** Rows with each payload in some field of a view, and with some payload in each field that takes any text. */
export function payloadRows(one: AttackedView): readonly PayloadRows[] {
  const fields = one.fields.filter((field) => canDraw(one, withPayload(one.tables, field, '"><img src=x onerror=1>')));
  const rounds = Math.ceil(PAYLOADS.length / fields.length);
  return Array.from({ length: rounds }, (_, round) => {
    let { tables } = one;
    const texts: string[] = [];
    fields.forEach((field, index) => {
      const payload = PAYLOADS[(round * fields.length + index) % PAYLOADS.length] ?? '';
      const next = withPayload(tables, field, payload);
      // Some texts are nothing that a reader sees, or a code that does not exist: then the field stays as it is.
      if (!canDraw(one, next)) return;
      tables = next;
      texts.push(visible(cellText(payload)));
    });
    const cells = visible(one.describe(tables).table.rows.flat().join('\n'));
    return { tables, texts: texts.filter((text) => text && cells.includes(text)) };
  });
}
