import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentTypeOf } from '../../../src/cli/static-server.mjs';

/** How a request fails: with half of the file, with an error page, or with a page that says that all is well. */
export type Failure = 'cut' | 'error' | 'page';

/** What happens to the scripts that a tag fetches later. */
export interface Mishaps {
  /** How the first request for each of them fails. Default: it does not. */
  readonly first?: Failure;
  /** What every request for them meets: a host that has them no more, or no host. */
  readonly always?: 'gone' | 'offline';
  /** A service worker, which is served as `worker.js`. */
  readonly worker?: string;
  /** Code that is added to each of them from its second request on. */
  readonly added?: string;
}

/** A host of the built files that loses scripts. */
export interface UnreliableHost {
  /**
   * Serves a page and the built files in a folder of its own, so that no file is in the browser's cache. The counts
   * start anew.
   *
   * @returns the folder's URL, which the page refers to by `./`.
   */
  serve(markup: (folder: string) => string, mishaps?: Mishaps): string;
  /** Changes what happens from now on. */
  meet(mishaps: Mishaps): void;
  /** How often each of these scripts was served whole, by path. */
  readonly served: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const LAZY = /^dist\/cdn\/(?:live|pictures-[^/]+)\//u;

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    // As a CDN does for files of a version.
    'Cache-Control': status === 200 ? 'public, max-age=31536000, immutable' : 'no-store',
    'Access-Control-Allow-Origin': '*',
  });
  response.end(body);
}

function fail(response: ServerResponse, failure: Failure, body: Buffer): void {
  if (failure === 'error') {
    response.writeHead(503, { 'Content-Type': 'text/html' }).end('<p>Try later.</p>');
    return;
  }
  if (failure === 'page') {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Welcome</title>');
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

export async function serveUnreliably(): Promise<UnreliableHost> {
  const served = new Map<string, number>();
  const asked = new Set<string>();
  let mishaps: Mishaps = {};
  let markup = '';
  let folders = 0;
  const server = createServer((request, response) => {
    const path = request.url?.replace(/^\/\d+\//u, '') ?? '';
    if (mishaps.always === 'offline' && (!path || LAZY.test(path))) {
      response.destroy();
      return;
    }
    if (!path) {
      answer(response, 200, 'text/html', markup);
      return;
    }
    if (path === 'worker.js') {
      answer(response, 200, 'text/javascript', mishaps.worker ?? '');
      return;
    }
    readFile(path).then(
      (body) => {
        if (!LAZY.test(path)) {
          answer(response, 200, contentTypeOf(path), body);
          return;
        }
        if (mishaps.always === 'gone') {
          answer(response, 404, 'text/plain', 'Not found.');
          return;
        }
        const isFirst = !asked.has(path);
        asked.add(path);
        if (isFirst && mishaps.first) {
          fail(response, mishaps.first, body);
          return;
        }
        served.set(path, (served.get(path) ?? 0) + 1);
        const { added = '' } = isFirst ? {} : mishaps;
        answer(response, 200, contentTypeOf(path), Buffer.concat([body, Buffer.from(added)]));
      },
      () => {
        answer(response, 404, 'text/plain', 'Not found.');
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    served,
    serve(write, next = {}) {
      served.clear();
      asked.clear();
      mishaps = next;
      folders += 1;
      const folder = `${origin}/${String(folders)}/`;
      markup = write(folder);
      return folder;
    },
    meet(next) {
      mishaps = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
