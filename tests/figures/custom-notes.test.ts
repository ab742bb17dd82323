import { describe, expect, test } from 'vitest';
import { readCustom } from '../../src/core/data/custom-rows.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { readTables } from '../../src/node/datasets.ts';
import { citingRows } from './figure-cases.ts';
import { describeFrom } from './from-rows.ts';

const bundledSources = readTables(['sources'])['sources'] ?? [];

describe.each(citingRows())('rows of a page in <$tag> $view.id', ({ figure, view, tables, keys }) => {
  const described = (locale: (typeof LOCALES)[number], notes?: readonly object[]) => {
    const custom = { ...tables, ...(notes && { notes }) };
    const { data } = readCustom(custom, figure, bundledSources, { name: 'this page', url: '' });
    return describeFrom(view, data, { locale, options: defaultsOf(figure.options) });
  };

  test.each(LOCALES)('get no bundled note in %s, although they cite its source', (locale) => {
    const { note = '', notes } = described(locale);
    const column = `text_${locale.replace('-', '_').toLowerCase()}`;
    for (const row of readTables(['notes'])['notes'] ?? [])
      expect([note, ...notes].join('\n')).not.toContain(row[column]);
  });

  test('get the page’s own notes on what they show, in their place', () => {
    const concerning = Object.entries(keys).map(([concerns, key]) => ({
      concerns,
      keys: key,
      text: `A note on the ${concerns}.`,
    }));
    const others = Object.keys(keys).map((concerns) => ({
      concerns,
      keys: 'seed-article',
      text: `On another ${concerns}.`,
    }));
    const { note = '', notes } = described('ko', [
      ...others,
      ...concerning,
      { text: 'Of all that is shown.', view: view.id, place: 'picture' },
      { text: 'Of another view.', view: 'another' },
    ]);
    expect(notes).toEqual(expect.arrayContaining(concerning.map(({ text }) => text)));
    expect(note).toMatch(/(?:^| )Of all that is shown\.$/u);
    expect([note, ...notes].join('\n')).not.toContain('another');
  });
});
