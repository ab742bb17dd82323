/** The published files for another host: with its URLs, and with the hashes of what these change. */
import { sha384 } from './sha384.ts';

/** Contents of files by their paths in the folder of the published files, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

const TEXT = /\.(?:css|csv|html|js|json|md|php|svg|txt|vtt)$/u;
const OEMBED = /^oembed\/[^/]+\.json$/u;
/** Describes each file with its size and hash. */
export const INDEX = 'static/index.json';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** oEmbed names the site by its origin, without the folder. */
function withProvider(text: string, to: string): string {
  const response = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify({ ...response, provider_url: `${new URL(to).origin}/` }, null, 2)}\n`;
}

/** The index with the present size of each file. */
function withSizes(text: string, files: Files): string {
  const index: unknown = JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('path' in value) || !('bytes' in value)) return value;
    return { ...value, bytes: files.get(String(value.path))?.length ?? value.bytes };
  });
  return `${JSON.stringify(index)}\n`;
}

/**
 * Replaces a base URL in all text files. Files are named after the hash of what the build wrote; they keep their names.
 *
 * @param from - Base URL in the files.
 * @param to - Base URL to write, of characters that mean nothing in HTML, JavaScript, PHP or a policy.
 */
export function hostedFiles(files: Files, from: string, to: string): Files {
  const hosted = new Map(files);
  const hashes = new Map<string, string>();
  for (const [path, bytes] of files) {
    if (!TEXT.test(path)) continue;
    const text = decoded(bytes);
    const replaced = text.replaceAll(from, to);
    const content = encoded(OEMBED.test(path) ? withProvider(replaced, to) : replaced);
    if (Buffer.compare(content, bytes) === 0) continue;
    hosted.set(path, content);
    hashes.set(sha384(bytes), sha384(content));
  }
  for (const [path, bytes] of hosted) {
    if (!TEXT.test(path)) continue;
    const text = decoded(bytes);
    const current = text.replaceAll(/sha384-[A-Za-z\d+/]{64}/gu, (hash) => hashes.get(hash) ?? hash);
    const content = path === INDEX ? withSizes(current, hosted) : current;
    if (content !== text) hosted.set(path, encoded(content));
  }
  return hosted;
}
