import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define.ts';
import type { FigureElement } from '../../src/element/figure-element.ts';

let warnings: string[];
beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((sentence) => {
    // Lit says that it is in its development mode.
    if (String(sentence).startsWith('<') || String(sentence).startsWith('An ')) warnings.push(String(sentence));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function figureIn(width: number, markup: string): Promise<FigureElement> {
  document.body.innerHTML = `<input><div style="width: ${String(width)}px">${markup}</div><a href="#x">after</a>`;
  const figure = document.querySelector<FigureElement>('rare-earth-share, export-control-timeline, dependency-sankey')!;
  await figure.ready;
  await expect.poll(() => figure.shadowRoot!.querySelector('.items button'), { timeout: 20_000 }).not.toBeNull();
  return figure;
}

const svgOf = (figure: FigureElement): SVGSVGElement => figure.shadowRoot!.querySelector('.picture svg')!;
/** The texts that annotations have added to the picture, numbers too. */
const drawn = (figure: FigureElement): string[] =>
  [...svgOf(figure).querySelectorAll('[data-annotations] text')].map((text) =>
    [...text.childNodes].map(({ textContent }) => textContent).join(' '),
  );
const drawnIn = (figure: FigureElement) => expect.poll(() => drawn(figure).join('|'), { timeout: 20_000 });
const cells = (figure: FigureElement): HTMLElement[] => [
  ...figure.shadowRoot!.querySelectorAll<HTMLElement>('.items button'),
];
const cellOf = (figure: FigureElement, text: string): HTMLElement | undefined =>
  cells(figure).find((cell) => cell.textContent.includes(text));

const CHILDREN = `<rare-earth-share view="trend" lang="ja">
  <figure-annotation for="2005" lang="en">The peak</figure-annotation>
  <figure-annotation for="2005" lang="ja">頂点の年</figure-annotation>
  <figure-annotation for="CHN.25">低い所</figure-annotation>
</rare-earth-share>`;

describe('annotations in children', () => {
  test('are in the picture in the language of the figure, in the row, in what is read, and a tab stop each', async () => {
    const figure = await figureIn(1000, CHILDREN);
    await drawnIn(figure).toBe('頂点の年|低い所');
    const picture = svgOf(figure).getBoundingClientRect();
    for (const text of svgOf(figure).querySelectorAll('[data-annotations] text')) {
      const { top, bottom } = text.getBoundingClientRect();
      expect(top >= picture.top && bottom <= picture.bottom).toBe(true);
    }
    const cell = cellOf(figure, '2005')!;
    await expect.poll(() => cell.getAttribute('aria-description')).toContain('筆者注：頂点の年');
    document.querySelector('input')!.focus();
    const reached: string[] = [];
    for (let press = 0; press < 20 && document.activeElement !== document.querySelector('a'); press += 1) {
      await userEvent.keyboard('{Tab}');
      const active = figure.shadowRoot!.activeElement;
      if (active?.matches('.items button')) reached.push(active.getAttribute('aria-description') ?? '');
    }
    expect(reached).toHaveLength(3);
    expect(reached.filter((text) => text.includes('筆者注'))).toHaveLength(2);
    figure.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    await expect.poll(() => figure.shadowRoot!.querySelector('table')?.textContent).toContain('頂点の年');
    const row = [...figure.shadowRoot!.querySelectorAll('tr')].find(({ textContent }) =>
      textContent.includes('頂点の年'),
    );
    expect(row?.querySelector('th')?.textContent).toBe('2005');
    expect(figure.shadowRoot!.querySelector('thead')!.textContent).toContain('筆者注');
    expect(warnings).toEqual([]);
    // Changed, the text is too; and gone.
    figure.querySelector('[lang=ja]')!.textContent = '最高の年';
    await drawnIn(figure).toBe('最高の年|低い所');
    figure.lang = 'en';
    await drawnIn(figure).toBe('The peak|低い所');
    for (const child of figure.querySelectorAll('figure-annotation')) child.remove();
    await drawnIn(figure).toBe('');
    await expect.poll(() => figure.shadowRoot!.querySelector('table')!.textContent).not.toContain('The peak');
  });

  test('are numbers in a narrow picture, with the texts below, and texts again when it is wide', async () => {
    const figure = await figureIn(340, CHILDREN);
    const before = svgOf(figure).viewBox.baseVal.height;
    await drawnIn(figure).toBe('4|5|4|頂点の年|5|低い所');
    expect(svgOf(figure).viewBox.baseVal.height).toBeGreaterThan(before);
    // The item is still where its shape is.
    const cell = cellOf(figure, '2005')!.getBoundingClientRect();
    const number = svgOf(figure).querySelector('[data-annotations] text')!.getBoundingClientRect();
    expect(Math.hypot(cell.left + cell.width / 2 - number.left, cell.top + cell.height / 2 - number.top)).toBeLessThan(
      50,
    );
    figure.parentElement!.style.width = '1000px';
    await drawnIn(figure).toBe('頂点の年|低い所');
    expect(svgOf(figure).viewBox.baseVal.height).toBeLessThan(500);
  });
});

describe('the property', () => {
  test('annotates a picture drawn by Vega where it annotates the pre-rendered one, and exports have it', async () => {
    const figure = await figureIn(1000, '<dependency-sankey view="supply-chain"></dependency-sankey>');
    figure.annotations = [{ for: 'mine-CHN CHN', text: { en: 'Most of it' }, side: 'above' }];
    await drawnIn(figure).toBe('Most of it');
    const placeOf = (): number[] => {
      const { x, y } = svgOf(figure).querySelector('[data-annotations] text')!.getBoundingClientRect();
      return [Math.round(x), Math.round(y)];
    };
    const place = placeOf();
    figure.rendering = 'live';
    await expect.poll(() => figure.matches(':state(live)'), { timeout: 30_000 }).toBe(true);
    await drawnIn(figure).toBe('Most of it');
    const [x = 0, y = 0] = placeOf();
    expect(Math.abs(x - place[0]!) + Math.abs(y - place[1]!)).toBeLessThan(8);
    expect(await (await figure.exportFile('svg')).text()).toContain('Most of it');
    expect(await (await figure.exportFile('csv')).text()).toContain('Author’s note');
    figure.annotations = null;
    await drawnIn(figure).toBe('');
  });

  test('is in an export that is asked for at once', async () => {
    document.body.innerHTML = '<div style="width: 800px"><rare-earth-share></rare-earth-share></div>';
    const figure = document.querySelector<FigureElement>('rare-earth-share')!;
    figure.annotations = [{ for: 'CHN mining', text: 'From the start' }];
    await figure.ready;
    const svg = await (await figure.exportFile('svg')).text();
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent).toContain('From the');
    expect(svg).not.toContain('data-annotations');
  });
});

test('custom data bring their annotations in a table', async () => {
  const figure = await figureIn(800, '<rare-earth-share view="countries"></rare-earth-share>');
  figure.data = {
    'mine-production': [
      { year: 2030, country: 'CHN', tonnes_reo: 330_000 },
      { year: 2030, country: 'Freedonia', tonnes_reo: 20_000 },
    ],
    annotations: [{ for: 'Freedonia', text: 'New', text_ja: '新しい' }],
  };
  await drawnIn(figure).toBe('New');
  expect(await (await figure.exportFile('src-json')).text()).toContain('新しい');
  figure.data = null;
  await expect.poll(() => figure.matches(':state(static)'), { timeout: 20_000 }).toBe(true);
  expect(drawn(figure)).toEqual([]);
  expect(warnings).toEqual([]);
});

test('what is wrong is said once in the console, with what to write, and the figure is drawn', async () => {
  const figure = await figureIn(
    800,
    `<rare-earth-share view="countries"><figure-annotation for="Atlantis">x</figure-annotation>
      <figure-annotation for="2005" view="trend">of another view</figure-annotation>
      <figure-annotation for="CHN"> </figure-annotation></rare-earth-share>`,
  );
  const [sentence] = [
    'An annotation of <rare-earth-share> is for "Atlantis", which is no item of the view "countries". Write an item, such as "CHN", "USA", "AUS", "MMR", "THA", or the view that has it.',
  ];
  await expect.poll(() => warnings).toEqual([sentence]);
  expect(drawn(figure)).toEqual([]);
  figure.annotations = [null, 5, { for: 'CHN' }, { for: 'AUS', text: 'y', side: 'inside', narrow: 3 }] as never;
  await drawnIn(figure).toBe('y');
  figure.view = 'trend';
  await drawnIn(figure).toContain('of another view');
  expect(warnings.filter((each) => each.includes('Atlantis" , which is no item of the view "countries'))).toEqual([]);
  expect(warnings[0]).toBe(sentence);
});

test('the text of an item that this picture leaves out is in the table, which the console says once', async () => {
  const figure = await figureIn(800, '<rare-earth-share view="countries"></rare-earth-share>');
  figure.transformSpec = (spec) =>
    JSON.parse(JSON.stringify(spec), (_, value: unknown) =>
      Array.isArray(value)
        ? value.filter((row) => !String((row as { id?: unknown } | null)?.id).includes('MMR'))
        : value,
    ) as typeof spec;
  await expect.poll(() => figure.matches(':state(live)'), { timeout: 30_000 }).toBe(true);
  figure.annotations = [
    { for: 'MMR', text: 'Not drawn' },
    { for: 'AUS', text: 'Drawn' },
  ];
  await drawnIn(figure).toBe('Drawn');
  expect(warnings).toEqual([
    '<rare-earth-share> does not show "MMR" at this width, for which it has an annotation: its text is only in the table and the notes. Write it for an item that is shown at every width.',
  ]);
  figure.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
  await expect.poll(() => figure.shadowRoot!.querySelector('table')?.textContent).toContain('Not drawn');
});
