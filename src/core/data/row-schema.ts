/**
 * Valibot schemas for the fields of custom rows: the values they accept, from CSV (text) or JSON (numbers, booleans),
 * and what they expect when a value is rejected.
 *
 * Schemas never receive blank values: `readRows` trims text and treats empty fields as absent.
 */
import { FLAGS } from './flag.ts';
import * as v from 'valibot';
import { textOf, type Expected } from './issue.ts';
import { parseIsoDate } from '../figure/options.ts';
import { PAGE_SOURCE } from './page-source-id.ts';
import { WEB_ADDRESS } from './web-address.ts';

/** Schema of a row: its fields by name. */
export type RowSchema = v.GenericSchema<unknown, object> & {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
};

/**
 * Attaches to a field what it expects, for the error when a value is rejected.
 *
 * @param instead - What it expects instead of a certain value, if that says more.
 */
export const expecting = <Input>(
  expected: Expected,
  instead?: (value: string) => Expected,
): v.MetadataAction<Input, { readonly expected: Expected }> => v.metadata({ expected, ...(instead && { instead }) });

const metadataOf = (field: v.GenericSchema): Record<string, unknown> =>
  v.getMetadata('wrapped' in field ? (field.wrapped as v.GenericSchema) : field);

/** What a field expects. */
export const expectedOf = (field: v.GenericSchema): Expected => metadataOf(field)['expected'] as Expected;

/** What a field expects instead of a value. */
export function expectedFor(field: v.GenericSchema, value: unknown): Expected {
  const instead = metadataOf(field)['instead'] as ((value: string) => Expected) | undefined;
  return instead ? instead(textOf(value)) : expectedOf(field);
}

/** Values that count as absent, as JSON Schema. */
export const BLANK: { readonly type: ['string', 'null']; readonly pattern: string } = {
  type: ['string', 'null'],
  pattern: '^\\s*$',
};

/** A row with given fields filled in, as JSON Schema. */
export const filledIn = (...fields: readonly string[]) => ({
  type: 'object',
  required: fields,
  properties: Object.fromEntries(fields.map((field) => [field, { type: ['string', 'number'], pattern: '\\S' }])),
});

/** Any text. */
export const text = () => v.pipe(v.string(), expecting({ kind: 'text' }));

/** Text that must not be blank. */
export const filledText = () => v.pipe(v.string(), v.regex(/\S/), expecting({ kind: 'text' }));

/** Text, or a whole number that is read as text: an edition such as 2026. */
export const label = () =>
  v.pipe(v.union([v.string(), v.pipe(v.number(), v.safeInteger())]), v.transform(String), expecting({ kind: 'text' }));

/** One of a set of values. Numeric values may be given as numbers. */
export function oneOf<const Value extends string>(values: readonly Value[]) {
  const numbers = values.map(Number).filter(Number.isFinite);
  return v.pipe(
    v.picklist([...values, ...numbers]),
    v.transform((value) => String(value) as Value),
    expecting({ kind: 'one-of', values }),
  );
}

/** One or more of a set of values, separated by semicolons; they keep their order. */
export function someOf<const Value extends string>(values: readonly Value[]) {
  const one = `(?:${values.join('|')})`;
  return v.pipe(
    v.string(),
    v.regex(new RegExp(`^${one}(?:\\s*;\\s*${one})*$`)),
    v.transform((given) => [...new Set(given.split(/\s*;\s*/u))] as Value[]),
    expecting({ kind: 'some-of', values }),
  );
}

const TRUE = ['yes', 'true'] as const;
const FALSE = ['no', 'false'] as const;

/** `yes` or `no`, or a boolean. */
export const yesNo = () =>
  v.pipe(
    v.union([v.picklist([...TRUE, ...FALSE]), v.boolean()]),
    v.transform((given) => given === true || TRUE.some((value) => value === given)),
    expecting({ kind: 'one-of', values: ['yes', 'no'] }),
  );

const bounded = (minimum: number, maximum: number) =>
  [v.minValue<number, number>(minimum), v.maxValue<number, number>(maximum)] as const;

/** A number within bounds, or such a number as text that matches `written`. */
const numeric = (written: RegExp, minimum: number, maximum: number) =>
  v.union([
    v.pipe(
      v.string(),
      v.regex(written),
      v.transform((given) => Number(given.replace(',', '.'))),
      ...bounded(minimum, maximum),
    ),
    // JSON has a negative zero, which would be printed with its sign.
    v.pipe(
      v.number(),
      ...bounded(minimum, maximum),
      v.transform((value) => value + 0),
    ),
  ]);

/** A share in per cent. A comma is a decimal separator, as in some spreadsheets: no share has thousands. */
export const share = () =>
  v.pipe(
    numeric(/^(?:\d{1,2}(?:[.,]\d+)?|100(?:[.,]0+)?)$/, 0, 100),
    expecting({ kind: 'number', minimum: 0, maximum: 100 }),
  );

/** Larger than any real amount. */
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
    // Every month has 28 days, so most dates need no calendar check.
    v.check((day) => day.slice(8) <= '28' || parseIsoDate(day) !== undefined),
  );

/** A valid day as YYYY-MM-DD. */
export const date = () => v.pipe(isoDay(), expecting({ kind: 'date' }));

/** A valid day as YYYY-MM-DD, a month as YYYY-MM, or a year as YYYY: the length of the text is its precision. */
export const dateOrMonth = () =>
  v.pipe(
    v.union([isoDay(), v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/))]),
    expecting({ kind: 'date-or-month' }),
  );

/** A span of years as YYYY-YYYY. */
export const period = () => v.pipe(v.string(), v.regex(/^\d{4}-\d{4}$/), expecting({ kind: 'period' }));

/** Lower-case letters, digits and hyphens, or a whole number. */
export const id = () =>
  v.pipe(
    v.union([v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), v.pipe(v.number(), v.safeInteger(), v.minValue(0))]),
    v.transform(String),
    expecting({ kind: 'id' }),
  );

/** A language as a BCP 47 tag. */
export const language = () =>
  v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/), expecting({ kind: 'language' }));

/** A web address. */
export const address = () => v.pipe(v.string(), v.regex(WEB_ADDRESS), expecting({ kind: 'address' }));

/** How certain a value is. Custom rows without a flag count as sourced. */
export const flag = () => v.optional(oneOf(FLAGS), 'sourced');

/** Id of a source. */
export const source = () => v.optional(text(), PAGE_SOURCE);

/** Ids separated by semicolons. */
export const ids = () =>
  v.pipe(
    v.string(),
    v.regex(/[^;\s]/),
    v.transform((given) =>
      given
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
    expecting({ kind: 'ids' }),
  );

/** Ids of sources, separated by semicolons. */
export const sources = () => v.optional(ids(), PAGE_SOURCE);
