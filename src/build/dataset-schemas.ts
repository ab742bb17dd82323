import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { BLANK, type RowSchema } from '../core/data/row-schema.ts';
import type { Resource } from '../node/descriptor.ts';
import { FIGURES } from '../node/figures.ts';

/** A row as JSON Schema. Parsing leaves marks of its own, and checks what JSON Schema can't, which are left out here. */
const convert = (schema: RowSchema): JsonSchema =>
  toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['check'],
    overrideAction: ({ jsonSchema }) => {
      const { expected: _, ...reported } = jsonSchema as JsonSchema & { readonly expected?: unknown };
      return reported;
    },
  });

/** A field with its description; one that may be left out may be blank too. */
function fieldSchema(field: JsonSchema, isRequired: boolean, description = field.description): JsonSchema {
  const { description: _, default: fallback, ...taken } = field;
  return {
    ...(description !== undefined && { description }),
    ...(fallback !== undefined && { default: fallback }),
    ...(isRequired ? taken : { anyOf: [...(taken.anyOf ?? [taken]), BLANK] }),
  };
}

/**
 * What the rows of a dataset must be, as JSON Schema: a list of rows, each with the fields that a figure reads. Fields
 * beyond these are allowed. A text is to be given without spaces around it, which the figures themselves forgive.
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

/** The schema of a row of each dataset that a figure takes from a page, by the dataset's name. */
export function rowSchemas(): ReadonlyMap<string, RowSchema> {
  const schemas = new Map<string, RowSchema>();
  for (const { tag, schemas: own } of FIGURES)
    for (const [dataset, schema] of Object.entries(own)) {
      if ((schemas.get(dataset) ?? schema) !== schema)
        throw new Error(`<${tag}> reads ${dataset} by another schema than a figure before it; they must share one.`);
      schemas.set(dataset, schema);
    }
  return schemas;
}
