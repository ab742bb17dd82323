import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveRequest } from '../../src/core/wire/live.ts';
import { pageMessages } from '../../src/core/i18n/page.ts';
import type { EmbeddedPicture } from '../../src/live/embed-picture.ts';

vi.mock(import('../../src/live/embed-picture.ts'), () => ({ embedPicture: vi.fn() }));
vi.mock(import('../../src/live/batch-renderer.ts'), () => ({ BATCH_RENDERER: 'figure-batch' as const }));

// Other tests may have loaded these modules without what stands in here.
vi.resetModules();
const { fakeDocument, fakeModule, fakePicture, requestOf } = await import('./fake-module.ts');
const { startRenderer } = await import('../../src/live/renderer.ts');
const { embedPicture } = await import('../../src/live/embed-picture.ts');

const embed = vi.mocked(embedPicture);
type FakePicture = ReturnType<typeof fakePicture>;

let pictures: FakePicture[];
beforeEach(() => {
  pictures = [];
  embed.mockImplementation(() => {
    const picture = fakePicture();
    pictures.push(picture);
    return Promise.resolve(picture as unknown as EmbeddedPicture);
  });
});
afterEach(() => {
  vi.clearAllMocks();
});

function start() {
  const { liveModule } = fakeModule();
  const host = { ownerDocument: fakeDocument, requestUpdate: vi.fn(), warn: vi.fn() };
  const renderer = startRenderer(liveModule, host);
  /** Makes a request and waits until it is drawn or rejected. */
  const settle = async (request: LiveRequest): Promise<void> => {
    renderer.request(request);
    await vi.waitUntil(() => !renderer.isPending);
  };
  return { renderer, host, settle };
}

const INVALID = requestOf({ data: [{ kind: 'quince' }] });

describe('requests', () => {
  test('are drawn, and the host is updated', async () => {
    const { renderer, host, settle } = start();
    const request = requestOf();
    renderer.request(request);
    expect(renderer.isPending).toBe(true);
    await settle(request);
    expect(renderer.shown).toMatchObject({ request, text: { title: '1 apples (en)' } });
    expect(host.requestUpdate).toHaveBeenCalledOnce();
  });

  test('that follow each other end with the last one alone', async () => {
    const { renderer, settle } = start();
    for (const width of [300, 400]) renderer.request(requestOf({ width }));
    await settle(requestOf({ width: 500 }));
    expect(renderer.shown?.request.width).toBe(500);
    // Of the others no picture is kept, if one was made.
    expect(pictures.filter(({ finalize }) => finalize.mock.calls.length === 0)).toHaveLength(1);
    expect(renderer.error).toBeUndefined();
  });

  test('that ask for what is shown are not drawn again', async () => {
    const { settle } = start();
    await settle(requestOf({ options: { year: [1, 2] } }));
    await settle(requestOf({ options: { year: [1, 2] } }));
    expect(embed).toHaveBeenCalledOnce();
    await settle(requestOf({ options: { year: [1, 3] } }));
    expect(embed).toHaveBeenCalledTimes(2);
  });

  test('for nothing let go of what was drawn', async () => {
    const { renderer, settle } = start();
    await settle(requestOf());
    renderer.request(null);
    expect(renderer.shown).toBeUndefined();
    expect(pictures[0]?.finalize).toHaveBeenCalledOnce();
  });
});

describe('what can’t be drawn', () => {
  test('is reported, and the previous picture of the same rows stays', async () => {
    const { renderer, settle, host } = start();
    const data = { apples: [{ kind: 'Elstar' }] };
    await settle(requestOf({ data }));
    const before = renderer.shown;
    await settle(requestOf({ data, view: 'pears' }));
    expect(renderer.error?.code).toBe('data-invalid');
    expect(renderer.shown).toBe(before);
    expect(host.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no rows of “pears”'));
    await settle(requestOf({ data }));
    expect(renderer.error).toBeUndefined();
  });

  test('takes the picture of other rows away', async () => {
    const { renderer, settle } = start();
    await settle(requestOf({ data: [{ kind: 'Elstar' }] }));
    renderer.request(INVALID);
    // Rows of a script are drawn in a moment, and a gap would flicker.
    expect(renderer.shown).toBeDefined();
    await settle(INVALID);
    expect(renderer.error?.code).toBe('data-invalid');
    expect(renderer.shown).toBeUndefined();
    expect(pictures[0]?.finalize).toHaveBeenCalledOnce();
  });

  test.each<[string, Partial<LiveRequest>, Partial<LiveRequest>]>([
    ['another URL', { src: '/a.json' }, { src: '/b.json' }],
    ['a URL after rows of a script', { data: [{ kind: 'Elstar' }] }, { src: '/a.json' }],
    ['a URL after the bundled rows', {}, { src: '/a.json' }],
    ['rows of a script after the bundled rows', {}, { data: [{ kind: 'Elstar' }] }],
    ['the bundled rows after rows of a script', { data: [{ kind: 'Elstar' }] }, {}],
  ])('is never covered by a picture of other rows: %s', async (_, first, next) => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json([{ kind: 'Gala' }])));
    const { renderer, settle } = start();
    await settle(requestOf(first));
    expect(renderer.shown).toBeDefined();
    renderer.request(requestOf(next));
    expect(renderer.shown).toBeUndefined();
    expect(pictures[0]?.finalize).toHaveBeenCalledOnce();
    await vi.waitUntil(() => !renderer.isPending);
    expect(renderer.shown?.request).toMatchObject(next);
    vi.unstubAllGlobals();
  });

  test('is reported in the reader’s language if the program failed, and to the developer with its reason', async () => {
    const { renderer, settle, host } = start();
    embed.mockRejectedValueOnce(new Error('No scale.'));
    await settle(requestOf({ locale: 'ko' }));
    expect(renderer.error).toEqual({ code: 'renderer-unavailable', message: pageMessages('ko').loadFailed });
    expect(host.warn).toHaveBeenCalledWith('failed to draw live: Error: No scale.');
  });

  test('is asked for again, once', async () => {
    const { renderer, settle } = start();
    embed.mockRejectedValueOnce(new Error('No scale.'));
    await settle(requestOf());
    renderer.retry();
    renderer.retry();
    await vi.waitUntil(() => !renderer.isPending);
    expect(renderer.error).toBeUndefined();
    expect(renderer.shown).toBeDefined();
    expect(embed).toHaveBeenCalledTimes(2);
  });
});

describe('a figure that leaves the page', () => {
  test('keeps its picture, which is not drawn again when it is put back', async () => {
    const { renderer, settle } = start();
    await settle(requestOf());
    renderer.release();
    expect(pictures[0]?.finalize).toHaveBeenCalledOnce();
    expect(pictures[0]?.detach).toHaveBeenCalledOnce();
    await settle(requestOf());
    expect(embed).toHaveBeenCalledOnce();
  });

  test('is drawn when it is put back where it was not drawn yet', async () => {
    const { renderer, settle } = start();
    renderer.request(requestOf());
    renderer.release();
    expect(renderer.isPending).toBe(false);
    await settle(requestOf());
    expect(renderer.shown).toBeDefined();
  });
});

test('a drawing that takes more than 100 ms is reported to the page', async () => {
  const { renderer, host } = start();
  let draw: (picture: EmbeddedPicture) => void = () => undefined;
  embed.mockImplementationOnce(() => new Promise((resolve) => (draw = resolve)));
  renderer.request(requestOf());
  await vi.waitUntil(() => host.requestUpdate.mock.calls.length === 1);
  expect(renderer.isPending).toBe(true);
  draw(fakePicture() as unknown as EmbeddedPicture);
  await vi.waitUntil(() => !renderer.isPending);
  expect(host.requestUpdate).toHaveBeenCalledTimes(2);
});
