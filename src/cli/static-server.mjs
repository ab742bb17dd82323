/**
 * A static file server without dependencies, for the command `demo` and for tests that need real requests and headers.
 * Plain JavaScript, because scripts of the repository that are not compiled use it too.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').Server} Server */
/** @typedef {import('./static-server.d.mts').Mounts} Mounts */

const TEXT_TYPES = new Map([
  ['.css', 'text/css'],
  ['.csv', 'text/csv'],
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.md', 'text/markdown'],
  ['.mjs', 'text/javascript'],
  ['.svg', 'image/svg+xml'],
  ['.ts', 'text/plain'],
  ['.txt', 'text/plain'],
  ['.vtt', 'text/vtt'],
  ['.webmanifest', 'application/manifest+json'],
  ['.xml', 'application/xml'],
]);
const BINARY_TYPES = new Map([
  ['.gif', 'image/gif'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.mp3', 'audio/mpeg'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.wasm', 'application/wasm'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/** @type {typeof import('./static-server.d.mts').contentTypeOf} */
export function contentTypeOf(path) {
  const text = TEXT_TYPES.get(extname(path));
  return text ? `${text}; charset=utf-8` : (BINARY_TYPES.get(extname(path)) ?? 'application/octet-stream');
}

/** Level 9 compresses within a few per cent of the best level, in a tenth of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** The encodings, best first. */
const ENCODERS = /** @type {const} */ ([
  ['br', (/** @type {Buffer} */ body) => promisify(brotliCompress)(body, BROTLI)],
  ['gzip', (/** @type {Buffer} */ body) => promisify(gzip)(body)],
]);

/**
 * Compressed files by encoding and path, because pages request the same files repeatedly.
 *
 * @type {Map<string, { changed: number, body: Buffer }>}
 */
const compressed = new Map();

const TRIES = 100;

/**
 * The real path of a requested file, or undefined if it does not exist inside the mounted folders.
 *
 * @param {Mounts} mounts
 * @param {string} path decoded path of the URL.
 */
async function findFile(mounts, path) {
  const [mount, folder] =
    Object.entries(mounts)
      .filter(([candidate]) => path.startsWith(candidate))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (mount === undefined || folder === undefined || path.includes('\0')) return undefined;
  try {
    const root = await realpath(folder);
    // Uses the real path, because a symbolic link can lead out of the folder just like `..`.
    const file = await realpath(resolve(root, `.${sep}${path.slice(mount.length)}`));
    return file === root || file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Encodings that the client accepts; `q=0` excludes one.
 *
 * @param {Request} request
 */
function acceptedEncodings({ headers }) {
  const offers = (headers['accept-encoding'] ?? '').split(',');
  return new Set(
    offers.filter((offer) => !/;\s*q=0(\.0*)?\s*$/u.test(offer)).map((offer) => offer.split(';')[0]?.trim()),
  );
}

/**
 * @param {Request} request
 * @param {Mounts} mounts
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer | string }>}
 */
async function answer(request, mounts) {
  /** @param {number} status @param {string} body @param {Record<string, string>} [headers] */
  const plain = (status, body, headers = {}) => ({
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body,
  });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
  }
  let address;
  let path;
  try {
    address = new URL(`http://server.invalid${request.url ?? '/'}`);
    path = decodeURIComponent(address.pathname);
  } catch {
    return plain(400, 'The address is malformed.');
  }
  let file = await findFile(mounts, path);
  if (file && (await stat(file)).isDirectory()) {
    // Relative URLs in a page are resolved against its folder. Two slashes would name another host.
    const folder = `${address.pathname.replace(/^\/+/u, '/')}/${address.search}`;
    if (!path.endsWith('/')) return plain(301, 'Moved.', { Location: folder });
    file = await findFile(mounts, join(path, 'index.html').split(sep).join('/'));
  }
  const found = file ? await stat(file) : undefined;
  if (!file || !found?.isFile()) return plain(404, 'There is no such file.');

  const content = await readFile(file);
  const type = { 'Content-Type': contentTypeOf(file) };
  if (!TEXT_TYPES.has(extname(file))) return { status: 200, headers: type, body: content };
  const headers = { ...type, Vary: 'Accept-Encoding' };
  const accepted = acceptedEncodings(request);
  const encoder = ENCODERS.find(([name]) => accepted.has(name));
  if (!encoder) return { status: 200, headers, body: content };
  const [encoding, encode] = encoder;
  const name = `${encoding} ${file}`;
  const known = compressed.get(name);
  const body = known?.changed === found.mtimeMs ? known.body : await encode(content);
  compressed.set(name, { changed: found.mtimeMs, body });
  return { status: 200, headers: { ...headers, 'Content-Encoding': encoding }, body };
}

/**
 * The port of the server: the requested one or, unless it is fixed, the next free one above.
 *
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @param {boolean} isFixed
 * @returns {Promise<number>}
 */
async function listen(server, port, host, isFixed) {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(candidate, host, () => {
          server.off('error', fail);
          done(undefined);
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || isFixed || candidate >= Math.min(port + TRIES, 65_535)) throw error;
    }
  }
}

/** @type {typeof import('./static-server.d.mts').serve} */
export async function serve({ mounts, port = 8080, isFixed = false, host = '127.0.0.1', headers = () => ({}) }) {
  const server = createServer((request, response) => {
    answer(request, mounts)
      .catch((/** @type {unknown} */ error) => {
        console.error(error);
        return { status: 500, headers: {}, body: 'The server failed.' };
      })
      .then(({ status, headers: own, body }) => {
        response.writeHead(status, {
          // Like a package CDN: any page may use the files. A module script with an integrity value requires this.
          'Access-Control-Allow-Origin': '*',
          'Cache-Control': 'no-store',
          'Content-Length': Buffer.byteLength(body),
          'X-Content-Type-Options': 'nosniff',
          ...own,
          ...headers(request.url ?? '/'),
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      })
      .catch((/** @type {unknown} */ error) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
  });
  const actualPort = await listen(server, port, host, isFixed);
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      // Browsers keep connections open, for which `close` would wait.
      server.closeAllConnections();
    });
  return { origin: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`, close };
}
