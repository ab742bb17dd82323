import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { BLANK, type RowSchema } from '../core/data/row-schema.ts';
import type { Resource } from '../node/descriptor.ts';
import { FIGURES } from '../figures/registry.ts';

/** A row as JSON Schema, without valibot's own metadata and without checks that JSON Schema can't express. */
const convert = (schema: RowSchema): JsonSchema =>
  toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check'],
    overrideAction: ({ jsonSchema }) => {
      const {
        expected: _,
        instead: __,
        ...reported
      } = jsonSchema as JsonSchema & {
        readonly expected?: unknown;
        readonly instead?: unknown;
      };
      return reported;
    },
  });

/** A field with its description. An optional field may also be blank. */
function fieldSchema(field: JsonSchema, isRequired: boolean, description = field.description): JsonSchema {
  const { description: _, default: fallback, ...taken } = field;
  return {
    ...(description !== undefined && { description }),
    ...(fallback !== undefined && { default: fallback }),
    ...(isRequired ? taken : { anyOf: [...(taken.anyOf ?? [taken]), BLANK] }),
  };
}

/**
 * The rows of a dataset as JSON Schema: an array of objects with the fields that a figure reads. Additional fields are
 * allowed. The schema requires texts without surrounding spaces, although the figures accept them.
 */
export function datasetSchema(rowSchema: RowSchema, { name, title, description, schema }: Resource): JsonSchema {
  const { $schema, properties = {}, required = [], ...row } = convert(rowSchema);
  const values = new Map(schema.fields.map((field) => [field.name, field.description]));
  const fields = Object.entries(properties).map(([field, own]) => [
    field,
    fieldSchema(own as JsonSchema, required.includes(field), values.get(field)),
  ]);
  return {
    ...($schema !== undefined && { $schema }),
    $id: `${name}.schema.json`,
    title,
    ...(description !== undefined && { description }),
    type: 'array',
    minItems: 1,
    items: { ...row, properties: Object.fromEntries(fields) as Record<string, JsonSchema>, required },
  };
}

/** The row schema of each dataset that can be replaced by custom data, by dataset name. */
export function rowSchemas(): ReadonlyMap<string, RowSchema> {
  const schemas = new Map<string, RowSchema>();
  for (const { tag, schemas: own } of FIGURES)
    for (const [dataset, schema] of Object.entries(own)) {
      if ((schemas.get(dataset) ?? schema) !== schema)
        throw new Error(`<${tag}> has a different schema for ${dataset} than another figure. They must share one.`);
      schemas.set(dataset, schema);
    }
  return schemas;
}
