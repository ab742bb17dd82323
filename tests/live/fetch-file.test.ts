import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../../src/core/i18n/load.ts';
import { fetchFile, type FetchedFile } from '../../src/live/fetch-file.ts';

const PAGE = 'https://news.example/article/';
const messages = loadMessages('en');
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const fileFrom = (src: string, base = PAGE, signal = new AbortController().signal): Promise<FetchedFile> =>
  fetchFile(src, base, messages, signal);

const textOf = ({ bytes }: FetchedFile): string => new TextDecoder().decode(bytes);

const answer = (body: BodyInit, init?: ResponseInit): void => {
  fetched.mockResolvedValueOnce(new Response(body, init));
};

/** A server that never answers and fails only when it is aborted. */
const neverAnswer = (): void => {
  fetched.mockImplementationOnce(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(init.signal?.reason as Error);
        });
      }),
  );
};

describe('an address', () => {
  test.each([
    ['rows.csv', PAGE, 'https://news.example/article/rows.csv'],
    ['//data.example/rows.csv', PAGE, 'https://data.example/rows.csv'],
    ['rows.csv', 'http://localhost:8080/', 'http://localhost:8080/rows.csv'],
    ['https://data.example/rows.csv', 'http://localhost:8080/', 'https://data.example/rows.csv'],
  ])('%s on %s is %s, asked without cookies', async (src, base, address) => {
    answer('year\n2025');
    expect(textOf(await fileFrom(src, base))).toBe('year\n2025');
    expect(fetched.mock.lastCall).toMatchObject([new URL(address), { credentials: 'omit' }]);
  });

  test.each([
    'http://data.example/rows.csv',
    'data:text/csv,year',
    'blob:x',
    'javascript:alert(1)',
    'https://',
    'file:///a',
  ])('%s is rejected', async (src) => {
    await expect(fileFrom(src)).rejects.toMatchObject({ code: 'data-address', message: messages.address(src) });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('with a user name or a password is rejected as such, and neither is repeated', async () => {
    for (const src of ['https://ada@data.example/rows.csv', 'https://ada:secret@data.example/rows.csv'])
      await expect(fileFrom(src)).rejects.toMatchObject({
        code: 'data-address',
        message: messages.credentials('data.example'),
      });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is shortened to 80 characters in the message', async () => {
    const src = `data:${'x'.repeat(500)}`;
    await expect(fileFrom(src)).rejects.toMatchObject({ message: messages.address(src.slice(0, 80)) });
  });
});

describe('an answer', () => {
  test('that was redirected has the address that answered', async () => {
    const response = new Response('year');
    Object.defineProperty(response, 'url', { value: 'https://cdn.example/rows.csv' });
    fetched.mockResolvedValueOnce(response);
    expect((await fileFrom('rows.csv')).address).toBe('https://cdn.example/rows.csv');
  });

  test('has the bytes, the name of the file, and the encoding that its server declares', async () => {
    const bytes = new Uint8Array([0x6e, 0x0a, 0x93, 0xfa, 0x96, 0x7b]);
    answer(bytes, { headers: { 'content-type': 'text/csv; charset="Shift_JIS"' } });
    expect(await fileFrom('rows.csv?key=secret')).toEqual({
      address: 'https://news.example/article/rows.csv?key=secret',
      bytes,
      charset: 'Shift_JIS',
      name: 'news.example/article/rows.csv',
    });
  });

  test('may come in parts, and declare no encoding', async () => {
    const [first, second] = [new Uint8Array([0x6e, 0x0a, 0xe6, 0x97]), new Uint8Array([0xa5])];
    answer(new Blob([first, second]).stream());
    const file = await fileFrom('rows.csv');
    expect(textOf(file)).toBe('n\n日');
    expect(file.charset).toBeNull();
  });

  test('may be empty', async () => {
    answer('');
    expect(textOf(await fileFrom('rows.csv'))).toBe('');
  });

  test('with an error says its status', async () => {
    answer('gone', { status: 410 });
    await expect(fileFrom('rows.csv?key=secret')).rejects.toMatchObject({
      code: 'data-unavailable',
      message: messages.unavailable('news.example/article/rows.csv', 410),
    });
  });

  test('that never came says so', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(fileFrom('rows.csv')).rejects.toMatchObject({
      code: 'data-unavailable',
      message: messages.unavailable('news.example/article/rows.csv', null),
    });
  });

  test('of more than 8 MiB is not read to its end', async () => {
    let parts = 0;
    const cancel = vi.fn();
    const mebibyte = new Uint8Array(2 ** 20).fill(0x61);
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      parts += 1;
      controller.enqueue(mebibyte);
    };
    answer(new ReadableStream({ pull, cancel }));
    await expect(fileFrom('rows.csv')).rejects.toMatchObject({
      code: 'data-too-large',
      message: messages.tooManyBytes('news.example/article/rows.csv', 8),
    });
    expect(cancel).toHaveBeenCalledOnce();
    expect(parts).toBeLessThanOrEqual(11);
  });
});

describe('waiting', () => {
  test('ends after 10 seconds', async () => {
    vi.useFakeTimers();
    neverAnswer();
    const rows = expect(fileFrom('rows.csv')).rejects.toMatchObject({
      code: 'data-timeout',
      message: messages.timeout('news.example/article/rows.csv', 10),
    });
    await vi.advanceTimersByTimeAsync(10_000);
    await rows;
  });

  test('ends with the reason of the abort', async () => {
    const aborting = new AbortController();
    neverAnswer();
    const rows = expect(fileFrom('rows.csv', PAGE, aborting.signal)).rejects.toThrow('Another one came.');
    aborting.abort(new Error('Another one came.'));
    await rows;
  });

  test('does not begin if the request is aborted', async () => {
    await expect(fileFrom('rows.csv', PAGE, AbortSignal.abort(new Error('Too late.')))).rejects.toThrow();
    expect(fetched).not.toHaveBeenCalled();
  });

  test('leaves no timer behind', async () => {
    vi.useFakeTimers();
    answer('year\n2025');
    await fileFrom('rows.csv');
    expect(vi.getTimerCount()).toBe(0);
  });
});
