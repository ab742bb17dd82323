/**
 * The custom elements manifest, and the editor data derived from it. Long because it writes one document about two kinds
 * of element, the figures and the steps. The analyzer reads the source of the elements;
 * what only exists at run time (options, colours, view ids) is added from the definitions.
 */
import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { commonOptions } from '../core/figure/common-options.ts';
import type { Figure } from '../core/figure/figure.ts';
import { LOCALES } from '../core/i18n/locale.ts';
import { oneOf, optionText, type OptionDefinitions, type AttributeType } from '../core/figure/options.ts';
import { DARK, LIGHT, TOKENS } from '../core/drawing/palette.ts';
import { FONT_FAMILY } from '../core/drawing/spec.ts';
import { prettyJson } from '../core/output/pretty-json.ts';
import { FIGURES } from '../figures/registry.ts';
import type { Attribute, Declaration, Manifest, Member, Module, Reference, Typed } from './manifest-schema.ts';
import type { WriteFile } from './write-file.ts';

const ROOT = new URL('../../', import.meta.url);
/** The published module that all figures share. */
const SHARED = 'dist/index.js';
const SHARED_SOURCES = ['figure-element', 'events', 'select-event', 'outdated-event', 'action-event'].map(
  (name) => `src/element/${name}.ts`,
);
/** The element with steps, which knows no figure, and its event. */
const STEPS_SOURCES = ['src/steps/figure-steps.ts', 'src/steps/step-event.ts'];
const STEPS = 'dist/figure-steps/index.js';
const sourceOf = (tag: string): string => `src/figures/${tag}/element.ts`;

function analyze(): Manifest {
  const files = [...SHARED_SOURCES, ...STEPS_SOURCES, ...FIGURES.map(({ tag }) => sourceOf(tag))];
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(new URL(file, ROOT), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({ modules, plugins: litPlugin() });
}

/** The type of a text in the source, which may only name that of an option. */
const textType = (declared: string): string => (declared.includes('[') ? 'string | null' : declared);

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');

/**
 * The type of an attribute. If a type ends with `string` or `number`, the values before it are only suggestions.
 *
 * @param declared - The type of its property in the source.
 */
function attributeType(type: AttributeType, declared: string): string {
  switch (type.kind) {
    case 'enum':
      return quoted(type.enum);
    case 'enum-list':
      return `${quoted(type.enum)} | string`;
    case 'integer': {
      const { minimum, maximum } = type;
      return `${Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index)).join(' | ')} | number`;
    }
    case 'date':
      return 'string';
    case 'text':
      return textType(declared).replace(' | null', '');
  }
}

/** @param declared - The type in the source, which only names the values of other options. */
function fieldType(type: AttributeType, declared: string): string {
  switch (type.kind) {
    case 'enum':
      return quoted(type.enum);
    case 'enum-list':
      return `readonly (${quoted(type.enum)})[]`;
    case 'integer':
      return 'number | null';
    case 'date':
      return 'string | null';
    case 'text':
      return textType(declared);
  }
}

/** A value as a JavaScript literal. */
const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value}'` : Array.isArray(value) ? '[]' : String(value);

const publishedAs = (reference: Reference | undefined): { inheritedFrom?: Reference } =>
  reference ? { inheritedFrom: { name: reference.name, module: SHARED } } : {};

/** In the source, the emphasis is written as code, because formatters would change it. */
const emphasized = (description = ''): string => description.replace('`__Default value:__`', '__Default value:__');

function members(declared: readonly Member[], options: OptionDefinitions): Member[] {
  return declared
    .filter(({ static: isStatic, privacy }) => !isStatic && (privacy ?? 'public') === 'public')
    .map(({ inheritedFrom, default: initial, ...member }) => {
      const option = options[member.name];
      const value = option ? literal(option.default) : member.attribute ? 'false' : undefined;
      return {
        ...member,
        privacy: 'public',
        description: emphasized(member.description),
        ...(option && {
          type: { text: fieldType(option.type, member.type?.text ?? 'string | null') },
          attribute: option.attribute,
        }),
        ...(value === undefined ? {} : { default: value }),
        ...publishedAs(inheritedFrom),
      };
    });
}

/** The attributes of the fields that have one, `lang`, which every element has, and those that only a part reads. */
function attributes(fields: readonly Member[], options: OptionDefinitions): Attribute[] {
  const own = fields.flatMap(({ name, description = '', attribute, type, inheritedFrom }): Attribute[] => {
    if (!attribute) return [];
    const option = options[name];
    const initial = option?.default == null ? '' : optionText(option.default);
    const declared = type?.text ?? 'string';
    return [
      {
        name: attribute,
        fieldName: name,
        description,
        type: { text: option ? attributeType(option.type, declared) : declared },
        ...(initial && { default: initial }),
        ...publishedAs(inheritedFrom),
      },
    ];
  });
  const description =
    'Language of the figure, as a BCP 47 tag. __Default value:__ the nearest supported language of an ancestor, otherwise `en`';
  const share =
    'Address of the page that the button “Share” links to, if it is another than the figure’s; only an attribute. A fragment in it is the id of the figure there. __Default value:__ the figure’s page; without an `id`, no button';
  const structured =
    'Adds a description of the figure for search engines to the page, as JSON-LD in a child of the tag, unless that has one; only an attribute. __Default value:__ false';
  return [
    { name: 'lang', fieldName: 'lang', description, type: { text: `${quoted(LOCALES)} | string` } },
    ...own,
    { name: 'share-url', description: share, type: { text: 'string' } },
    { name: 'structured-data', description: structured, type: { text: 'boolean' } },
  ];
}

const inherited = <Item extends Typed>(items: readonly Item[] = []): Item[] =>
  items.map((item) => ({ ...item, ...publishedAs(item.inheritedFrom) }));

/** What each custom property is where a page sets none. */
const DEFAULTS = new Map([
  ['--figure-font-family', FONT_FAMILY],
  ['--figure-print-details', 'none'],
  ['--steps-space', '45svh, 80svh beside the figure'],
  ['--steps-height', '36rem'],
  ['--steps-zoom', '0.8'],
  ['--steps-inset', '0px'],
  ...TOKENS.map((token) => [`--figure-${token}`, `light-dark(${LIGHT[token]}, ${DARK[token]})`] as const),
]);

function element(declared: Declaration, options: OptionDefinitions): Declaration {
  const fields = members(declared.members ?? [], options);
  return {
    ...declared,
    customElement: true,
    members: fields,
    attributes: attributes(fields, options),
    events: inherited(declared.events)
      .filter(({ name }) => (name as string | undefined)?.startsWith('figure-'))
      .map((event) => {
        const name = event.type?.text ?? '';
        return { ...event, type: { text: name, references: [{ name, module: SHARED }] } };
      }),
    slots: inherited(declared.slots),
    cssParts: inherited(declared.cssParts),
    cssStates: inherited(declared.cssStates),
    cssProperties: inherited(declared.cssProperties).map((property) => {
      const initial = DEFAULTS.get(property.name);
      if (initial === undefined) throw new Error(`The default of ${property.name} is not known.`);
      return { ...property, default: initial };
    }),
  };
}

const exported = (name: string, module: string): Module['exports'][number] => ({
  kind: 'js',
  name,
  declaration: { name, module },
});

const moduleOf = (path: string, declarations: readonly Declaration[], exports: Module['exports']): Module => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports,
});

/** The options of a figure, including its view. */
const optionsOf = ({ views, options }: Figure): OptionDefinitions => {
  const [first = '', ...others] = views.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  return { view: oneOf('view', [first, ...others]), ...commonOptions, ...options };
};

/** Events and properties as published, of an element whose attributes are those that its comment names. */
const stepsElement = (declared: Declaration): Declaration => ({
  ...declared,
  customElement: true,
  superclass: { name: 'HTMLElement', package: 'global:' },
  members: members(declared.members ?? [], {}),
  attributes: [],
  events: (declared.events ?? [])
    .filter(({ name }) => name.startsWith('figure-'))
    .map((event) => {
      const name = event.type?.text ?? '';
      return { ...event, type: { text: name, references: [{ name, module: STEPS }] } };
    }),
  cssProperties: (declared.cssProperties ?? []).map((property) => ({
    ...property,
    default: DEFAULTS.get(property.name) ?? '',
  })),
});

/** The manifest of the package, with the paths of the published modules. */
export function manifest(): Manifest {
  const analyzed = analyze();
  const declared = (file: string): readonly Declaration[] =>
    (analyzed.modules.find(({ path }) => path === file)?.declarations ?? []).filter(({ kind }) => kind === 'class');
  const shared = SHARED_SOURCES.flatMap(declared).map((declaration) =>
    declaration.name === 'FigureElement'
      ? element(declaration, commonOptions)
      : { ...declaration, superclass: { name: 'Event', package: 'global:' } },
  );
  const figures = FIGURES.flatMap((figure) => {
    const module = `dist/${figure.tag}/index.js`;
    const superclass = { name: 'FigureElement', module: SHARED };
    const classes = declared(sourceOf(figure.tag)).map((each) => ({ ...element(each, optionsOf(figure)), superclass }));
    const define = classes.map(({ name }) => ({
      kind: 'custom-element-definition' as const,
      name: figure.tag,
      declaration: { name, module },
    }));
    return [
      moduleOf(
        module,
        classes,
        classes.map(({ name }) => exported(name, module)),
      ),
      moduleOf(`dist/${figure.tag}/define.js`, [], define),
    ];
  });
  const steps = STEPS_SOURCES.flatMap(declared).map((declaration) =>
    declaration.name === 'FigureStepsElement'
      ? stepsElement(declaration)
      : { ...declaration, superclass: { name: 'Event', package: 'global:' } },
  );
  const stepsModules = [
    moduleOf(
      STEPS,
      steps,
      steps.map(({ name }) => exported(name, STEPS)),
    ),
    moduleOf(
      'dist/figure-steps/define.js',
      [],
      [
        {
          kind: 'custom-element-definition' as const,
          name: 'figure-steps',
          declaration: { name: 'FigureStepsElement', module: STEPS },
        },
      ],
    ),
  ];
  const names = shared.map(({ name }) => exported(name, SHARED));
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [moduleOf(SHARED, shared, names), ...figures, ...stepsModules],
  };
}

/** Input of both generators of editor data. Their types are those of manifest schema 1. */
type EditorInput = Parameters<typeof getVsCodeHtmlCustomData>[0];

/**
 * Writes the manifest and the data for VS Code and JetBrains editors.
 *
 * @returns the custom properties that all figures have.
 */
export async function publishManifest(write: WriteFile): Promise<readonly Typed[]> {
  const described = manifest();
  const text = (value: unknown): string => `${prettyJson(value)}\n`;
  await write('custom-elements.json', text(described));
  // eslint-disable-next-line no-restricted-syntax -- Both also read schema 2, but are typed for schema 1.
  const input = described as unknown as EditorInput;
  await write('vscode.html-custom-data.json', text(JSON.parse(getVsCodeHtmlCustomData(input, {}))));
  await write('web-types.json', text(JSON.parse(getWebTypesData(input, {}))));
  return (
    described.modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'FigureElement')
      ?.cssProperties ?? []
  );
}
