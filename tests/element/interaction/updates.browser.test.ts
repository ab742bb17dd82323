import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { correctionMessages } from '../../../src/core/i18n/correction.ts';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatDate } from '../../../src/core/i18n/format.ts';
import { interactionMessages } from '../../../src/core/i18n/interaction.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import type { Latest, LatestCorrection } from '../../../src/core/wire/latest.ts';
import '../../../src/define.ts';
import { FigureElement } from '../../../src/element/figure-element.ts';
import { latestBeside } from '../../../src/element/interaction/latest-file.ts';
import type { FigureOutdatedEvent } from '../../../src/element/outdated-event.ts';
import { eventually } from '../../eventually.ts';

const CHECKED_TO = '2099-02-03';
const STAGES = 'rare-earth-share/stages';
const TREND = 'rare-earth-share/trend';

const correction = (change: Partial<LatestCorrection> = {}): LatestCorrection => ({
  dataset: 'stage-shares',
  row: 'mining/all/2026/CHN/2024',
  field: 'share_pct',
  old: '69.2',
  new: '71.1',
  date: '2099-01-02',
  version: '99.0.0',
  why: 'The edition of that year has another value.',
  views: [STAGES],
  ...change,
});

const CORRECTIONS = [
  correction(),
  correction({ row: 'refining/all/2026/CHN/2024' }),
  correction({ dataset: 'mining-shares', row: '1995', field: 'qualifier', old: '', new: 'quota', views: [TREND] }),
];

const latest = (change: Partial<Record<keyof Latest, unknown>> = {}): string =>
  JSON.stringify({
    version: '99.0.0',
    checkedTo: CHECKED_TO,
    released: '2099-02-04',
    corrections: { '1.0.0': CORRECTIONS },
    ...change,
  });

const json = (text: string): Response => new Response(text, { headers: { 'content-type': 'application/json' } });

let requests: (readonly [address: string, RequestInit | undefined])[];
let answer: (init: RequestInit | undefined) => Response | Promise<Response>;
let printed: string[];
let files = 0;

/** An address that no test has asked: answers are kept for as long as the page is there. */
const address = (): string => `https://data.example/${String((files += 1))}/latest.json`;

beforeEach(() => {
  requests = [];
  answer = () => json(latest());
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    requests.push([input instanceof Request ? input.url : input.toString(), init]);
    return Promise.resolve().then(() => answer(init));
  });
  printed = [];
  for (const kind of ['warn', 'error'] as const)
    vi.spyOn(console, kind).mockImplementation((sentence: unknown) => printed.push(String(sentence)));
  for (const type of ['error', 'unhandledrejection'] as const) addEventListener(type, note);
});
const note = (event: Event): void => void printed.push(event.type);
afterEach(() => {
  for (const type of ['error', 'unhandledrejection'] as const) removeEventListener(type, note);
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const find = (figure: Element, selector: string): HTMLElement | null =>
  figure.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const update = (figure: Element): HTMLElement | null => find(figure, '[part=update]');
const sentence = (figure: Element): string => update(figure)?.querySelector('p')?.textContent ?? '';
const items = (figure: Element): readonly string[] =>
  [...(update(figure)?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent.trim());

/** Puts figures into the page, and waits until each has its interaction layer. */
async function figuresOf(markup: string): Promise<readonly FigureElement[]> {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  const figures = [...box.children].filter((element) => element instanceof FigureElement);
  for (const figure of figures) {
    await figure.ready;
    figure.dispatchEvent(new Event('pointerenter'));
    await eventually(() => {
      expect(find(figure, 'div.items')).not.toBeNull();
    });
    await figure.updateComplete;
  }
  return figures;
}

async function figureOf(attributes: string): Promise<FigureElement> {
  const [figure] = await figuresOf(`<rare-earth-share ${attributes}></rare-earth-share>`);
  if (!figure) throw new Error('The markup holds no figure.');
  return figure;
}

/** Waits until an answer would be shown: longer than the fetch, the reading and the next render take. */
async function settled(figure: FigureElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  await figure.updateComplete;
}

async function expectNothing(figure: FigureElement): Promise<void> {
  await settled(figure);
  expect(update(figure)).toBeNull();
  expect(printed).toEqual([]);
}

const shows = (figure: Element): Promise<void> =>
  eventually(() => {
    expect(sentence(figure)).toContain('99.0.0');
  });

describe('without the attribute', () => {
  test('nothing is requested', async () => {
    await expectNothing(await figureOf(''));
    expect(requests).toEqual([]);
  });

  test.each(['check-updates="false"', 'check-updates=" false "'])('nor with %s', async (attribute) => {
    await expectNothing(await figureOf(attribute));
    expect(requests).toEqual([]);
  });

  test('nor if a script sets the property to false', async () => {
    const figure = await figureOf('');
    figure.checkUpdates = false;
    await expectNothing(figure);
    expect(requests).toEqual([]);
  });
});

describe('the request', () => {
  test('is one for all figures of a page, without cookies and without the page’s address', async () => {
    const url = address();
    const tags = ['rare-earth-share', 'export-control-timeline', 'rare-earth-share'];
    const figures = await figuresOf(tags.map((tag) => `<${tag} check-updates="${url}"></${tag}>`).join(''));
    for (const figure of figures) await shows(figure);
    expect(requests.map(([asked]) => asked)).toEqual([url]);
    expect(requests[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('is made once, however the figure changes', async () => {
    const figure = await figureOf(`check-updates="${address()}"`);
    await shows(figure);
    figure.view = 'trend';
    figure.lang = 'ja';
    await settled(figure);
    figure.remove();
    document.body.append(figure);
    await settled(figure);
    expect(requests).toHaveLength(1);
  });

  test('is not repeated after a failure', async () => {
    answer = () => new Response('', { status: 503 });
    const url = address();
    const figure = await figureOf(`check-updates="${url}"`);
    await expectNothing(figure);
    answer = () => json(latest());
    figure.view = 'trend';
    const [other] = await figuresOf(`<rare-earth-share check-updates="${url}"></rare-earth-share>`);
    await expectNothing(other!);
    expect(requests).toHaveLength(1);
  });

  test('is resolved against the page', async () => {
    await shows(await figureOf('check-updates="newest/latest.json"'));
    expect(requests.map(([asked]) => asked)).toEqual([new URL('newest/latest.json', document.baseURI).href]);
  });

  test.each([
    'javascript:alert(1)',
    'data:application/json,{}',
    'ftp://data.example/latest.json',
    'https://a:b@c.example/',
  ])('is not made to %s, and the page’s developer gets a sentence', async (text) => {
    const figure = await figureOf(`check-updates="${text}"`);
    await settled(figure);
    expect(requests).toEqual([]);
    expect(update(figure)).toBeNull();
    expect(printed).toEqual([
      `<rare-earth-share> does not support check-updates="${text}": expected an https URL or one relative to the page. Nothing is requested.`,
    ]);
  });

  test('is not made for the page’s data', async () => {
    const figure = await figureOf(`view="trend"`);
    const rows = [1995, 2024].map((year) => ({
      year,
      china_tonnes_reo: 48_000,
      world_tonnes_reo: 76_000,
      china_share_pct: 60,
    }));
    figure.data = rows;
    await eventually(() => {
      expect(figure.matches(':state(live)')).toBe(true);
    });
    figure.checkUpdates = address();
    await expectNothing(figure);
    expect(requests).toEqual([]);
    figure.data = null;
    await shows(figure);
    figure.data = [...rows];
    await eventually(() => {
      expect(update(figure)).toBeNull();
    });
  });
});

describe('without an address', () => {
  test.each([
    ['https://news.example/figures/cdn/live/interaction-Ab_1.js', 'https://news.example/figures/datasets/latest.json'],
    [
      'https://news.example/figures/cdn/live/interaction-Ab_1.js?v=2#a',
      'https://news.example/figures/datasets/latest.json',
    ],
    [
      'https://cdn.jsdelivr.net/npm/rare-earth-figures@0.1.0/dist/cdn/live/interaction-Ab_1.js',
      'https://cdn.jsdelivr.net/npm/rare-earth-figures@latest/dist/datasets/latest.json',
    ],
    [
      'https://cdn.jsdelivr.net/npm/rare-earth-figures/dist/cdn/live/interaction-Ab_1.js',
      'https://cdn.jsdelivr.net/npm/rare-earth-figures/dist/datasets/latest.json',
    ],
    ['https://app.example/assets/interaction-Ab_1.js', null],
    ['file:///node_modules/rare-earth-figures/dist/cdn/live/interaction-Ab_1.js', null],
  ])('the script %s asks %s', (script, expected) => {
    expect(latestBeside(script)).toBe(expected);
  });

  const unknown = (tag: string): string =>
    `<${tag} check-updates> does not know the folder of its script. Set it to the URL of a latest.json. Nothing is requested.`;

  // A sentence is printed once for each tag.
  test.each([
    ['export-control-timeline', 'check-updates'],
    ['rare-earth-share', 'check-updates=""'],
    ['dependency-sankey', 'check-updates="true"'],
  ])('<%s %s> says so if the script is in another folder, as here', async (tag, attribute) => {
    const [figure] = await figuresOf(`<${tag} ${attribute}></${tag}>`);
    await settled(figure!);
    expect(requests).toEqual([]);
    expect(update(figure!)).toBeNull();
    expect(printed).toEqual([unknown(tag)]);
  });

  test('a script sets the property to true instead', async () => {
    const figure = await figureOf('');
    figure.checkUpdates = true;
    await settled(figure);
    // Not requested as an address: this sentence was printed above.
    expect(printed.filter((text) => text !== unknown('rare-earth-share'))).toEqual([]);
    expect(requests).toEqual([]);
  });
});

describe('a newer version', () => {
  test.each(LOCALES)('is named in %s, below the source line, with what it corrected', async (locale) => {
    const figure = await figureOf(`lang="${locale}" check-updates="${address()}"`);
    await shows(figure);
    const messages = interactionMessages(locale);
    const day = formatDate(locale, CHECKED_TO);
    expect(sentence(figure)).toBe(messages.newer({ version: '99.0.0', day, total: 3, own: 2 }));
    expect(sentence(figure)).toContain(day);
    expect(update(figure)?.querySelector('summary')?.textContent.trim()).toBe(messages.corrected);
    expect(items(figure)).toHaveLength(1);
    const [item = ''] = items(figure);
    const date = formatDate(locale, '2099-01-02');
    for (const part of [
      '69.2',
      '71.1',
      date,
      'mining/all/2026/CHN/2024',
      'refining/all/2026/CHN/2024',
      CORRECTIONS[0]!.why,
    ])
      expect(item).toContain(part);
    expect(update(figure)?.querySelector('li [lang=en]')?.textContent).toBe(CORRECTIONS[0]!.why);
    const children = [...find(figure, 'figure')!.children];
    const place = (selector: string): number => children.findIndex((child) => child.matches(selector));
    expect(place('.update')).toBe(place('.source') + 1);
    expect(place('.update')).toBeLessThan(place('details:last-of-type'));
    expect(printed).toEqual([]);
  });

  test('is written as agreed', async () => {
    const figure = await figureOf(`lang="en" check-updates="${address()}"`);
    await shows(figure);
    expect(sentence(figure)).toBe(
      'A newer version of these data exists (99.0.0, checked to 3 Feb 2099): 3 values corrected, 2 in the data of this view.',
    );
  });

  test('that corrected nothing is named without a list', async () => {
    answer = () => json(latest({ corrections: {} }));
    const figure = await figureOf(`lang="en" check-updates="${address()}"`);
    await shows(figure);
    expect(sentence(figure)).toBe('A newer version of these data exists (99.0.0, checked to 3 Feb 2099).');
    expect(update(figure)?.querySelector('details')).toBeNull();
  });

  test('labels a field as the table does, an empty value in words, and rows that were withdrawn', async () => {
    const corrections = [
      correction(),
      correction({ field: 'flag', old: 'sourced', new: '' }),
      correction({ field: 'flag', old: 'from-memory', new: 'constructor' }),
      correction({ field: 'remark_en', old: 'from-memory', new: 'constructor' }),
      correction({ dataset: 'events', row: '2010-japan', field: '', old: 'title=Something', new: '' }),
      correction({ dataset: 'figures', row: STAGES, field: 'text_en', old: 'many', new: 'most' }),
      correction({ dataset: 'notes', row: 'stages-quota', field: 'text_en', old: 'None.', new: 'Some.' }),
      correction({ dataset: 'figures', row: STAGES, field: 'text_ja', old: '多い', new: '大半' }),
    ];
    answer = () => json(latest({ corrections: { '1.0.0': corrections } }));
    const figure = await figureOf(`lang="en" check-updates="${address()}"`);
    await shows(figure);
    const texts = correctionMessages('en');
    const [day, rows] = [formatDate('en', '2099-01-02'), [correction().row]];
    const head = [...figure.shadowRoot!.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
    expect(head.join()).toContain('Share (%)');
    expect(head.join()).toContain('Status');
    expect(items(figure).map((item) => item.replace(` ${correction().why}`, ''))).toEqual([
      texts.changed({ day, field: 'Share', old: '69.2', now: '71.1', rows }),
      texts.changed({ day, field: 'Status', old: flagLabel('sourced', 'en'), now: texts.none, rows }),
      texts.changed({ day, field: 'Status', old: flagLabel('from-memory', 'en'), now: 'constructor', rows }),
      texts.changed({ day, field: 'remark', old: 'from-memory', now: 'constructor', rows }),
      texts.withdrawn({ day, rows: ['2010-japan'] }),
      texts.reworded({ day, old: 'many', now: 'most' }),
      texts.reworded({ day, old: 'None.', now: 'Some.' }),
    ]);
    expect(sentence(figure)).toContain('7 values corrected, 7 in');
  });

  test('changes its list with the view and the language', async () => {
    const figure = await figureOf(`lang="en" check-updates="${address()}"`);
    await shows(figure);
    figure.view = 'trend';
    await eventually(() => {
      expect(items(figure).join()).toContain('1995');
    });
    expect(items(figure)).toHaveLength(1);
    expect(sentence(figure)).toContain('3 values corrected, 1 in the data of this view');
    figure.view = 'countries';
    await eventually(() => {
      expect(sentence(figure)).toContain('3 values corrected, none in the data of this view');
    });
    expect(update(figure)?.querySelector('details')).toBeNull();
    figure.lang = 'ko';
    await eventually(() => {
      expect(sentence(figure)).toContain('새 버전');
    });
  });

  test('is no longer shown if the attribute is removed, and is shown again with it', async () => {
    const url = address();
    const figure = await figureOf(`check-updates="${url}"`);
    await shows(figure);
    figure.removeAttribute('check-updates');
    await figure.updateComplete;
    expect(update(figure)).toBeNull();
    figure.setAttribute('check-updates', url);
    await shows(figure);
    expect(requests).toHaveLength(1);
  });

  test('is shown without the toolbar, is reached with the keyboard and is not announced', async () => {
    const figure = await figureOf(`lang="en" no-toolbar check-updates="${address()}"`);
    await shows(figure);
    expect(update(figure)?.closest('[role],[aria-live]')).toBeNull();
    expect(update(figure)?.querySelector('[role],[aria-live]')).toBeNull();
    expect(find(figure, '[aria-live].unseen')?.textContent).toBe('');
    const summary = update(figure)?.querySelector('summary');
    summary?.focus();
    expect(figure.shadowRoot?.activeElement).toBe(summary);
    await userEvent.keyboard('{Enter}');
    expect(update(figure)?.querySelector('details')?.open).toBe(true);
  });

  test('moves nothing of the figure above it', async () => {
    const figure = await figureOf(`lang="en"`);
    const tops = (): readonly number[] =>
      ['.title', '.picture svg', '.note', '.source'].map((each) => find(figure, each)!.getBoundingClientRect().top);
    const before = tops();
    figure.checkUpdates = address();
    await shows(figure);
    expect(tops()).toEqual(before);
    const box = update(figure)!.getBoundingClientRect();
    expect(box.height).toBeGreaterThan(20);
    expect(box.top).toBeGreaterThanOrEqual(find(figure, '.source')!.getBoundingClientRect().bottom);
  });
});

describe('figure-outdated', () => {
  test('has both versions, what was corrected in the data of the view, and how many values in all', async () => {
    const events: FigureOutdatedEvent[] = [];
    const hear = (event: FigureOutdatedEvent): void => void events.push(event);
    document.body.addEventListener('figure-outdated', hear);
    const figure = await figureOf(`check-updates="${address()}"`);
    await shows(figure);
    figure.view = 'trend';
    figure.lang = 'ja';
    await settled(figure);
    figure.removeAttribute('check-updates');
    await settled(figure);
    figure.checkUpdates = address();
    await shows(figure);
    document.body.removeEventListener('figure-outdated', hear);
    const { version } = (figure.constructor as typeof FigureElement).content.bundle;
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: 'figure-outdated',
      bubbles: true,
      composed: true,
      version,
      latest: '99.0.0',
      corrections: CORRECTIONS.slice(0, 2),
      total: 3,
    });
    expect(events[0]?.target).toBe(figure);
  });
});

describe('nothing happens', () => {
  const outdated = vi.fn();
  beforeEach(() => {
    outdated.mockClear();
    document.body.addEventListener('figure-outdated', outdated);
  });
  afterEach(() => {
    document.body.removeEventListener('figure-outdated', outdated);
  });

  test('if the version is the figure’s own, or older', async () => {
    const [figure] = await figuresOf('<rare-earth-share></rare-earth-share>');
    const { version } = (figure!.constructor as typeof FigureElement).content.bundle;
    for (const known of [version, '1.0.0', '0.99.99']) {
      answer = () => json(latest({ version: known }));
      figure!.checkUpdates = address();
      await expectNothing(figure!);
    }
    expect(requests).toHaveLength(3);
    expect(outdated).not.toHaveBeenCalled();
  });

  /** An endless text, of which a figure must not read more than it has to. */
  let parts = 0;
  const endless = (): Response =>
    new Response(
      new ReadableStream({
        pull(controller) {
          parts += 1;
          controller.enqueue(new TextEncoder().encode(' '.repeat(2 ** 16)));
        },
      }),
    );

  test.each<[string, () => Response | Promise<Response>]>([
    ['the file is missing', () => new Response(latest(), { status: 404 })],
    ['the server fails', () => new Response('', { status: 500 })],
    ['the answer is a page', () => new Response('<!doctype html><p>99.0.0</p>')],
    ['the answer is empty', () => new Response('')],
    ['the answer has no content', () => new Response(null, { status: 204 })],
    ['the version is an object', () => json(latest({ version: { toString: '99.0.0' } }))],
    ['the versions are those of the prototype', () => json(latest().replace('"1.0.0"', '"__proto__"'))],
    ['a correction is not one', () => json(latest({ corrections: { '1.0.0': [{ row: 'a' }] } }))],
    ['the corrections are nested deeply', () => json(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)],
    ['the file is too large', () => json(latest() + ' '.repeat(2 ** 20))],
    ['the file has no end', endless],
    // As where the policy of the page blocks the request, the server allows no other site, or the reader is offline.
    ['the request is blocked', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('if %s', async (_issue, answered) => {
    answer = answered;
    const figure = await figureOf(`check-updates="${address()}"`);
    await expectNothing(figure);
    expect(requests).toHaveLength(1);
    expect(outdated).not.toHaveBeenCalled();
    expect(parts).toBeLessThan(25);
  });

  test('if there is no answer, which is given up after ten seconds', async () => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    let isGivenUp = false;
    answer = (init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => {
          isGivenUp = true;
          reject(new DOMException('The operation timed out.', 'TimeoutError'));
        });
      });
    const figure = await figureOf(`check-updates="${address()}"`);
    await expectNothing(figure);
    expect(timeout).toHaveBeenCalledExactlyOnceWith(10_000);
    limit.abort();
    await expectNothing(figure);
    expect(isGivenUp).toBe(true);
  });

  test('if the answer comes after the attribute was removed', async () => {
    let give: (response: Response) => void = () => undefined;
    answer = () => new Promise((resolve) => (give = resolve));
    const figure = await figureOf(`check-updates="${address()}"`);
    figure.checkUpdates = null;
    await figure.updateComplete;
    give(json(latest()));
    await expectNothing(figure);
    expect(outdated).not.toHaveBeenCalled();
  });
});

test('texts of the file stay text', async () => {
  const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>${1}\u202e';
  const corrections = [correction({ row: hostile, field: hostile, old: hostile, new: hostile, why: hostile })];
  answer = () => json(latest({ corrections: { '1.0.0': corrections } }));
  const figure = await figureOf(`lang="en" check-updates="${address()}"`);
  await shows(figure);
  expect(items(figure)[0]?.split(hostile)).toHaveLength(6);
  expect(update(figure)?.querySelector('img, script, a')).toBeNull();
  expect('ran' in globalThis).toBe(false);
});
