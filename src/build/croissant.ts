/** The datasets in the Croissant format, version 1.1 (https://docs.mlcommons.org/croissant/), for dataset search and tools. */
import { createHash } from 'node:crypto';
import { LOCALES } from '../core/i18n/locale.ts';
import { DATA_LICENCE } from '../core/output/data-licence.ts';
import { releaseDay, type Descriptor, type Resource } from '../node/descriptor.ts';

/** The names of the format that the metadata use, without their prefix. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  citeAs: 'cr:citeAs',
  recordSet: 'cr:recordSet',
  field: 'cr:field',
  key: 'cr:key',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  source: 'cr:source',
  fileObject: 'cr:fileObject',
  extract: 'cr:extract',
  column: 'cr:column',
  jsonPath: 'cr:jsonPath',
  references: 'cr:references',
} as const;

/** Types of fields in the descriptor, in terms of schema.org. A list is a text with separators. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'sc:Text',
  list: 'sc:Text',
  // Written as yes and no.
  boolean: 'sc:Text',
  integer: 'sc:Integer',
  year: 'sc:Integer',
  number: 'sc:Float',
  date: 'sc:Date',
};

function recordSet({ name, path, title, description, schema }: Resource): object {
  const { fields, primaryKey = [], foreignKeys = [] } = schema;
  const isTable = path.endsWith('.csv');
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: [title, description].filter(Boolean).join('. '),
    ...(primaryKey.length && { key: primaryKey.map((field) => ({ '@id': `${name}/${field}` })) }),
    field: fields.map((field) => {
      const foreign = foreignKeys.find((key) => key.fields.length === 1 && key.fields[0] === field.name);
      return {
        '@type': 'cr:Field',
        '@id': `${name}/${field.name}`,
        name: field.name,
        description: [field.description, field.unit && `Unit: ${field.unit}.`].filter(Boolean).join(' '),
        dataType: field.format === 'uri' ? 'sc:URL' : (TYPES[field.type] ?? 'sc:Text'),
        source: {
          fileObject: { '@id': path },
          extract: isTable ? { column: field.name } : { jsonPath: `$[*].${field.name}` },
        },
        ...(foreign && { references: { '@id': `${foreign.reference.resource}/${foreign.reference.fields.join()}` } }),
      };
    }),
  };
}

/**
 * The metadata as an object.
 *
 * @param contentOf - The file of a resource, by its path.
 * @param baseUrl - Address of the folder with the built files, with a trailing slash.
 */
export function croissant(descriptor: Descriptor, contentOf: (path: string) => string, baseUrl: string): object {
  const { name, title, description, version, keywords, resources } = descriptor;
  const released = releaseDay(descriptor);
  const folder = `${baseUrl}datasets/`;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name,
    alternateName: title,
    description,
    url: `${folder}datapackage.json`,
    license: DATA_LICENCE.url,
    creator: { '@type': 'Organization', name: 'rare-earth-figures contributors' },
    datePublished: released,
    version,
    keywords,
    inLanguage: LOCALES,
    citeAs: `rare-earth-figures contributors (${released.slice(0, 4)}). ${title}, version ${version}. ${folder}datapackage.json`,
    distribution: resources.map(({ path, title: called }) => {
      const content = contentOf(path);
      return {
        '@type': 'cr:FileObject',
        '@id': path,
        name: path,
        description: called,
        contentUrl: folder + path,
        contentSize: `${Buffer.byteLength(content)} B`,
        encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
        sha256: createHash('sha256').update(content).digest('hex'),
      };
    }),
    recordSet: resources.map(recordSet),
  };
}
