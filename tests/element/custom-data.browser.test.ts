/** A figure with custom data never shows bundled rows under the page’s words. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { loadMessages } from '../../src/core/i18n/load.ts';
import { toolbarMessages } from '../../src/core/i18n/toolbar.ts';
import '../../src/define.ts';
import { FigureElement } from '../../src/element/figure-element.ts';
import { embedCode } from '../../src/element/interaction/export/embed-code.ts';
import { eventually } from '../eventually.ts';

const ROWS = [
  { stage: 'mining', country: 'CHN', year: 2030, share_pct: 61 },
  { stage: 'refining', country: 'CHN', year: 2030, share_pct: 88 },
];
const OTHER_ROWS = [{ stage: 'mining', country: 'CHN', year: 2031, share_pct: 44 }];
const BAD_ROWS = [{ stage: 'mining', country: 'CHN', year: 2030, share_pct: 161 }];

/** Words of the bundled view `stages`. */
const BUNDLED = /USGS|IEA|data to \d|rare earths? mining/iu;

type Answer = (address: string) => Response | Promise<Response>;
let answer: Answer;
let reported: { type: string; code?: string; message?: string; seen: string }[];

const note = (event: Event): void => {
  const { type, code, message, target } = event as Event & { code?: string; message?: string };
  reported.push({ type, ...(code && { code, message: message ?? '' }), seen: wordsOf(target as Element) });
};

beforeEach(() => {
  reported = [];
  answer = () => new Response(JSON.stringify(ROWS));
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) =>
    Promise.resolve(answer(input instanceof Request ? input.url : input.toString())),
  );
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const type of ['figure-ready', 'figure-error']) document.addEventListener(type, note);
});
afterEach(() => {
  for (const type of ['figure-ready', 'figure-error']) document.removeEventListener(type, note);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Everything that a figure shows or says, without its styles. */
function wordsOf(figure: Element): string {
  const parts = [...(figure.shadowRoot?.children ?? [])].filter(({ localName }) => localName !== 'style');
  return parts.map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim()).join(' ');
}
const find = (figure: Element, selector: string): HTMLElement | null =>
  figure.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const errorOf = (figure: Element): string => find(figure, '.error [aria-live]')?.textContent ?? '';
const isDrawn = (figure: Element): boolean => find(figure, '.picture svg') !== null;
const statesOf = (figure: Element): readonly string[] =>
  ['loading', 'static', 'live', 'error'].filter((name) => figure.matches(`:state(${name})`));

/** Puts a figure into the page and notes everything that it ever shows. */
function place(attributes: string, content = ''): { figure: FigureElement; seen: Set<string> } {
  const box = document.createElement('div');
  box.style.width = '700px';
  box.innerHTML = `<rare-earth-share ${attributes}>${content}</rare-earth-share>`;
  document.body.append(box);
  const figure = box.firstElementChild;
  if (!(figure instanceof FigureElement)) throw new Error('The markup holds no figure.');
  const seen = new Set<string>();
  if (figure.shadowRoot)
    new MutationObserver(() => seen.add(wordsOf(figure))).observe(figure.shadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  return { figure, seen };
}

const drawn = (figure: FigureElement, title = '61%'): Promise<void> =>
  eventually(() => {
    expect(wordsOf(figure)).toContain(title);
    expect(statesOf(figure)).toEqual(['live']);
  });
const failed = (figure: FigureElement, code: string): Promise<void> =>
  eventually(() => {
    expect(reported.at(-1)?.code).toBe(code);
    expect(statesOf(figure)).toContain('error');
  });

/** A promise and the function that settles it. */
function later(): { promise: Promise<Response>; send: (rows: unknown) => void } {
  let send: (rows: unknown) => void = () => undefined;
  const promise = new Promise<Response>((resolve) => {
    send = (rows) => {
      resolve(new Response(JSON.stringify(rows)));
    };
  });
  return { promise, send };
}

describe('while rows are loading', () => {
  test('nothing bundled is shown, then the rows, and ready resolves with these', async () => {
    const { promise, send } = later();
    answer = () => promise;
    const { figure, seen } = place('src="https://data.example/a.json"');
    await eventually(() => {
      expect(fetch).toHaveBeenCalled();
    });
    await figure.updateComplete;
    expect(wordsOf(figure)).toBe('');
    expect(statesOf(figure)).toEqual(['loading']);
    let isReady = false;
    void figure.ready.then(() => (isReady = true));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(isReady).toBe(false);
    send(ROWS);
    await figure.ready;
    await drawn(figure);
    expect([...seen].filter((words) => BUNDLED.test(words))).toEqual([]);
    expect(reported).toMatchObject([{ type: 'figure-ready' }]);
  });

  test('the page’s fallback content is shown', async () => {
    answer = () => new Promise<Response>(() => undefined);
    const { figure } = place('src="https://data.example/a.json"', '<p>Fallback</p>');
    await figure.updateComplete;
    expect(figure.querySelector('p')?.checkVisibility()).toBe(true);
  });

  test('no pre-rendered picture is loaded', async () => {
    answer = () => new Promise<Response>(() => undefined);
    const { content } = customElements.get('rare-earth-share') as unknown as typeof FigureElement;
    const load = vi.spyOn(content, 'load');
    const { figure } = place('view="countries" src="https://data.example/a.json"');
    await eventually(() => {
      expect(fetch).toHaveBeenCalled();
    });
    expect(load).not.toHaveBeenCalled();
    expect(wordsOf(figure)).toBe('');
  });

  test('a bundled picture that is there already goes at once, with its table, tools and notes', async () => {
    const { figure } = place('');
    await figure.ready;
    figure.dispatchEvent(new Event('pointerenter'));
    await eventually(() => {
      expect(find(figure, '.items button')).not.toBeNull();
      expect(find(figure, '.tools')).not.toBeNull();
    });
    const { promise, send } = later();
    answer = () => promise;
    figure.src = 'https://data.example/a.json';
    await figure.updateComplete;
    expect(wordsOf(figure)).toBe('');
    for (const selector of ['table', '.tools', '.items', '.tooltip:popover-open', 'svg'])
      expect(find(figure, selector)).toBeNull();
    send(ROWS);
    await drawn(figure);
    await eventually(() => {
      expect(find(figure, '.items button')).not.toBeNull();
      expect(find(figure, '.tools')).not.toBeNull();
    });
    expect(wordsOf(figure)).not.toMatch(BUNDLED);
  });

  test('a fragment with the bundled picture gives way, with its fallback', async () => {
    answer = () => new Promise<Response>(() => undefined);
    const box = document.createElement('div');
    box.setHTMLUnsafe(
      '<rare-earth-share src="https://data.example/a.json"><template shadowrootmode="open"><figure data-of="stages" lang="en"><p>Prerendered by USGS</p></figure></template><p>China mines 69%.</p></rare-earth-share>',
    );
    document.body.append(box);
    const figure = box.firstElementChild as FigureElement;
    await figure.updateComplete;
    expect(wordsOf(figure)).toBe('');
    expect(figure.querySelector('p')?.checkVisibility()).toBe(false);
    figure.removeAttribute('src');
    await figure.updateComplete;
    expect(wordsOf(figure)).not.toBe('');
  });
});

describe('where rows can’t be drawn', () => {
  test.each(LOCALES)('an empty src is an error, in %s', async (locale) => {
    const { figure, seen } = place(`lang="${locale}" src=""`);
    await failed(figure, 'data-address');
    expect(reported.at(-1)?.message).toBe(loadMessages(locale).address(''));
    expect(errorOf(figure)).toBe(loadMessages(locale).notDrawn);
    expect(wordsOf(figure)).toBe(errorOf(figure));
    expect([...seen].filter((words) => BUNDLED.test(words))).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('a blank src is an error as well', async () => {
    const { figure } = place('src=" \n "');
    await failed(figure, 'data-address');
    expect(reported.at(-1)?.message).toBe(loadMessages('en').address(''));
  });

  test('a list without rows is an error', async () => {
    const { figure } = place('');
    figure.data = [];
    await failed(figure, 'data-invalid');
    expect(reported.at(-1)?.message).toBe(loadMessages('en').empty('stage-shares'));
    expect(wordsOf(figure)).toBe(loadMessages('en').notDrawn);
  });

  test.each(LOCALES)('rendering="static" is an error, in %s, and nothing is loaded', async (locale) => {
    const { figure } = place(`lang="${locale}" rendering="static" src="https://data.example/a.json"`);
    await failed(figure, 'data-static');
    expect(reported.at(-1)?.message).toBe(loadMessages(locale).notStatic);
    expect(wordsOf(figure)).toBe(loadMessages(locale).notDrawn);
    expect(fetch).not.toHaveBeenCalled();
    figure.rendering = 'auto';
    await drawn(figure);
    expect(errorOf(figure)).toBe('');
  });

  test('rendering="static" shows the bundled rows again once the page’s own are gone', async () => {
    const { figure } = place('lang="en" rendering="static" src="https://data.example/a.json"');
    await failed(figure, 'data-static');
    figure.removeAttribute('src');
    await figure.ready;
    expect(statesOf(figure)).toEqual(['static']);
    expect(errorOf(figure)).toBe('');
  });

  test('fallback and error stand together, and a retry draws', async () => {
    answer = () => new Response('', { status: 503 });
    const { figure } = place('src="https://data.example/a.json"', '<p>Fallback</p>');
    await failed(figure, 'data-unavailable');
    expect(errorOf(figure)).toBe(loadMessages('en').notLoaded);
    expect(figure.querySelector('p')?.checkVisibility()).toBe(true);
    answer = () => new Response(JSON.stringify(ROWS));
    find(figure, '.error button')?.click();
    await drawn(figure);
    expect(figure.querySelector('p')?.checkVisibility()).toBe(false);
  });

  test('a file is rejected, with the sentence of the error', async () => {
    const { figure } = place('lang="ja"');
    await figure.ready;
    figure.data = BAD_ROWS;
    await failed(figure, 'data-invalid');
    for (const kind of ['csv', 'json', 'svg', 'png'] as const)
      await expect(figure.exportFile(kind)).rejects.toThrow(reported.at(-1)?.message);
  });

  test('a file is rejected while the rows are loading', async () => {
    answer = () => new Promise<Response>(() => undefined);
    const { figure } = place('');
    await figure.ready;
    figure.src = 'https://data.example/a.json';
    for (const kind of ['csv', 'png'] as const)
      await expect(figure.exportFile(kind)).rejects.toThrow('has not drawn its rows yet');
  });

  test('a file never has the rows that a script has replaced', async () => {
    const { figure } = place('');
    figure.data = ROWS;
    await drawn(figure);
    expect(await (await figure.exportFile('csv')).text()).toContain('61');
    figure.data = OTHER_ROWS;
    const file = await figure.exportFile('csv').then(
      (blob) => blob.text(),
      (error: unknown) => String(error),
    );
    expect(file).toMatch(/has not drawn its rows yet|44/u);
    expect(file).not.toContain('61');
    await drawn(figure, '44%');
    expect(await (await figure.exportFile('csv')).text()).toContain('44');
  });
});

describe('after a drawing', () => {
  test('a picture of the same URL stays where another view or language fails', async () => {
    const { figure } = place('src="https://data.example/a.json"');
    await drawn(figure);
    figure.view = 'countries';
    await failed(figure, 'data-invalid');
    expect(isDrawn(figure)).toBe(true);
    expect(wordsOf(figure)).toContain('61%');
  });

  test('another URL takes it away at once, and does not bring it back where it fails', async () => {
    const { figure } = place('src="https://data.example/a.json"');
    await drawn(figure);
    answer = () => new Response(JSON.stringify(BAD_ROWS));
    figure.src = 'https://data.example/b.json';
    await figure.updateComplete;
    expect(wordsOf(figure)).toBe('');
    await failed(figure, 'data-invalid');
    expect(wordsOf(figure)).toBe(errorOf(figure));
  });

  test('new rows of a script replace it without a gap', async () => {
    const { figure, seen } = place('');
    figure.data = ROWS;
    await drawn(figure);
    seen.clear();
    figure.data = OTHER_ROWS;
    await drawn(figure, '44%');
    expect([...seen].filter((words) => !words.includes('%'))).toEqual([]);
  });

  test('new rows of a script that fail take it away', async () => {
    const { figure } = place('');
    figure.data = ROWS;
    await drawn(figure);
    figure.data = BAD_ROWS;
    await failed(figure, 'data-invalid');
    expect(isDrawn(figure)).toBe(false);
    figure.data = ROWS;
    await drawn(figure);
    expect(errorOf(figure)).toBe('');
  });

  test.each([null, undefined])('data = %s brings the bundled rows back', async (none) => {
    const { figure } = place('lang="en"');
    await figure.ready;
    const before = wordsOf(figure);
    figure.data = BAD_ROWS;
    await failed(figure, 'data-invalid');
    figure.data = none as null;
    await eventually(() => {
      expect(reported.at(-1)?.type).toBe('figure-ready');
    });
    expect(statesOf(figure)).toEqual(['static']);
    expect(errorOf(figure)).toBe('');
    expect(wordsOf(figure).slice(0, 40)).toBe(before.slice(0, 40));
  });
});

describe('embed code', () => {
  test('names the file that a script has set, with its source', async () => {
    const { figure } = place('heading="Ours"');
    figure.src = 'https://data.example/a.json';
    await drawn(figure);
    const pasted = new DOMParser().parseFromString(embedCode(figure), 'text/html').querySelector('rare-earth-share');
    expect(pasted?.getAttribute('src')).toBe('https://data.example/a.json');
    figure.src = null;
    expect(embedCode(figure)).not.toContain('a.json');
  });

  test('is rejected for rows that a script has set, which it can’t hold', async () => {
    const { figure } = place('lang="en"');
    figure.data = ROWS;
    await drawn(figure);
    figure.dispatchEvent(new Event('pointerenter'));
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await eventually(() => {
      expect(find(figure, '[data-tool=embed]')).not.toBeNull();
    });
    find(figure, '[data-tool=embed]')?.click();
    await eventually(() => {
      expect(find(figure, '.notice')?.textContent).toBe(toolbarMessages('en').noEmbedCode);
    });
    expect(copy).not.toHaveBeenCalled();
  });
});

describe('names with spaces and underscores', () => {
  const NAMED = [
    { stage: 'mining', country: 'Data desk', year: 2030, share_pct: 61 },
    { stage: 'mining', country: 'b_1', year: 2030, share_pct: 12 },
    { stage: 'mining', country: 'b 1', year: 2030, share_pct: 9 },
  ];

  test.each(['b_1', 'Data desk', 'Data_desk'])('are highlighted as written: %s', async (name) => {
    const { figure } = place(`highlight="${name}"`);
    figure.data = NAMED;
    await eventually(() => {
      expect(isDrawn(figure)).toBe(true);
    });
    const shapes = [...(figure.shadowRoot?.querySelectorAll('.picture [data-id]') ?? [])];
    const bright = shapes.filter((shape) => shape.hasAttribute('data-lit'));
    expect(bright.length).toBeGreaterThan(0);
    expect(bright.length).toBeLessThan(shapes.length);
    expect(console.warn).not.toHaveBeenCalledWith(expect.stringContaining('matches nothing'));
    expect(wordsOf(figure)).toContain('b_1');
    expect(wordsOf(figure)).toContain('b 1');
  });
});
