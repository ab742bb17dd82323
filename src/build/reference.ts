/**
 * `npm run docs:reference`: writes `docs/reference.md`, the tables of everything that the tags have, from the custom
 * elements manifest and the codes of errors. To change a text there, change the comment in the source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifest } from './manifest.ts';
import type { Attribute, Declaration, Described, Manifest, Member, Typed } from './manifest-schema.ts';

const ROOT = new URL('../../', import.meta.url);
const PAGE = new URL('docs/reference.md', ROOT);
const CODES = new URL('src/core/figure/figure-error.ts', ROOT);
const DEFAULT = '__Default value:__';

const code = (text: string): string => `\`${text}\``;
/** A text as a cell of a table. */
const cell = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').trim();

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), `| ${header.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A description without its last part, the default value, and that value. */
function withDefault({ description = '' }: Described): readonly [meaning: string, initial: string] {
  const [meaning = '', initial = ''] = description.split(DEFAULT);
  return [meaning.trim(), initial.trim()];
}

/** The values of a type, such as `light` for `'light'`. A run of whole numbers is given by its ends. */
function valuesOf({ type }: Typed): string {
  const parts = (type?.text ?? '').split(' | ');
  const numbers = parts.filter((part) => /^\d+$/u.test(part));
  if (numbers.length > 1) return `${code(numbers[0] ?? '')} to ${code(numbers.at(-1) ?? '')}`;
  const named = parts.filter((part) => part.startsWith("'")).map((part) => code(part.slice(1, -1)));
  if (named.length > 0) return named.join(' ');
  return type?.text === 'boolean' ? 'present or absent' : parts.join(' or ').replace('string', 'text');
}

const attributeRows = (attributes: readonly Attribute[]): string[][] =>
  attributes.map((attribute) => {
    const [meaning, initial] = withDefault(attribute);
    return [code(attribute.name), meaning, valuesOf(attribute), initial === 'false' ? 'absent' : initial];
  });
const ATTRIBUTE_HEADER = ['attribute', 'what it does', 'values', 'default'];

const namedRows = (items: readonly Described[] = [], format = code): string[][] =>
  items.map(({ name, description = '' }) => [name ? format(name) : 'none (the content)', description]);

const signature = ({ name, parameters = [] }: Member): string =>
  code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);

/** The codes of errors with their comments. */
function errorRows(): string[][] {
  const source = readFileSync(CODES, 'utf8');
  return [...source.matchAll(/^ {2}\/\*\* (.*) \*\/\n {2}\| '([a-z-]+)'/gmu)].map(([, meaning = '', name = '']) => [
    code(name),
    meaning,
  ]);
}

/** The fields of an event, each with its meaning. */
function eventFields(event: Typed, declarations: readonly Declaration[]): string {
  const { members = [] } = declarations.find(({ name }) => name === event.type?.text) ?? {};
  return members
    .filter((member) => !member.static)
    .map(({ name }) => code(name))
    .join(' ');
}

const isOwn = ({ inheritedFrom }: Described): boolean => !inheritedFrom;

/** The part of a page on one tag. */
function tagSection({ tagName = '', description = '', attributes = [] }: Declaration): string {
  const own = attributes.filter(
    (attribute) => attribute.name === 'view' || (isOwn(attribute) && attribute.name !== 'lang'),
  );
  const [sentence = ''] = description.split('\n\n');
  return `### \`<${tagName}>\`\n\n${sentence}\n\n${table(ATTRIBUTE_HEADER, attributeRows(own))}`;
}

/** The page, as `docs/reference.md` has it. */
export function referencePage({ modules }: Manifest = manifest()): string {
  const declarations = modules.flatMap((module) => module.declarations);
  const base = declarations.find(({ name }) => name === 'FigureElement');
  if (!base) throw new Error('The manifest has no FigureElement.');
  const { attributes = [], members = [], events = [], slots, cssParts, cssStates = [], cssProperties = [] } = base;
  const tags = declarations.filter(({ tagName, superclass }) => tagName && superclass?.name === 'FigureElement');
  const steps = declarations.find(({ tagName }) => tagName === 'figure-steps');
  const withoutAttribute = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  return `# Reference

Everything that a tag has. Written by \`npm run docs:reference\` from the comments in the sources; do not edit it.

- [Attributes of every tag](#attributes-of-every-tag)
- [Attributes of one tag](#attributes-of-one-tag)
- [Properties and methods](#properties-and-methods)
- [Events](#events)
- [Error codes](#error-codes)
- [Slots, parts and states](#slots-parts-and-states)
- [Custom properties](#custom-properties)
- [Steps](#steps)

## Attributes of every tag

Each attribute is also a property, in camel case: \`heading-level\` is \`headingLevel\`. An unknown value falls back to the default, with one console warning. No attribute hides the source and the licence.

${table(ATTRIBUTE_HEADER, attributeRows(attributes.filter(({ name }) => name !== 'view')))}

## Attributes of one tag

Readers can change some of these themselves: the year of \`countries\`, and the days, actors and kinds of \`events\`. Their choices are set as properties; these attributes stay as the page wrote them. The attribute \`view\` follows the tabs.

${tags.map(tagSection).join('\n\n')}

## Properties and methods

${table(
  ['property', 'what it is', 'type'],
  withoutAttribute.map((member) => [code(member.name), withDefault(member)[0], code(member.type?.text ?? '')]),
)}

${table(
  ['method', 'what it does', 'returns'],
  members
    .filter(({ kind }) => kind === 'method')
    .map((member) => [signature(member), member.description ?? '', code(member.return?.type?.text ?? '')]),
)}

## Events

All bubble and cross shadow roots. Listen with \`addEventListener\` on the tag or on anything around it.

${table(
  ['event', 'when', 'fields'],
  events.map((event) => [code(event.name), event.description ?? '', eventFields(event, declarations)]),
)}

\`datum\` has the \`id\` and \`title\` of the item, and the cells of its table row by column id; the JSON download lists the column ids. An item that combines several rows has only \`id\` and \`title\`.

## Error codes

The \`code\` of \`figure-error\`. Codes stay the same between versions; messages may change. Where trying again may help, readers get a button for it; \`retry()\` does the same.

${table(['code', 'meaning, and what to do'], errorRows())}

## Slots, parts and states

${table(['slot', 'content'], namedRows(slots))}

${table(
  ['part', 'what it is'],
  namedRows(cssParts, (name) => code(`::part(${name})`)),
)}

${table(
  ['state', 'when'],
  namedRows(cssStates, (name) => code(`:state(${name})`)),
)}

## Custom properties

A colour that you set applies to both themes. \`light-dark(a, b)\` is the default in the light and in the dark theme.

${table(
  ['property', 'what it is', 'default'],
  cssProperties.map((property) => [code(property.name), property.description ?? '', code(property.default ?? '')]),
)}

## Steps

\`<figure-steps>\` is described in [steps.md](steps.md).

${table(['slot', 'content'], namedRows(steps?.slots))}

${table(
  ['event', 'when', 'fields'],
  (steps?.events ?? []).map((event) => [code(event.name), event.description ?? '', eventFields(event, declarations)]),
)}

${table(
  ['property', 'what it is', 'type'],
  (steps?.members ?? [])
    .filter(({ kind, name, description }) => kind === 'field' && description && !name.startsWith('#'))
    .map((member) => [code(member.name), withDefault(member)[0], code(member.type?.text ?? '')]),
)}

${table(
  ['custom property', 'what it is', 'default'],
  (steps?.cssProperties ?? []).map((property) => [
    code(property.name),
    property.description ?? '',
    code(property.default ?? ''),
  ]),
)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, referencePage());
