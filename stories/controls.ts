/** Controls for everything that a page can set of a figure, made of the figure's own definitions. */
import type { ArgTypes } from '@storybook/web-components-vite';
import type { Manifest } from '../src/build/manifest-schema.ts';
import { TOKENS } from '../src/core/drawing/palette.ts';
import { commonOptions, hidingAttributes } from '../src/core/figure/common-options.ts';
import type { Figure } from '../src/core/figure/figure.ts';
import { optionText, type AttributeType, type OptionDefinitions } from '../src/core/figure/options.ts';

type ArgType = ArgTypes[string];

/** Descriptions come from the built manifest. Before the first build, there are none. */
const manifests: Readonly<Record<string, Manifest>> = import.meta.glob<Manifest>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const declarations = Object.values(manifests).flatMap(({ modules }) =>
  modules.flatMap(({ declarations: declared }) => declared),
);

const CUSTOM_PROPERTIES = ['--figure-font-family', ...TOKENS.map((token) => `--figure-${token}`)];

/** Properties that have no attribute. */
export const PROPERTIES: readonly string[] = ['data', 'transformSpec'];

/** Events of every figure, with the fields that they have. */
export const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'figure-ready': ['rendering'],
  'figure-error': ['code', 'message'],
  'figure-select': ['datum'],
  'figure-view-change': ['view'],
  'figure-outdated': ['version', 'latest', 'corrections', 'total'],
  'figure-action': ['action', 'detail'],
};

function controlOf(type: AttributeType): ArgType {
  switch (type.kind) {
    case 'enum':
      return { control: type.enum.length > 4 ? 'select' : 'inline-radio', options: type.enum };
    case 'integer':
      return { control: { type: 'number', min: type.minimum, max: type.maximum } };
    case 'enum-list':
      return { control: 'check', options: type.enum };
    case 'date':
    case 'text':
      return { control: 'text' };
  }
}

/** The defaults of a figure's attributes, as their text; empty where there is none. */
function defaultTexts(figure: Pick<Figure, 'views' | 'options'>): ReadonlyMap<string, string> {
  const options: OptionDefinitions = { ...commonOptions, ...figure.options };
  return new Map([
    ['view', figure.views[0]?.id ?? ''],
    ...Object.values(options).map(({ attribute, default: initial }): [string, string] => [
      attribute,
      initial === null ? '' : optionText(initial),
    ]),
  ]);
}

/** Rows of the table of controls for a figure: attributes first, then properties, custom properties and events. */
export function argTypesOf(figure: Pick<Figure, 'tag' | 'views' | 'options'>): ArgTypes {
  const declared = declarations.find(({ tagName }) => tagName === figure.tag);
  const described = (name: string): string =>
    [...(declared?.attributes ?? []), ...(declared?.members ?? []), ...(declared?.cssProperties ?? [])]
      .find((one) => one.name === name)
      ?.description?.replaceAll('__', '') ?? '';
  const defaults = defaultTexts(figure);
  const row = (name: string, category: string, more: ArgType, initial = ''): [string, ArgType] => [
    name,
    {
      description: described(name),
      ...more,
      table: { category, ...(initial && { defaultValue: { summary: initial } }) },
    },
  ];
  const options: OptionDefinitions = { ...commonOptions, ...figure.options };
  const colors = CUSTOM_PROPERTIES.map((name) =>
    row(name, 'Custom properties', { control: name.endsWith('family') ? 'text' : 'color' }),
  );
  const views = figure.views.map(({ id }) => id);
  return Object.fromEntries([
    row('view', 'Attributes', { control: 'inline-radio', options: views }, defaults.get('view')),
    ...Object.values(options).map(({ attribute, type }) =>
      row(attribute, 'Attributes', controlOf(type), defaults.get(attribute)),
    ),
    ...hidingAttributes.map((name) => row(name, 'Attributes', { control: 'boolean' }, 'false')),
    row('data', 'Properties', { control: 'object' }),
    row('transformSpec', 'Properties', { control: false }),
    ...colors,
    ...(declared?.events ?? []).map(({ name, description = '' }) =>
      row(name, 'Events', { control: false, description }),
    ),
    ...(declared?.slots ?? []).map(({ name, description = '' }) =>
      row(`slot ${name || '(default)'}`, 'Slots', { control: false, description }),
    ),
    ...(declared?.cssParts ?? []).map(({ name, description = '' }) =>
      row(`::part(${name})`, 'Parts', { control: false, description }),
    ),
    ...(declared?.cssStates ?? []).map(({ name, description = '' }) =>
      row(`:state(${name})`, 'States', { control: false, description }),
    ),
  ]);
}
