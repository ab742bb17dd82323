/** Cards for links: legible at a third of their size, in every language, of any rows. */
import { expect, test } from 'vitest';
import { cardPicture } from '../../src/build/card.ts';
import { DataError } from '../../src/core/data/data-error.ts';
import { provenanceOf } from '../../src/core/data/provenance.ts';
import type { Card } from '../../src/core/figure/card.ts';
import type { Cell, Description } from '../../src/core/figure/description.ts';
import { parseSources } from '../../src/core/data/source.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { formatDate } from '../../src/core/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { CARDS } from '../../src/figures/cards.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readSources, readTables } from '../../src/node/datasets.ts';
import { ANY_WORDS } from '../figures/any-words.ts';
import { PAGE } from '../figures/figure-cases.ts';
import { smallestRows } from '../figures/smallest-rows.ts';
import { overlaps, textBoxes } from '../figures/text-boxes.ts';

const VIEWS = FIGURES.flatMap((figure) => figure.views.map((view) => ({ figure, view, tag: figure.tag, id: view.id })));
type View = (typeof VIEWS)[number];

interface Drawn {
  readonly card: Card;
  readonly description: Description;
  readonly picture: ReturnType<typeof cardPicture>;
}

function drawn({ figure, view }: View, data: unknown, locale: Locale): Drawn {
  const options = defaultsOf(figure.options);
  const make = CARDS[figure.tag]?.[view.id];
  if (!make) throw new Error(`<${figure.tag}>, view ${view.id}, has no card.`);
  const card = make.draw(data, options, locale);
  const description = view.describe(view.model(data, options), locale);
  const { sources } = provenanceOf(description, { ...readSources(), ...parseSources([PAGE]) }, locale);
  return { card, description, picture: cardPicture({ locale, sources, text: description }, card) };
}

const bundled = (view: View, locale: Locale): Drawn =>
  drawn(view, view.figure.parse(readTables(view.figure.datasets)), locale);

/** What is too small, leaves the card or is on top of something else. */
function slips({ picture }: Drawn): string[] {
  const boxes = textBoxes(picture).filter(({ text }) => text);
  return [
    ...boxes.filter(({ size }) => size < 24).map(({ text, size }) => `${text} has ${size} px`),
    ...boxes
      .filter(({ left, right, top, bottom }) => left < 63 || right > 1137 || top < 46 || bottom > 630)
      .map(({ text }) => `${text} leaves the card`),
    ...overlaps(boxes),
  ];
}

const everywhere = VIEWS.flatMap((view) => LOCALES.map((locale) => [view.id, locale, view] as const));

test.each(everywhere)('the card of %s in "%s" is legible at 400 px, with nothing cut', (_, locale, view) => {
  const card = bundled(view, locale);
  expect(slips(card)).toEqual([]);
  const words = textBoxes(card.picture).map(({ text }) => text);
  expect(words.join(' ')).not.toContain('…');
  // The statement is the title, word for word.
  expect(words.join('').replace(/\s/gu, '')).toContain(card.description.title.replace(/\s/gu, ''));
});

const numbersIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((one) => Number(one.replaceAll(',', '')));

/** Whether a text prints a number, rounded to the digits that it has. */
const prints = (text: string, value: number): boolean =>
  numbersIn(text).some((printed) => {
    const digits = /\.(\d+)/u.exec(String(printed))?.[1]?.length ?? 0;
    return printed === Number(value.toFixed(digits));
  });

/** Everything that is printed on a card with a number, beside the number. */
function valuesOf({ visual }: Card): (readonly [text: string, value: number])[] {
  if (visual?.kind === 'bars' || visual?.kind === 'steps')
    return visual.values.map(({ text, amount }) => [text, amount]);
  if (visual?.kind === 'line')
    return visual.runs.flat().flatMap(({ text, amount }) => (text ? [[text, amount] as const] : []));
  return [];
}

const cellsOf = ({ table }: Description): Cell[] => table.rows.flat();

test.each(VIEWS.map((view) => [view.id, view] as const))(
  'the numbers on the card of %s are those of its table',
  (_, view) => {
    const { card, description } = bundled(view, 'en');
    const values = valuesOf(card);
    for (const [text, value] of values) {
      expect(cellsOf(description)).toContain(value);
      expect(prints(text, value)).toBe(true);
    }
    // What the title says with digits, the visual shows too.
    const said = [description.title, description.summary].join(' ');
    if (card.visual?.kind === 'steps') for (const [text] of values) expect(said).toContain(text);
    if (card.visual?.kind === 'line') expect(description.title).toContain(values[0]?.[0]);
  },
);

test('the card of the events has the two dates of the title and the days between them', () => {
  const view = VIEWS.find(({ id }) => id === 'events');
  if (!view) throw new Error('There are no events.');
  const { card, description } = bundled(view, 'ja');
  const { visual } = card;
  if (visual?.kind !== 'interval') throw new Error('The card shows no interval.');
  const dates = description.table.rows.map(([date]) => String(date));
  const [from, to] = [visual.from, visual.to].map(
    ({ title }) => dates[description.table.rows.findIndex((row) => row.includes(title))] ?? '',
  );
  expect(visual.from.date).toBe(formatDate('ja', from ?? ''));
  expect(formatDate('ja', to ?? '')).toContain(visual.to.date);
  const days = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000;
  expect(numbersIn(visual.between)).toEqual([days]);
  expect(numbersIn(description.title)).toContain(days);
});

test('the card of the elements has a tile for each row of the table, and its headings count them', () => {
  const view = VIEWS.find(({ id }) => id === 'elements');
  if (!view) throw new Error('There are no elements.');
  const { card, description } = bundled(view, 'ja');
  if (card.visual?.kind !== 'tiles') throw new Error('The card shows no tiles.');
  const { groups } = card.visual;
  const symbols = description.table.columns.findIndex(({ id }) => id === 'symbol');
  expect(groups.flatMap(({ tiles }) => tiles).sort()).toEqual(description.table.rows.map((row) => row[symbols]).sort());
  for (const { heading, tiles } of groups) expect(numbersIn(heading)).toContain(tiles.length);
});

test('the card of the uses has a dot for each link of the table, filled where it was read', () => {
  const view = VIEWS.find(({ id }) => id === 'end-uses');
  if (!view) throw new Error('There are no uses.');
  const { card, description } = bundled(view, 'en');
  if (card.visual?.kind !== 'dots') throw new Error('The card shows no dots.');
  const { columns, rows } = card.visual;
  const flag = description.table.columns.findIndex(({ id }) => id === 'flag');
  for (const { name, dots } of rows)
    expect(dots).toEqual(
      columns.map((use) => {
        const row = description.table.rows.find((cells) => cells[0] === name && cells[1] === use);
        return row ? (row[flag] === 'sourced' ? 'filled' : 'open') : null;
      }),
    );
});

/** Columns with names of the rows' own. */
const NAMED =
  /^(?:country|material|stage|symbol|use|actor|kind|title|source_party|target_party|source_stage|target_stage)/u;

/** Rows with names of a view whose smallest rows have none. */
const OWN: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  trend: [26, 25, 61].map((share, index) => ({ year: String(2028 + index), country: 'CHL', share_pct: String(share) })),
};

const renamed = (rows: readonly Readonly<Record<string, string>>[], word: string) =>
  Object.keys(rows[0] ?? {})
    .filter((column) => NAMED.test(column))
    .map((column) => {
      const old = rows[0]?.[column];
      return rows.map((row) => (row[column] === old ? { ...row, [column]: word } : row));
    });

test.each(VIEWS.map((view) => [view.id, view] as const))(
  'the card of %s holds custom rows with any names',
  (_, view) => {
    const { figure, tag, id } = view;
    const dataset = view.view.dataset(defaultsOf(figure.options));
    const tables = readTables(figure.datasets);
    let made = 0;
    ANY_WORDS.forEach((word, index) => {
      const locale = LOCALES[index % LOCALES.length] ?? 'en';
      const few = renamed(OWN[id] ?? smallestRows(tag, id), word).map((rows) => ({ [dataset]: rows, sources: [PAGE] }));
      // Many rows take a while, and only some words.
      const many = renamed((index % 5 ? undefined : tables[dataset]) ?? [], word).map((rows) => ({
        ...tables,
        [dataset]: rows,
      }));
      for (const own of [...few, ...many])
        try {
          expect([word, ...slips(drawn(view, figure.parse(own), locale))]).toEqual([word]);
          made += 1;
        } catch (error) {
          // Rows that can't be drawn have no card.
          if (!(error instanceof DataError)) throw error;
        }
    });
    expect(made).toBeGreaterThan(ANY_WORDS.length / 2);
  },
);
