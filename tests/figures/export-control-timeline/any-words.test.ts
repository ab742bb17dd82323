import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { ACTORS, KINDS } from '../../../src/figures/export-control-timeline/rows/events.ts';
import { events } from '../../../src/figures/export-control-timeline/events/view.ts';
import { frameFor } from '../../../src/figures/export-control-timeline/events/frame.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { ANY_WORDS } from '../any-words.ts';
import { expectDrawnWell } from '../drawn-well.ts';
import { itemsFrom, specFrom } from '../from-rows.ts';
import { textBoxes } from '../text-boxes.ts';
import { defaults } from './rows.ts';

const view = exportControlTimeline.views.find(({ id }) => id === 'events')!;

const rowsWith = (titles: readonly string[]) => ({
  sources: [{ id: 'page', short: 'Desk', title: 'Desk' }],
  events: titles.map((title, index) => ({
    id: `event-${String(index)}`,
    date: `20${String(30 + Math.floor(index / 48))}-${String(1 + (Math.floor(index / 4) % 12)).padStart(2, '0')}-0${String(1 + (index % 4))}`,
    actor: ACTORS[index % ACTORS.length]!,
    kind: KINDS[index % KINDS.length]!,
    in_article: index % 7 ? 'no' : 'yes',
    title,
  })),
});

const MANY = Array.from({ length: 150 }, (_, index) => ANY_WORDS[index % ANY_WORDS.length]!);

test.each(PICTURE_WIDTHS)('150 titles in any script stay within lane and picture at %i px', async (width) => {
  for (const locale of ['en', 'ja', 'ko'] as const)
    await expectDrawnWell(
      exportControlTimeline,
      view,
      { tables: rowsWith(MANY), options: { scope: 'full' }, reported: [] },
      { locale, width, isRendered: true },
    );
});

test.each(PICTURE_WIDTHS)('no title reaches into the next lane at %i px', async (width) => {
  const data = exportControlTimeline.parse(rowsWith(MANY));
  const options = { ...defaults, scope: 'full' as const };
  const { lanes } = events.model(data, options);
  const { columns, textX, availableWidth } = frameFor(lanes, width, null);
  const picture = await renderSpec(specFrom(view, data, { locale: 'en', options }, { width, palette: LIGHT }));
  const starts = columns ? [...textX.values()] : [...textX.values()].slice(0, 1);
  for (const box of textBoxes(picture)) {
    const start = starts.findLast((x) => x <= box.left);
    if (box.size !== 14 || start === undefined) continue;
    expect(box.right, box.text).toBeLessThanOrEqual(start + availableWidth + 0.5);
  }
});

describe('a title that is shortened in the picture', () => {
  const data = exportControlTimeline.parse(rowsWith(ANY_WORDS));
  const context = { locale: 'en' as const, options: { ...defaults, scope: 'full' as const } };

  test('ends with an ellipsis there, and is whole in the item and in the table', async () => {
    const { shapes } = await renderSpec(specFrom(view, data, context, { width: 288, palette: LIGHT }));
    const lines = shapes.map((shape) => shape.lines ?? []);
    const shortened = lines.filter((all) => all.at(-1)?.endsWith('…'));
    expect(shortened.some((all) => all.join('').startsWith('漢漢'))).toBe(true);
    expect(Math.max(...lines.map(({ length }) => length))).toBe(8);
    const { items } = itemsFrom(view, data, context);
    const { table } = view.describe(view.model(data, context.options), 'en');
    for (const word of ['x'.repeat(500), '漢'.repeat(500)]) {
      expect(items.some(({ title }) => title === word)).toBe(true);
      expect(table.rows.some((row) => row.includes(word))).toBe(true);
    }
  });

  test('a cell with line breaks, hidden characters or marks of direction is one line of what is seen', () => {
    const titles = itemsFrom(view, data, context).items.map(({ title }) => title);
    expect(titles).toContain('Tariff on magnets');
    expect(titles).toContain('talks gnihton and more of it');
    expect(titles).toContain('zerowidth and softhyphen');
    expect(titles).toContain('\uFFFD half');
  });
});
