import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { BLANK, type RowSchema } from '../core/data/row-schema.ts';
import type { Resource } from '../node/descriptor.ts';
import { FIGURES } from '../figures/registry.ts';

/** The part of a resource that its schema repeats. */
type Described = Pick<Resource, 'name' | 'title' | 'description' | 'schema'>;

/** Descriptions of fields that only custom rows have, by dataset. */
const CUSTOM_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mining-shares': {
    country: 'The country whose share it is; for rows of one country in one year.',
    share_pct: 'Share of the country in per cent; for rows of one country in one year.',
  },
  'mine-production': {
    value: 'Amount in the unit of the field `unit`; in place of `tonnes_reo`.',
    unit: 'Unit of the field `value`, as printed.',
  },
  'us-imports': { importer: 'The importing country.' },
  'supply-chain-links': {
    value: 'Amount in the unit of the field `unit`; in place of `value_pct`.',
    unit: 'Unit of the field `value`, as printed.',
  },
  'element-uses': { share_pct: 'Share of the use in per cent.' },
};

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
export function datasetSchema(rowSchema: RowSchema, { name, title, description, schema }: Described): JsonSchema {
  const { $schema, properties = {}, required = [], ...row } = convert(rowSchema);
  const values = new Map([
    ...Object.entries(CUSTOM_FIELDS[name] ?? {}),
    ...schema.fields.map((field) => [field.name, field.description] as const),
  ]);
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

/** The tables that only a page has, described as the bundled datasets are in their descriptor. */
export const PAGE_RESOURCES: readonly Described[] = [
  {
    name: 'figure',
    title: 'What the rows are about',
    description: 'One row. An attribute of the figure replaces the field of the same name.',
    schema: {
      fields: [
        {
          name: 'subject',
          type: 'string',
          description: 'Whom the accent colour, the title and the sentences are about.',
        },
        { name: 'material', type: 'string', description: 'What is mined, traded or controlled: a symbol or a name.' },
        { name: 'unit', type: 'string', description: 'Unit of the field `value`, as printed.' },
        {
          name: 'importer',
          type: 'string',
          description: 'Country whose imports the rows are about: a code or a name.',
        },
      ],
    },
  },
  {
    name: 'annotations',
    title: 'What the author of the page writes on items',
    description: 'One row for each text. A row needs a text in at least one language.',
    schema: {
      fields: [
        {
          name: 'for',
          type: 'string',
          description: 'The item: its title, the first cell of its row in the table, such as a year, or its id.',
        },
        {
          name: 'view',
          type: 'string',
          description: 'The view that the text belongs to; any that has the item without.',
        },
        { name: 'side', type: 'string', description: 'Where the text stands beside its item, if there is space.' },
        {
          name: 'narrow',
          type: 'string',
          description: 'In a narrow picture: a number with the text below, or nothing in the picture.',
        },
        { name: 'text_en', type: 'string', description: 'The text in English.' },
        { name: 'text_ja', type: 'string', description: 'The text in Japanese.' },
        { name: 'text_ko', type: 'string', description: 'The text in Korean.' },
        { name: 'text_zh_hans', type: 'string', description: 'The text in simplified Chinese.' },
        { name: 'text_zh_hant', type: 'string', description: 'The text in traditional Chinese.' },
      ],
    },
  },
];

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
