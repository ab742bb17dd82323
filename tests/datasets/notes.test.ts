import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { rowsFor } from '../../src/build/live-content.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readTables } from '../../src/node/datasets.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import type { PLACES } from '../../src/core/data/rows/notes.ts';
import { describeFrom, specFrom } from '../figures/from-rows.ts';
import { rowsOf } from './load.ts';

type Place = (typeof PLACES)[number];

const notes = rowsOf('notes');
const columnOf = (locale: Locale): string => `text_${locale.replace('-', '_').toLowerCase()}`;

/** Below the picture, with the table and within the picture, what each bundled view says in a language, with each of its variants. */
const said = (locale: Locale): ReadonlyMap<string, readonly Readonly<Record<Place, string>>[]> =>
  new Map(
    FIGURES.flatMap((figure) => {
      const data = figure.parse(readTables(figure.datasets));
      return figure.views.map((view) => [
        `${figure.tag} ${view.id}`,
        [{}, ...(view.variants ?? [])].map((variant) => {
          const options = { ...defaultsOf(figure.options), ...variant };
          const { note = '', notes: table } = describeFrom(view, data, { locale, options });
          const spec = specFrom(view, data, { locale, options }, { width: 783, palette: LIGHT });
          return { picture: note, table: table.join('\n'), mark: JSON.stringify(spec.datasets) };
        }),
      ]);
    }),
  );

describe('notes', () => {
  test.each(LOCALES)('are each printed in %s by a bundled view, in their place', (locale) => {
    const views = said(locale);
    const unseen = notes.filter((row) => {
      const text = row[columnOf(locale)] ?? '';
      const variants = views.get(`${row['figure'] ?? ''} ${row['view'] ?? ''}`) ?? [];
      return !text || !variants.some((one) => one[row['place'] as Place].includes(text));
    });
    expect(unseen.map(({ id }) => id)).toEqual([]);
  });

  test('on a source name one that a row of the figure cites', () => {
    for (const { tag, datasets } of FIGURES) {
      const tables = readTables(datasets);
      const cited = datasets
        .filter((name) => !['notes', 'sources'].includes(name))
        .flatMap((name) => tables[name] ?? [])
        .flatMap((row) => (row['source_id'] ?? row['source_ids'] ?? '').split(';'));
      const named = notes
        .filter((row) => row['figure'] === tag && row['concerns'] === 'source')
        .flatMap((row) => (row['keys'] ?? '').split(';'));
      expect(cited).toEqual(expect.arrayContaining(named));
    }
  });

  test.each(FIGURES.map(({ tag, datasets }) => [tag, datasets] as const))(
    'that a page receives with <%s> are those of the figure',
    (tag, datasets) => {
      const tables = readTables(datasets);
      const own = rowsFor(tag, tables);
      expect(own['notes']).toEqual(notes.filter((row) => row['figure'] === tag));
      expect({ ...own, notes: [] }).toEqual({ ...tables, notes: [] });
    },
  );
});

/** Files of figures that may name a series which is also the id of a source, with the reason. */
const SERIES_FILES: Readonly<Record<string, string>> = {
  'rare-earth-share/rows/mine-production.ts':
    'the values of the field `series`, in the order in which one replaces another',
};

test('no code of a figure names a source: what a caveat concerns is in the rows', () => {
  const ids = rowsOf('sources').map(({ id }) => id);
  const quoted = new RegExp(`['"\`](?:${ids.join('|')})['"\`]`, 'u');
  // A single word, such as "general", is no id unless it is quoted.
  const bare = new RegExp(`\\b(?:${ids.filter((id) => id.includes('-')).join('|')})\\b`, 'u');
  const beginning = /(?:startsWith|includes|match|test)\(\s*['"`/^]*(?:usgs|iea|mofcom|csis)-/u;
  const naming = readdirSync('src/figures', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => {
      const code = readFileSync(`src/figures/${file}`, 'utf8');
      return [quoted, bare, beginning].some((pattern) => pattern.test(code));
    });
  expect(naming).toEqual(Object.keys(SERIES_FILES));
});
