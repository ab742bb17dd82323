import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Folder of the bundled datasets. */
export const DATASETS = new URL('../../datasets/', import.meta.url);

const field = v.object({ name: v.string(), description: v.exactOptional(v.string()) });

const resource = v.object({
  name: v.string(),
  path: v.string(),
  title: v.string(),
  description: v.exactOptional(v.string()),
  schema: v.object({ fields: v.array(field) }),
});

/** The part of `datapackage.json` that the library reads. */
const descriptor = v.object({
  version: v.string(),
  created: v.string(),
  checkedTo: v.string(),
  resources: v.array(resource),
});

/** A dataset in the descriptor. */
export type Resource = v.InferOutput<typeof resource>;

/**
 * The descriptor of the bundled datasets.
 *
 * @throws if a field that the library reads is missing or invalid.
 */
export const readDescriptor = (): v.InferOutput<typeof descriptor> =>
  v.parse(descriptor, JSON.parse(readFileSync(new URL('datapackage.json', DATASETS), 'utf8')));
