import { FLAGS, type Flag, type RawTables } from '../../../core/figure.ts';
import { ELEMENTS, type RareEarth } from '../../../core/names.ts';
import { readRows } from '../../../core/raw-row.ts';
import { check, firstOf } from './check.ts';

/** What China's announcements say of one element; dates are YYYY-MM-DD. */
export interface ListedElement {
  readonly symbol: RareEarth;
  readonly usgsClass: 'light' | 'heavy' | 'not-classed';
  /** Day the licence requirement took effect; null where there is none. */
  readonly controlledFrom: string | null;
  /** The announcement that was suspended before it took effect; null where there was none. */
  readonly suspended: {
    readonly announced: string;
    readonly due: string;
    readonly on: string;
    readonly until: string;
  } | null;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

export function parseElements(tables: RawTables): readonly ListedElement[] {
  const rows = readRows('elements', tables['elements'], (row): ListedElement => {
    const announced = row.maybeDate('announced_on');
    return {
      symbol: row.oneOf('symbol', ELEMENTS),
      usgsClass: row.oneOf('class_usgs', ['light', 'heavy', 'not-classed']),
      controlledFrom: row.maybeDate('controlled_from'),
      suspended: announced
        ? { announced, due: row.date('due_on'), on: row.date('suspended_on'), until: row.date('suspended_until') }
        : null,
      flag: row.oneOf('flag', FLAGS),
      sources: row.sources('source_ids'),
    };
  });
  const first = firstOf(rows, ({ symbol }) => symbol);
  return check('elements', rows, [
    {
      field: 'symbol',
      expected: 'unique',
      value: ({ symbol }) => symbol,
      holds: ({ symbol }, index) => first.get(symbol) === index,
    },
    {
      field: 'announced_on',
      expected: 'empty where "controlled_from" is filled in',
      value: ({ suspended }) => suspended?.announced ?? '',
      holds: ({ controlledFrom, suspended }) => !controlledFrom || !suspended,
    },
    {
      field: 'suspended_on',
      expected: 'no earlier than "announced_on" and no later than "due_on" and "suspended_until"',
      value: ({ suspended }) => suspended?.on ?? '',
      holds: ({ suspended: span }) =>
        !span || (span.announced <= span.on && span.on <= span.due && span.on <= span.until),
    },
  ]);
}
