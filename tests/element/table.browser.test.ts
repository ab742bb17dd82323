/** What a reader sees of the table below a figure. */
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/define.ts';
import type { FigureElement } from '../../src/element/figure-element.ts';
import { FIGURES } from '../../src/figures/registry.ts';

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => [tag, id] as const));

async function opened(markup: string): Promise<FigureElement> {
  document.body.innerHTML = markup;
  const figure = document.querySelector<FigureElement>('body > *');
  if (!figure) throw new Error('The markup holds no figure.');
  await figure.ready;
  const details = figure.shadowRoot?.querySelector<HTMLDetailsElement>('details:last-of-type');
  if (details) details.open = true;
  // The scripts that arrange the table are on their way.
  await expect.poll(() => figure.shadowRoot?.querySelector('.sort')).not.toBeNull();
  return figure;
}

const textsOf = (figure: Element, selector: string): string[] =>
  [...(figure.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
    textContent.replaceAll(/\s+/gu, ' ').trim(),
  );

const rowsOf = (figure: Element): string[][] =>
  [...(figure.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(({ children }) =>
    [...children].map(({ textContent }) => textContent.trim()),
  );

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.fontSize = '';
});

describe.each(VIEWS)('the table of <%s view="%s">', (tag, view) => {
  test.each(['en', 'ja'])('says once, above it, what all its rows say (%s)', async (lang) => {
    const figure = await opened(`<${tag} view="${view}" lang="${lang}"></${tag}>`);
    const rows = rowsOf(figure);
    const [first = []] = rows;
    first.forEach((cell, index) => {
      if (index) expect(new Set(rows.map((row) => row[index])).size, cell).toBeGreaterThan(1);
    });
    expect(textsOf(figure, 'thead th')).toHaveLength(first.length);
  });

  test('has its units in the head, not in its cells', async () => {
    const figure = await opened(`<${tag} view="${view}"></${tag}>`);
    for (const cell of textsOf(figure, 'td.number')) expect(cell).toMatch(/^(?:(?:<|over )?[\d,.]+|no figure)$/u);
  });
});

test('what all rows say is above the table, with the name of its column and its source as a link', async () => {
  const figure = await opened('<rare-earth-share view="countries"></rare-earth-share>');
  expect(textsOf(figure, '.common li')).toEqual(['Status: sourced', 'Source: USGS MCS 2026']);
  expect(figure.shadowRoot?.querySelector('.common a')?.getAttribute('href')).toMatch(/^https:/u);
});
