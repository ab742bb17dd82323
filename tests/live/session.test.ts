import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Spec } from '../../src/core/drawing/spec.ts';

import { loadMessages } from '../../src/core/i18n/load.ts';
import type { LiveRequest } from '../../src/core/wire/live.ts';
import type { EmbeddedPicture } from '../../src/live/embed-picture.ts';

vi.mock(import('../../src/live/embed-picture.ts'), () => ({ embedPicture: vi.fn() }));
vi.mock(import('../../src/live/batch-renderer.ts'), () => ({ BATCH_RENDERER: 'figure-batch' as const }));
vi.mock(import('../../src/live/compiler.ts'), () => ({ compileSpec: vi.fn((spec) => ({ compiled: spec })) }));

// Other tests may have loaded these modules without what stands in here.
vi.resetModules();
const { fakeDocument, fakeModule, fakePicture, requestOf } = await import('./fake-module.ts');
const { Session } = await import('../../src/live/session.ts');
const { embedPicture } = await import('../../src/live/embed-picture.ts');
const { compileSpec } = await import('../../src/live/compiler.ts');

const { signal } = new AbortController();
const APPLES = [{ kind: 'Elstar' }, { kind: 'Gala' }];

function start() {
  const { liveModule, ...functions } = fakeModule();
  return { session: new Session(liveModule, fakeDocument), ...functions };
}

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.mocked(embedPicture).mockImplementation(() => Promise.resolve(fakePicture() as unknown as EmbeddedPicture));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('bundled rows', () => {
  test('are loaded once, and come parsed', async () => {
    const { session, parse, loadData } = start();
    for (const given of [{}, { width: 800 }, { locale: 'ja' }, { view: 'pears' }, { options: { year: 2 } }] as const)
      expect(await session.draw(requestOf(given), signal)).toMatchObject({
        isCustom: false,
        views: [{ id: 'apples' }, { id: 'pears' }],
      });
    await session.controlsFor(requestOf(), signal);
    expect(loadData).toHaveBeenCalledTimes(1);
    expect(parse).not.toHaveBeenCalled();
  });

  test('that can’t be loaded are asked for again', async () => {
    const { session, loadData } = start();
    loadData.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(session.draw(requestOf(), signal)).rejects.toThrow('Failed to fetch');
    expect((await session.draw(requestOf(), signal)).text.title).toBe('1 apples (en)');
  });

  test('make one model for every width, language and control, and one with their details, until the options change', async () => {
    const { session, model } = start();
    for (const given of [{}, { width: 800 }, { locale: 'ja' }] as const) {
      const { items } = await session.draw(requestOf(given), signal);
      await items();
    }
    await session.controlsFor(requestOf(), signal);
    await session.drawOverview(requestOf(), () => undefined, signal);
    expect(model).toHaveBeenCalledTimes(2);
    await session.draw(requestOf({ options: { year: 2 } }), signal);
    expect(model).toHaveBeenCalledTimes(3);
  });

  test('have items with what their details say, or without it if these can’t be loaded', async () => {
    const { session, loadDetails } = start();
    const titles = async () => {
      const { items } = await session.draw(requestOf(), signal);
      return (await items()).items.map(({ title }) => title);
    };
    loadDetails.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await titles()).toEqual(['Boskoop']);
    expect(await titles()).toEqual(['Boskoop, with details']);
    const { items } = await session.draw(requestOf({ data: APPLES }), signal);
    loadDetails.mockClear();
    expect((await items()).items).toHaveLength(2);
    expect(loadDetails).not.toHaveBeenCalled();
  });

  test('are not loaded where a page has rows of its own', async () => {
    const { session, parse, loadData } = start();
    await session.draw(requestOf({ data: APPLES }), signal);
    expect(loadData).not.toHaveBeenCalled();
    expect(parse).toHaveBeenCalledTimes(1);
    const [tables] = parse.mock.lastCall ?? [];
    expect(tables).toMatchObject({ apples: APPLES, sources: [{ id: 'page' }] });
    expect(tables).not.toHaveProperty('pears');
  });

  test('come back once the page’s own are gone', async () => {
    const { session, parse } = start();
    await session.draw(requestOf(), signal);
    await session.draw(requestOf({ data: APPLES }), signal);
    expect((await session.draw(requestOf(), signal)).text.title).toBe('1 apples (en)');
    expect(parse).toHaveBeenCalledTimes(1);
  });
});

describe('the details of sources', () => {
  const own = [{ id: 'desk', short: 'Desk', title: 'Our survey', publisher: 'The Gazette', publisher_ja: 'ガゼット' }];
  const rows = [{ kind: 'Elstar', source: 'desk' }];

  test('are not loaded for a drawing', async () => {
    const { session, loadDetails } = start();
    const { sources } = await session.draw(requestOf(), signal);
    expect(sources).toEqual([{ id: 'farm', short: 'Farm', url: '', language: '' }]);
    expect(loadDetails).not.toHaveBeenCalled();
  });

  test('of bundled sources are loaded on request, in the language of the drawing', async () => {
    const { session } = start();
    const { details } = await session.draw(requestOf({ locale: 'ja' }), signal);
    expect(await details()).toEqual({
      notes: [],
      sources: { farm: { title: 'The farm', publisher: 'Owner (ja)', locator: 'field 3' } },
      licences: [],
    });
  });

  test('of a page’s own sources are in its rows, and nothing is loaded', async () => {
    const { session, loadDetails } = start();
    const request = requestOf({ data: { apples: rows, sources: own }, locale: 'ja' });
    const { details } = await session.draw(request, signal);
    const { sources } = await details();
    expect(sources).toMatchObject({ desk: { title: 'Our survey', publisher: 'ガゼット', locator: '' } });
    expect(loadDetails).not.toHaveBeenCalled();
  });

  test('of rows that cite both are joined; the page’s own win', async () => {
    const { session } = start();
    const data = { apples: [...rows, { kind: 'Gala', source: 'farm' }], sources: own };
    const { details } = await session.draw(requestOf({ data }), signal);
    expect((await details()).sources).toMatchObject({
      farm: { title: 'The farm' },
      desk: { title: 'Our survey', publisher: 'The Gazette' },
    });
  });

  test('that can’t be loaded are asked for again', async () => {
    const { session, loadDetails } = start();
    loadDetails.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { details } = await session.draw(requestOf(), signal);
    await expect(details()).rejects.toThrow('Failed to fetch');
    expect((await details()).sources).toHaveProperty('farm');
  });
});

describe('custom rows', () => {
  test('are parsed once, whatever is drawn of them', async () => {
    const { session, parse } = start();
    for (const given of [{}, { width: 800 }, { options: { year: 2 } }, { width: 300 }])
      await session.draw(requestOf({ data: APPLES, ...given }), signal);
    expect(await session.controlsFor(requestOf({ data: APPLES }), signal)).toMatchObject([{ value: 2 }]);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  test('are parsed again where the page sets a new list', async () => {
    const { session, parse } = start();
    await session.draw(requestOf({ data: APPLES }), signal);
    const drawing = await session.draw(requestOf({ data: [...APPLES, { kind: 'Idared' }] }), signal);
    expect(parse).toHaveBeenCalledTimes(2);
    expect(drawing.table.rows).toEqual([['Elstar'], ['Gala'], ['Idared']]);
  });

  test('as a list are for the dataset of the view', async () => {
    const { session, parse } = start();
    const drawn = await session.draw(requestOf({ data: APPLES }), signal);
    expect(drawn).toMatchObject({
      isCustom: true,
      views: [{ id: 'apples' }],
      text: { title: '2 apples (en)' },
    });
    const other = await session.draw(requestOf({ data: APPLES, view: 'pears' }), signal);
    expect(other).toMatchObject({ isCustom: true, views: [{ id: 'pears' }], text: { title: '2 pears (en)' } });
    expect(parse).toHaveBeenCalledTimes(2);
  });

  test('by the names of datasets serve several views, parsed once', async () => {
    const { session, parse } = start();
    const data = { apples: APPLES, pears: [{ kind: 'Abate' }] };
    const drawn = await session.draw(requestOf({ data }), signal);
    expect(drawn).toMatchObject({ views: [{ id: 'apples' }, { id: 'pears' }], text: { title: '2 apples (en)' } });
    expect((await session.draw(requestOf({ data, view: 'pears' }), signal)).text.title).toBe('1 pears (en)');
    expect(parse).toHaveBeenCalledTimes(1);
  });

  test('that are missing for a view are rejected for that view only', async () => {
    const { session } = start();
    const data = { apples: APPLES };
    await session.draw(requestOf({ data }), signal);
    await expect(session.draw(requestOf({ data, view: 'pears', locale: 'ja' }), signal)).rejects.toMatchObject({
      code: 'data-invalid',
      message: loadMessages('ja').empty('pears'),
    });
    expect((await session.draw(requestOf({ data }), signal)).text.title).toBe('2 apples (en)');
  });

  test('that are not rows, or are too many, are rejected', async () => {
    const { session, parse } = start();
    for (const data of [{ plums: [] }, { apples: 5 }, 'rows'])
      await expect(session.draw(requestOf({ data: data as never }), signal)).rejects.toMatchObject({
        code: 'data-invalid',
        message: loadMessages('en').shape('apples'),
      });
    const data = Array.from({ length: 20_001 }, () => ({}));
    await expect(session.draw(requestOf({ data }), signal)).rejects.toMatchObject({ code: 'data-too-large' });
    expect(parse).not.toHaveBeenCalled();
  });

  test('that the figure can’t draw are rejected in its language, and parsed again on the next request', async () => {
    const { session, parse } = start();
    const request = requestOf({ data: [{ kind: 'quince' }], locale: 'ko' });
    await expect(session.draw(request, signal)).rejects.toMatchObject({ name: 'FigureError' });
    await expect(session.draw(request, signal)).rejects.toMatchObject({
      code: 'data-invalid',
      message: expect.stringMatching(/[가-힣]/u) as string,
    });
    expect(parse).toHaveBeenCalledTimes(2);
  });

  test('may name bundled sources; what names none is the page’s', async () => {
    const { session } = start();
    const data = [{ kind: 'Elstar', source: 'farm' }, { kind: 'Gala' }];
    const { sources } = await session.draw(requestOf({ data }), signal);
    expect(sources.map(({ short }) => short)).toEqual(['Farm', loadMessages('en').customSource]);
    // The page's source is named in the reader's language.
    const japanese = await session.draw(requestOf({ data, locale: 'ja' }), signal);
    expect(japanese.sources.map(({ short }) => short)).toEqual(['Farm', loadMessages('ja').customSource]);
  });
});

describe('rows from an address', () => {
  const answer = (rows: unknown): Promise<Response> => Promise.resolve(Response.json(rows));

  test('name their host once, and only where nothing else names a source', async () => {
    const shortsOf = async (rows: unknown, given: Partial<LiveRequest> = {}) => {
      fetched.mockImplementation(() => answer(rows));
      const { sources } = await start().session.draw(
        requestOf({ src: 'https://data.example/a.json', ...given }),
        signal,
      );
      return sources.map(({ short, url }) => short + (url && ` <${url}>`));
    };
    expect(await shortsOf(APPLES)).toEqual(['data.example']);
    const named = [{ kind: 'Elstar', source: 'Eurostat 2024' }];
    expect(await shortsOf(named)).toEqual(['Eurostat 2024']);
    expect(await shortsOf([...named, { kind: 'Gala' }])).toEqual(['Eurostat 2024', 'data.example']);
    // Bundled sources do not say that the rows are theirs, so the host does.
    expect(await shortsOf([{ kind: 'Elstar', source: 'farm' }])).toEqual(['data.example', 'Farm']);
    const attributes = { sourceName: 'Our desk', sourceUrl: 'https://desk.example/' };
    expect(await shortsOf(APPLES, attributes)).toEqual(['Our desk <https://desk.example/>']);
    expect(await shortsOf(named, attributes)).toEqual(['Our desk <https://desk.example/>', 'Eurostat 2024']);
    expect(await shortsOf([{ kind: 'Elstar', source: 'Our desk' }], attributes)).toEqual([
      'Our desk <https://desk.example/>',
    ]);
    expect(await shortsOf(APPLES, { sourceUrl: 'https://desk.example/' })).toEqual([
      'desk.example <https://desk.example/>',
    ]);
  });

  test('are not parsed again for another language, but for another name of their source', async () => {
    fetched.mockImplementation(() => answer(APPLES));
    const { session, parse } = start();
    const src = '/a.json';
    for (const given of [{}, { locale: 'ja' }, { sourceName: 'Desk' }, { sourceName: 'Desk', width: 300 }] as const)
      await session.draw(requestOf({ src, ...given }), signal);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(parse).toHaveBeenCalledTimes(2);
  });

  test('are fetched and parsed once, and name their host first where they cite bundled sources', async () => {
    fetched.mockImplementation(() => answer([{ kind: 'Elstar', source: 'farm' }]));
    const { session, parse } = start();
    for (const width of [300, 400, 500]) {
      const { sources, isCustom } = await session.draw(requestOf({ src: '../fruit.json', width }), signal);
      expect({ isCustom, sources: sources.map(({ short }) => short) }).toEqual({
        isCustom: true,
        sources: ['news.example', 'Farm'],
      });
    }
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([new URL('https://news.example/fruit.json')]);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  test('are fetched again for another address, and once they are forgotten', async () => {
    fetched.mockImplementation(() => answer(APPLES));
    const { session, parse } = start();
    for (const src of ['/a.json', '/b.json', '/b.json']) await session.draw(requestOf({ src }), signal);
    session.forget();
    await session.draw(requestOf({ src: '/b.json' }), signal);
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(parse).toHaveBeenCalledTimes(3);
  });

  test('that did not come are asked for again', async () => {
    fetched.mockRejectedValueOnce(new TypeError('No network.')).mockImplementation(() => answer(APPLES));
    const { session } = start();
    const request = requestOf({ src: '/a.json' });
    await expect(session.draw(request, signal)).rejects.toMatchObject({ code: 'data-unavailable' });
    expect((await session.draw(request, signal)).text.title).toBe('2 apples (en)');
  });

  test('are not fetched where the page hands rows over', async () => {
    const { session } = start();
    const { sources } = await session.draw(requestOf({ data: APPLES, src: '/a.json' }), signal);
    expect(sources.map(({ short }) => short)).toContain(loadMessages('en').customSource);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('an aborted request', () => {
  test('ends with its reason, and lets go of its picture', async () => {
    const { session } = start();
    const aborting = new AbortController();
    const picture = fakePicture();
    vi.mocked(embedPicture).mockImplementationOnce(() => {
      aborting.abort(new Error('Another one came.'));
      return Promise.resolve(picture as unknown as EmbeddedPicture);
    });
    await expect(session.draw(requestOf(), aborting.signal)).rejects.toThrow('Another one came.');
    expect(picture.finalize).toHaveBeenCalledOnce();
  });

  test('is not drawn at all where it ends before', async () => {
    const { session, parse } = start();
    const aborting = new AbortController();
    aborting.abort();
    await expect(session.draw(requestOf({ data: APPLES }), aborting.signal)).rejects.toThrow();
    expect(parse).not.toHaveBeenCalled();
    expect(embedPicture).not.toHaveBeenCalled();
  });
});

describe('specs', () => {
  test('of bundled structure are not compiled in the page', async () => {
    const { session } = start();
    await session.draw(requestOf(), signal);
    expect(compileSpec).not.toHaveBeenCalled();
    expect(vi.mocked(embedPicture).mock.lastCall?.[0]).toMatchObject({ width: 400, marks: [{ type: 'group' }] });
  });

  test('that a page changes are its own copy, and compiled', async () => {
    const { session } = start();
    const transformSpec = vi.fn((spec: Spec) => Object.assign(spec, { title: 'Fruit' }));
    await session.draw(requestOf({ transformSpec }), signal);
    await session.draw(requestOf(), signal);
    expect(vi.mocked(compileSpec).mock.calls).toMatchObject([[{ title: 'Fruit' }]]);
    expect(vi.mocked(embedPicture).mock.lastCall?.[0]).not.toHaveProperty('title');
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('No idea.');
      },
      'No idea.',
    ],
    ['returns nothing', () => undefined, 'it returned undefined.'],
  ])('from a function that %s are rejected', async (_, transform, reason) => {
    const { session } = start();
    const request = requestOf({ transformSpec: transform as never, locale: 'ja' });
    await expect(session.draw(request, signal)).rejects.toMatchObject({
      code: 'spec-invalid',
      message: loadMessages('ja').spec(reason),
    });
  });

  test('changed by a page are rejected if Vega can’t draw them', async () => {
    const { session } = start();
    vi.mocked(embedPicture).mockRejectedValueOnce(new Error('No scale.'));
    await expect(session.draw(requestOf({ transformSpec: (spec) => spec }), signal)).rejects.toMatchObject({
      code: 'spec-invalid',
      message: loadMessages('en').spec('No scale.'),
    });
  });
});

test('a view that the figure has not is an error of the program', async () => {
  const { session } = start();
  await expect(session.draw(requestOf({ view: 'plums' }), signal)).rejects.toThrow(
    '<fruit-figure> has no view "plums".',
  );
});

describe('a strip over time', () => {
  test('is drawn of the rows that are drawn already', async () => {
    const { session, parse } = start();
    await session.draw(requestOf({ data: APPLES }), signal);
    expect(await session.drawOverview(requestOf({ data: APPLES, width: 700 }), vi.fn(), signal)).toBeDefined();
    expect(vi.mocked(embedPicture).mock.lastCall?.[0]).toMatchObject({ width: 700, data: [{ values: APPLES }] });
    expect(parse).toHaveBeenCalledTimes(1);
  });

  test('is none where the view has none', async () => {
    const { session, parse } = start();
    expect(await session.drawOverview(requestOf({ view: 'pears' }), vi.fn(), signal)).toBeUndefined();
    expect(parse).not.toHaveBeenCalled();
  });
});
