/** The command `demo`, with the demo pages of the repository and a few published files. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_POLICY } from '../../src/cli/demo.ts';
import { commanded, type Commanded } from './commanded.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const dist = pathToFileURL(folder + sep);
/** Holds a port. */
let other: Server;
let taken: number;

beforeAll(async () => {
  cpSync('docs/demo', join(folder, 'demo'), { recursive: true });
  for (const file of ['cdn/rare-earth-figures.js', 'embed/builder.js', 'static/index.json']) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), 'published');
  }
  other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  taken = (other.address() as AddressInfo).port;
});
afterAll(() => {
  other.close();
  rmSync(folder, { recursive: true });
});

/** Runs the demo until something has been done with its address. */
async function served(args: readonly string[], use: (origin: string) => Promise<unknown>): Promise<Commanded> {
  let stop: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let using: Promise<unknown> = Promise.resolve();
  const ended = await commanded(['demo', ...args], {
    dist,
    stopped: () => stopped,
    onPrint: (printed) => {
      const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed) ?? [];
      using = use(origin).finally(stop);
    },
  });
  await using;
  return ended;
}

test('serves the pages and the published files, and ends without a word', async () => {
  const seen: Record<string, [status: number, policy: string | null, text: string]> = {};
  const { code, printed, errors } = await served(['--port', '0'], async (origin) => {
    for (const path of ['/', '/embed.html', '/stories/gallium.csv', '/dist/cdn/rare-earth-figures.js', '/no.html']) {
      const response = await fetch(origin + path);
      seen[path] = [response.status, response.headers.get('content-security-policy'), await response.text()];
    }
  });
  expect([code, errors]).toEqual([0, '']);
  expect(printed).toMatch(/^The figures are at (\S+)\/, the embed builder at \1\/embed\.html \(Ctrl\+C ends\)\.\n$/u);
  expect(seen['/']).toEqual([200, DEMO_POLICY, readFileSync('docs/demo/index.html', 'utf8')]);
  expect(seen['/embed.html']?.slice(0, 2)).toEqual([200, DEMO_POLICY]);
  expect(seen['/stories/gallium.csv']?.[0]).toBe(200);
  expect(seen['/dist/cdn/rare-earth-figures.js']).toEqual([200, null, 'published']);
  expect(seen['/no.html']?.[0]).toBe(404);
});

test('the policy that it sends allows no page more than the page itself does, and forbids none anything else', () => {
  const directives = (policy: string): Map<string, string> =>
    new Map(policy.split(/;\s*/u).map((one) => [one.split(' ')[0] ?? '', one]));
  const sent = directives(DEMO_POLICY);
  const pages = readdirSync('docs/demo').filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(6);
  for (const file of pages) {
    const text = readFileSync(`docs/demo/${file}`, 'utf8');
    const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(text) ?? [];
    for (const [name, directive] of directives(policy))
      expect(
        [`${name} 'self'`, directive].some(() => sent.get(name)?.startsWith(directive)),
        `${file}: ${directive}`,
      ).toBe(true);
  }
});

describe('a port that is in use', () => {
  test('is reported, if it was named', async () => {
    const { code, printed, errors } = await commanded(['demo', '--port', String(taken)], { dist });
    expect([code, printed]).toEqual([1, '']);
    expect(errors).toBe(`Port ${taken} is in use. Name another with --port, or leave it out.`);
  });

  test('is left for the next free one, if none was named', async () => {
    const holder = createServer();
    // Another program of this machine may have the default port already.
    const isHeld = await new Promise((held) => {
      holder.once('error', () => held(false)).listen(8080, '127.0.0.1', () => held(true));
    });
    const { code, printed } = await served([], async (origin) => {
      expect((await fetch(`${origin}/`)).status).toBe(200);
    });
    expect(code).toBe(0);
    expect(printed).toMatch(/^Port 8080 is in use, so .*\nThe figures are at http:\/\/127\.0\.0\.1:(?!8080)\d+\//u);
    if (isHeld) holder.close();
  });

  test.each(['abc', '-1', '65536', '80.5', ''])('“%s” is none', async (port) => {
    const { code, errors } = await commanded(['demo', `--port=${port}`], { dist });
    expect(code).toBe(2);
    expect(errors).toMatch(/^The flag --port needs a number from 0 to 65535/u);
  });
});

test('a package without its pages says so, and what to do', async () => {
  const { code, errors } = await commanded(['demo'], { dist: new URL('static/', dist) });
  expect(code).toBe(1);
  expect(errors).toBe(
    'The file dist/demo/index.html of rare-earth-figures is missing. Install it again with: npm install rare-earth-figures',
  );
});
