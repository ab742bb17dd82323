import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Folder of the bundled datasets. */
export const DATASETS = new URL('../../datasets/', import.meta.url);

const field = v.object({
  name: v.string(),
  type: v.string(),
  format: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  unit: v.exactOptional(v.string()),
});

const foreignKey = v.object({
  fields: v.array(v.string()),
  reference: v.object({ resource: v.string(), fields: v.array(v.string()) }),
});

const resource = v.object({
  name: v.string(),
  path: v.string(),
  title: v.string(),
  description: v.exactOptional(v.string()),
  /** Day from which the rows should be compared with their sources again, YYYY-MM-DD. */
  reviewBy: v.exactOptional(v.string()),
  /** What may have changed by then. */
  reviewOf: v.exactOptional(v.string()),
  schema: v.object({
    fields: v.array(field),
    primaryKey: v.exactOptional(v.array(v.string())),
    foreignKeys: v.exactOptional(v.array(foreignKey)),
    uniqueKeys: v.exactOptional(v.array(v.array(v.string()))),
  }),
});

/** The part of `datapackage.json` that the library reads. */
const descriptor = v.object({
  name: v.string(),
  title: v.string(),
  description: v.string(),
  keywords: v.array(v.string()),
  version: v.string(),
  /** Day of the release, as a date and time. */
  created: v.string(),
  /** Day of the newest text that was read; absent before version 1.1.0. */
  checkedTo: v.exactOptional(v.string(), ''),
  resources: v.array(resource),
});

/** A dataset in the descriptor. */
export type Resource = v.InferOutput<typeof resource>;
export type Descriptor = v.InferOutput<typeof descriptor>;

/**
 * A descriptor from the text of `datapackage.json`.
 *
 * @throws if a field that the library reads is missing or invalid.
 */
export const parseDescriptor = (text: string): Descriptor => v.parse(descriptor, JSON.parse(text));

/** The descriptor of the bundled datasets. */
export const readDescriptor = (): Descriptor =>
  parseDescriptor(readFileSync(new URL('datapackage.json', DATASETS), 'utf8'));

/** Day of the release of the bundled datasets, YYYY-MM-DD. */
export const releaseDay = ({ created }: Descriptor): string => created.slice(0, 10);
