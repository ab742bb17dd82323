/** Loads `latest.json`, once for all figures of a page that ask the same address. */
import { latestFromText, type Latest } from '../../core/wire/latest.ts';
import { bytesWithin } from '../../core/wire/bytes-within.ts';

/** Time limit, in seconds. */
const SECONDS = 10;
/** Size limit, in bytes. The file has the corrections since each version. */
const BYTES = 2 ** 20;

/** The folder that this script is in when it is published. */
const SCRIPT_FOLDER = /\/cdn\/live\/[^/]*$/u;
/** The part of an address that fixes it to one release at a package host. */
const RELEASE = /\/(rare-earth-figures)@\d[^/]*\//u;

/**
 * The address of the file next to a script of this library; null if the script is elsewhere, as in an app that bundles
 * it. At a package host, the files of a fixed release never change, so the newest release is asked.
 *
 * @param script - Address of the script.
 */
export function latestBeside(script: string): string | null {
  const { origin, pathname, protocol } = new URL(script);
  // Some bundlers put the address of the file on the machine that they run on in its place.
  if (!protocol.startsWith('http') || !SCRIPT_FOLDER.test(pathname)) return null;
  return origin + pathname.replace(SCRIPT_FOLDER, '/datasets/latest.json').replace(RELEASE, '/$1@latest/');
}

async function load(address: string): Promise<Latest | null> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    const bytes = response.ok ? await bytesWithin(response, BYTES) : null;
    return bytes && latestFromText(new TextDecoder().decode(bytes));
  } catch {
    // Offline, blocked or too slow: the figure stays as it is.
    return null;
  }
}

const asked = new Map<string, Promise<Latest | null>>();

/** The content of the file; null if it can't be loaded or is invalid. It is requested once for each page. */
export function latestAt(address: string): Promise<Latest | null> {
  const answer = asked.get(address) ?? load(address);
  asked.set(address, answer);
  return answer;
}
