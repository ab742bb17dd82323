import { FigureError } from '../core/figure/figure-error.ts';
import type { LoadMessages } from '../core/i18n/load/messages.ts';
import { dataAddress } from '../core/data/web-address.ts';
import { bytesWithin } from '../core/wire/bytes-within.ts';

/** Time limit for custom data, in seconds. */
const SECONDS = 10;
/** Size limit of a data file, in MiB. */
const MEBIBYTES = 8;
const MEBIBYTE = 2 ** 20;

/** Maximum length of a URL in a message. */
const LONGEST_ADDRESS = 80;

/** A fetched file. */
export interface FetchedFile {
  readonly bytes: Uint8Array;
  /** Encoding that the server declares; null for none. */
  readonly charset: string | null;
  /** Name of the file in messages. */
  readonly name: string;
  /** The address that answered: after a redirect, not the one that was asked. */
  readonly address: string;
}

const charsetOf = ({ headers }: Response): string | null =>
  /charset="?([\w-]+)/iu.exec(headers.get('content-type') ?? '')?.[1] ?? null;

/**
 * Fetches custom data, without the reader's cookies.
 *
 * @param base - URL that a relative one is resolved against.
 * @throws {FigureError} if the data can't be loaded; the reason of `signal` if it was aborted.
 */
export async function fetchFile(
  src: string,
  base: string,
  messages: LoadMessages,
  signal: AbortSignal,
): Promise<FetchedFile> {
  const address = dataAddress(src, base);
  if (!address) {
    const asked = URL.canParse(src, base) ? new URL(src, base) : undefined;
    const isPrivate = asked && (asked.username || asked.password);
    const sentence = isPrivate ? messages.credentials(asked.host) : messages.address(src.slice(0, LONGEST_ADDRESS));
    throw new FigureError('data-address', sentence);
  }
  const name = (address.host + address.pathname).slice(0, LONGEST_ADDRESS);
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort(new FigureError('data-timeout', messages.timeout(name, SECONDS)));
  }, SECONDS * 1000);
  const follow = (): void => {
    limit.abort(signal.reason);
  };
  signal.addEventListener('abort', follow);
  try {
    signal.throwIfAborted();
    const response = await fetch(address, { credentials: 'omit', signal: limit.signal });
    if (!response.ok) throw new FigureError('data-unavailable', messages.unavailable(name, response.status));
    const bytes = await bytesWithin(response, MEBIBYTES * MEBIBYTE);
    if (bytes === null) throw new FigureError('data-too-large', messages.tooManyBytes(name, MEBIBYTES));
    return { bytes, charset: charsetOf(response), name, address: response.url || address.href };
  } catch (error) {
    if (limit.signal.aborted) throw limit.signal.reason;
    if (error instanceof FigureError) throw error;
    throw new FigureError('data-unavailable', messages.unavailable(name, null));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
  }
}
