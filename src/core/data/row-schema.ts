/**
 * The fields that a row of a page's own data may have, as valibot schemas: what they take, whether it comes from CSV
 * (a text) or JSON (a number, a truth value), and what they must be where they take nothing else.
 *
 * A schema sees no blank: `readRows` trims texts and leaves out what is empty, so that empty and absent mean the same.
 */
import { FLAGS } from './flag.ts';
import * as v from 'valibot';
import type { Expected } from './issue.ts';
import { parseIsoDate } from '../figure/options.ts';
import { WEB_ADDRESS } from './web-address.ts';

/** What a row must be: its fields by name. */
export type RowSchema = v.GenericSchema<unknown, object> & {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
};

/** What makes a field tell what it expects, where a value is refused. */
const expecting = <Input>(expected: Expected): v.MetadataAction<Input, { readonly expected: Expected }> =>
  v.metadata({ expected });

/** What a field expects. */
export const expectedOf = (field: v.GenericSchema): Expected =>
  v.getMetadata('wrapped' in field ? (field.wrapped as v.GenericSchema) : field)['expected'] as Expected;

/** What counts as absent, in the words of JSON Schema. */
export const BLANK: { readonly type: ['string', 'null']; readonly pattern: string } = {
  type: ['string', 'null'],
  pattern: '^\\s*$',
};

/** A row in which a field is filled in, in the words of JSON Schema. */
export const filledIn = (field: string) => ({
  type: 'object',
  required: [field],
  properties: { [field]: { type: ['string', 'number'], pattern: '\\S' } },
});

/** Any text. */
export const text = () => v.pipe(v.string(), expecting({ kind: 'text' }));

/** A text that may not be blank. */
export const filledText = () => v.pipe(v.string(), v.regex(/\S/), expecting({ kind: 'text' }));

/** A text or a whole number, which is read as one: an edition such as 2026. */
export const label = () =>
  v.pipe(v.union([v.string(), v.pipe(v.number(), v.safeInteger())]), v.transform(String), expecting({ kind: 'text' }));

/** One of a few words. A word that is a number may be given as one. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  const numbers = values.map(Number).filter(Number.isFinite);
  return v.pipe(
    v.picklist([...values, ...numbers]),
    v.transform((value) => String(value) as Value),
    expecting({ kind: 'one-of', values }),
  );
}

/** Some of a few words, separated by semicolons. */
export function someOf<const Value extends string>(values: readonly Value[]) {
  const one = `(?:${values.join('|')})`;
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^${one}(?:\\s*;\\s*${one})*$`)),
    v.transform((given) => values.filter((value) => given.split(/\s*;\s*/u).includes(value))),
    expecting({ kind: 'some-of', values }),
  );
}

const TRUE = ['yes', 'true'] as const;
const FALSE = ['no', 'false'] as const;

/** `yes` or `no`, or a truth value. */
export const yesNo = () =>
  v.pipe(
    v.union([v.picklist([...TRUE, ...FALSE]), v.boolean()]),
    v.transform((given) => given === true || TRUE.some((value) => value === given)),
    expecting({ kind: 'one-of', values: ['yes', 'no'] }),
  );

const bounded = (minimum: number, maximum: number) =>
  [v.minValue<number, number>(minimum), v.maxValue<number, number>(maximum)] as const;

/** A number within bounds, or a text of the form `written` that is one. */
const numeric = (written: RegExp, minimum: number, maximum: number) =>
  v.union([
    v.pipe(
      v.string(),
      v.regex(written),
      v.transform((given) => Number(given.replace(',', '.'))),
      ...bounded(minimum, maximum),
    ),
    // JSON knows a zero below zero, which would be printed with its sign.
    v.pipe(
      v.number(),
      ...bounded(minimum, maximum),
      v.transform((value) => value + 0),
    ),
  ]);

/** A share in per cent. A spreadsheet may part its decimals by a comma: no share has thousands. */
export const share = () =>
  v.pipe(
    numeric(/^(?:\d{1,2}(?:[.,]\d+)?|100(?:[.,]0+)?)$/, 0, 100),
    expecting({ kind: 'number', minimum: 0, maximum: 100 }),
  );

/** More tonnes than there is anything of. */
const MAX_TONNES = 999_999_999_999;

/** An amount in tonnes. */
export const tonnes = () =>
  v.pipe(
    numeric(/^\d{1,12}(?:\.\d+)?$/, 0, MAX_TONNES),
    expecting({ kind: 'number', minimum: 0, maximum: MAX_TONNES }),
  );

/** A year of the twentieth or twenty-first century. */
export const year = () =>
  v.pipe(
    v.union([
      v.pipe(v.string(), v.regex(/^(?:19\d\d|20\d\d|2100)$/), v.transform(Number)),
      v.pipe(v.number(), v.integer(), ...bounded(1900, 2100)),
    ]),
    expecting({ kind: 'year', minimum: 1900, maximum: 2100 }),
  );

const isoDay = () =>
  v.pipe(
    v.string(),
    v.isoDate(),
    // Every month has 28 days: most dates need no calendar.
    v.check((day) => day.slice(8) <= '28' || parseIsoDate(day) !== undefined),
  );

/** A day that exists, as YYYY-MM-DD. */
export const date = () => v.pipe(isoDay(), expecting({ kind: 'date' }));

/** A day that exists, or a month as YYYY-MM. */
export const dateOrMonth = () =>
  v.pipe(
    v.union([isoDay(), v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))]),
    expecting({ kind: 'date-or-month' }),
  );

/** Years as YYYY-YYYY. */
export const period = () => v.pipe(v.string(), v.regex(/^\d{4}-\d{4}$/), expecting({ kind: 'period' }));

/** Lower-case letters, digits and hyphens, or a whole number. */
export const id = () =>
  v.pipe(
    v.union([v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), v.pipe(v.number(), v.safeInteger(), v.minValue(0))]),
    v.transform(String),
    expecting({ kind: 'id' }),
  );

/** An address of the web. */
export const address = () => v.pipe(v.string(), v.regex(WEB_ADDRESS), expecting({ kind: 'address' }));

/** How sure a value is. A page is taken at its word. */
export const flag = () => v.optional(oneOf(FLAGS), 'sourced');

/** Id of the source that stands for rows which name none: the page that supplies them. */
export const PAGE_SOURCE = 'page';

/** Id of a source. */
export const source = () => v.optional(text(), PAGE_SOURCE);

/** Ids of sources, separated by semicolons. */
export const sources = () =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/[^;\s]/),
      v.transform((ids) =>
        ids
          .split(';')
          .map((one) => one.trim())
          .filter(Boolean),
      ),
      expecting({ kind: 'ids' }),
    ),
    PAGE_SOURCE,
  );
