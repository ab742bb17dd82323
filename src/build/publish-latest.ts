import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Latest, LatestCorrection } from '../core/wire/latest.ts';
import { prettyJson } from '../core/output/pretty-json.ts';
import { readLatest } from '../node/latest.ts';
import type { WriteFile } from './write-file.ts';

const version = (description: string) =>
  v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/), v.description(description));
const day = (description: string) => v.pipe(v.string(), v.isoDate(), v.description(description));
const text = (description: string) => v.pipe(v.string(), v.description(description));

const correction = v.object({
  dataset: text('Name of the dataset; `figures` for the text of a view.'),
  row: text('Key of the row: its fields joined by slashes. For the text of a view: tag and view.'),
  field: text('Name of the field; empty if the row was withdrawn.'),
  old: text('The value before.'),
  new: text('The value since; empty if it was withdrawn.'),
  date: day('Day of the correction.'),
  version: version('The version that has the new value.'),
  why: text('The reason, in English.'),
  views: v.pipe(v.array(v.string()), v.description('The views whose data have the value: tag and view.')),
}) satisfies v.GenericSchema<unknown, { -readonly [Name in keyof LatestCorrection]: unknown }>;

const latest = v.pipe(
  v.object({
    version: version('Version of the datasets.'),
    checkedTo: day('Day of the newest text that was read for the data.'),
    released: day('Day of the release.'),
    corrections: v.pipe(
      v.record(v.string(), v.array(correction)),
      v.description('By each older version: everything that was corrected after it.'),
    ),
  }) satisfies v.GenericSchema<unknown, { -readonly [Name in keyof Latest]: unknown }>,
  v.title('The newest version of the datasets, and what it corrected'),
);

const json = (value: unknown): string => `${prettyJson(value)}\n`;

/** Writes the file that figures with `check-updates` ask for, and its JSON Schema. */
export async function publishLatest(write: WriteFile): Promise<void> {
  await write('datasets/latest.json', json(readLatest()));
  await write(
    'datasets/latest.schema.json',
    json({ $id: 'latest.schema.json', ...toJsonSchema(latest, { target: 'draft-2020-12' }) }),
  );
}
