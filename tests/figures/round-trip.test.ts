/** The rows behind a view, saved as `src` reads them, draw the same figure. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataFile, fieldsOf } from '../../src/core/data/file/read-file.ts';
import type { RawTables } from '../../src/core/data/raw-tables.ts';
import { settingsWith } from '../../src/core/data/rows/settings-row.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { fileMessages } from '../../src/core/i18n/file.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { dataCsv, dataJson, type ViewRows } from '../../src/core/output/data-file.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { customFigure } from '../../src/node/custom-figure.ts';
import { readTables } from '../../src/node/datasets.ts';
import { findFigure } from '../../src/node/figure-request.ts';
import { specFrom } from './from-rows.ts';

const FORMATS = { CSV: dataCsv, JSON: dataJson };

const views = FIGURES.flatMap((figure) => figure.views.map((view) => ({ tag: figure.tag, figure, view })));

const rowsFrom = (text: string, figure: (typeof FIGURES)[number]): unknown =>
  readDataFile(new TextEncoder().encode(text), null, {
    name: 'rows',
    fields: fieldsOf(figure),
    messages: fileMessages('en'),
    maxIssues: 10,
    warn: (sentence) => {
      throw new Error(sentence);
    },
  });

/** What a view says and draws of data, in every language. */
function drawn({ view, figure }: (typeof views)[number], data: unknown, options: Readonly<Record<string, unknown>>) {
  const model = view.model(data, options);
  return LOCALES.map((locale) => {
    const { title, subtitle, summary, table } = view.describe(model, locale);
    const spec = specFrom(view, data, { locale, options }, { width: 610, palette: LIGHT });
    return { title, subtitle, summary, table, spec, tag: figure.tag };
  });
}

const saved = ({ tag, view }: (typeof views)[number], tables: RawTables, options = {}): ViewRows => ({
  tag,
  view: view.id,
  datasets: [view.dataset(options), ...(view.beside ?? [])],
  tables: { ...tables, figure: [settingsWith(tables['figure']?.[0], options)] },
});

describe.each(Object.entries(FORMATS))('as %s', (_, textOf) => {
  test.each(views)('the bundled rows of <$tag> $view.id', (one) => {
    const { tag, view, figure } = one;
    const options = defaultsOf(figure.options);
    const tables = readTables(figure.datasets);
    const again = rowsFrom(textOf(saved(one, tables, options)), figure);
    const { data } = customFigure(findFigure(tag, { view: view.id }, true), again, {}, () => undefined);
    expect(drawn(one, data, options)).toEqual(drawn(one, figure.parse(tables), options));
  });

  test('rows of a page, with names, a subject and texts that a spreadsheet would run', () => {
    const one = views.find(({ view }) => view.id === 'stages')!;
    const options = { ...defaultsOf(one.figure.options), subject: 'Rest of Asia', material: '=1+1' };
    const stages = ['=cmd|x', '+lithium', "it's; -5", 'コバルト'].map((stage, index) => ({
      stage,
      country: 'Rest of Asia',
      label_ja: '残りのアジア',
      year: 2030,
      share_pct: 20.5 + index,
      source: 'Desk, "2030"',
    }));
    const named = { view: 'stages', attributes: { subject: 'Rest of Asia', material: '=1+1' } };
    const first = customFigure(findFigure(one.tag, named, true), stages, {}, () => undefined);
    const again = rowsFrom(textOf(saved(one, { 'stage-shares': stages }, options)), one.figure);
    // The attributes are in the file.
    const bare = findFigure(one.tag, { view: 'stages' }, true);
    const second = customFigure(bare, again, {}, () => undefined);
    expect(drawn(one, second.data, bare.options)).toEqual(drawn(one, first.data, options));
    expect(readFileSync('docs/own-data.md', 'utf8')).toContain('#table');
  });
});
