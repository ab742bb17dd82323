/** What only the look of a shape says is also said of its item, in the table, and in a key that can be read. */
import { describe, expect, test } from 'vitest';
import { countryName } from '../../src/core/i18n/country.ts';
import { flagLabel } from '../../src/core/i18n/flag.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import type { Shape } from '../../src/core/drawing/picture.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { sankeyMessages } from '../../src/figures/dependency-sankey/i18n/sankey.ts';
import { elementsMessages } from '../../src/figures/export-control-timeline/i18n/elements.ts';
import type { GroupDates } from '../../src/figures/export-control-timeline/i18n/elements/messages.ts';
import { eventsMessages } from '../../src/figures/export-control-timeline/i18n/events.ts';
import { stagesMessages } from '../../src/figures/rare-earth-share/i18n/stages.ts';
import { trendMessages } from '../../src/figures/rare-earth-share/i18n/trend.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readTables } from '../../src/node/datasets.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { describeFrom, itemsFrom, specFrom } from './from-rows.ts';

const isHollow = ({ attributes: { fill, 'fill-opacity': opacity = 1, stroke } }: Shape): boolean =>
  stroke !== undefined && (fill === LIGHT.surface || Number(opacity) < 0.2);
const isBold = ({ element, attributes }: Shape): boolean => element === 'text' && attributes['font-weight'] === 'bold';
const isDashed = ({ attributes }: Shape): boolean => attributes['stroke-dasharray'] !== undefined;
const textOf = ({ lines = [] }: Shape): string => lines.join(' ');

/** A place in a message that is not compared, and the longest part beside it. */
const GAP = '\0';
const partOf = (text: string): string =>
  text
    .split(GAP)
    .sort((a, b) => a.length - b.length)
    .at(-1) ?? '';
const feedIn = (locale: Locale): string =>
  sankeyMessages(locale).imports.restFrom({ id: 'CHN', name: countryName('CHN', locale) ?? '' });

interface Look {
  readonly view: string;
  readonly look: string;
  /** Whether a shape has it; all have ids. */
  readonly has: (shape: Shape) => boolean;
  /** What is said of an item that has it. */
  readonly fact: (locale: Locale) => string;
  /** What stands in the table; none if the title says it. */
  readonly cell?: (locale: Locale, item: string) => string;
  /** What explains it, in the picture or in a note, if `count` items have it; none if the title does. */
  readonly key?: (locale: Locale, count: number) => string;
}

const LOOKS: readonly Look[] = [
  {
    view: 'stages',
    look: 'outlined',
    has: (shape) => shape.element === 'rect' && isHollow(shape),
    fact: (locale) => stagesMessages(locale).year(2023, 'until'),
    cell: (locale) => stagesMessages(locale).year(2023, 'until'),
    key: (locale) => stagesMessages(locale).outlined(2023),
  },
  {
    view: 'trend',
    look: 'hollow',
    has: (shape) => shape.element === 'path' && isHollow(shape),
    fact: (locale) => trendMessages(locale).estimate,
    // One column is of China, the other lists those whose points are hollow.
    cell: (locale, item) => (item === countryName('CHN', locale) ? trendMessages(locale).estimate : item),
    key: (locale) => trendMessages(locale).notes.hollow,
  },
  {
    view: 'events',
    look: 'open',
    has: (shape) => shape.element === 'path' && isHollow(shape),
    fact: (locale) => eventsMessages(locale).kind.scheduled,
    cell: (locale) => eventsMessages(locale).kind.scheduled,
    key: (locale) => eventsMessages(locale).kind.scheduled,
  },
  {
    view: 'events',
    look: 'bold title',
    has: (shape) => isBold(shape) && Number(shape.attributes['font-size']) > 12,
    fact: (locale) => eventsMessages(locale).lead,
  },
  {
    view: 'elements',
    look: 'dashed',
    has: isDashed,
    fact: (locale) => partOf(elementsMessages(locale).fact.suspended(GAP)),
    cell: (locale) => elementsMessages(locale).status.suspended,
    key: (locale, count) =>
      elementsMessages(locale).heading.suspended(count, { isElements: true, isRareEarths: true } as GroupDates),
  },
  {
    view: 'us-imports',
    look: 'asterisk',
    has: (shape) => textOf(shape).endsWith('*'),
    fact: (locale) => feedIn(locale),
    // The notes below the table name the countries.
    key: (locale) => `* ${feedIn(locale)}`,
  },
  {
    view: 'supply-chain',
    look: 'dashed',
    has: isDashed,
    fact: (locale) => sankeyMessages(locale).chain.inferred(flagLabel('derived', locale)),
    cell: (locale) => sankeyMessages(locale).chain.kind.link,
    key: (locale) => sankeyMessages(locale).chain.illustrative,
  },
  {
    view: 'end-uses',
    look: 'hollow',
    has: (shape) => shape.element === 'path' && isHollow(shape),
    fact: (locale) => flagLabel('second-hand', locale),
    cell: (locale) => flagLabel('second-hand', locale),
    key: (locale) => flagLabel('second-hand', locale),
  },
  {
    view: 'end-uses',
    look: 'bold or dark',
    has: (shape) => isBold(shape) || (shape.element === 'path' && shape.attributes['stroke'] === LIGHT.text),
    fact: (locale) => sankeyMessages(locale).uses.lead,
    key: (locale) => sankeyMessages(locale).uses.leadNote,
  },
];

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** The pictures of a view with all of its variants. */
const setsOf = (id: string) =>
  FIGURES.flatMap((figure) => {
    const data = figure.parse(readTables(figure.datasets));
    return pictureSetsOf(figure).flatMap(({ view, options }) => (view.id === id ? [{ view, options, data }] : []));
  });

describe.each(LOOKS)('$view: $look', ({ view: id, has, fact, cell, key }) => {
  test.each(LOCALES)('is also said in %s', async (locale) => {
    let found = 0;
    for (const { view, options, data } of setsOf(id)) {
      const context = { locale, options };
      const picture = await renderSpec(specFrom(view, data, context, { width: 1000, palette: LIGHT }));
      const shapes = picture.shapes.filter(has);
      const { table, title, note = '', notes } = describeFrom(view, data, context);
      const { items } = itemsFrom(view, data, context);
      const ids = new Set(shapes.flatMap((shape) => shape.id ?? []));
      found += shapes.length;
      if (!shapes.length) continue;
      // The points of a line have its id.
      const having = items.filter(
        (item) => ids.has(item.id) && (item.vertex === undefined || item.facts.includes(fact(locale))),
      );
      expect(new Set(having.map((item) => item.id))).toEqual(ids);
      for (const { title: name, facts, row } of having) {
        expect(facts.join(), name).toContain(fact(locale));
        const cells = (row === null ? table.rows.flat() : (table.rows[row] ?? [])).map(String);
        if (cell) expect(cells.join('\n'), name).toContain(cell(locale, name));
      }
      const texts = [title, note, ...notes, ...picture.shapes.map(textOf)].map(bare);
      if (key) expect(texts.join('\n')).toContain(bare(key(locale, ids.size)));
    }
    expect(found).toBeGreaterThan(0);
  });
});
