/** The plugin for WordPress, run by PHP with what authors and strangers may give it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAYLOADS } from '../../payloads.ts';
import { requirePhp } from '../../../.ci/ensure-browser.mjs';

/** A shortcode, a block or an address, as WordPress passes them on. */
type Request =
  | {
      readonly shortcode: string;
      readonly given: Readonly<Record<string, unknown>> | readonly string[];
      readonly isFeed?: boolean;
    }
  | { readonly block: Readonly<Record<string, unknown>> }
  | { readonly address: string }
  | { readonly integrity: string };

/** The markup of each request; null for an address that the plugin leaves to others. */
function run(requests: readonly Request[], folder = 'docs/hosts/wordpress'): (string | null)[] {
  const plugin = `${folder}/rare-earth-figures.php`;
  const { stdout, stderr } = spawnSync(requirePhp(), ['tests/build/wordpress/run-plugin.php', plugin], {
    input: JSON.stringify(requests),
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  if (stderr || !stdout.startsWith('[')) throw new Error(stderr || stdout);
  return JSON.parse(stdout) as (string | null)[];
}

/** The names of all attributes that the plugin lists. */
function listedAttributes(): readonly string[] {
  const [, json = ''] =
    /<<<'JSON'\n(.*?)^JSON;/msu.exec(readFileSync('docs/hosts/wordpress/rare-earth-figures.php', 'utf8')) ?? [];
  const lists = JSON.parse(json) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return [...new Set(Object.values(lists).flatMap((list) => Object.keys(list)))];
}

const PAGE = 'https://figures.example/embed/export-control-timeline.html';
/** The opening tag. */
const tagOf = (markup: string | null | undefined): string | undefined => /^<[^>]*>/u.exec(markup ?? '')?.[0];
const tagsOf = (requests: readonly Request[]): (string | undefined)[] => run(requests).map(tagOf);

describe('the plugin for WordPress', () => {
  test('has the integrity values of the release that it belongs to', () => {
    const hashOf = (file: string): string =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/cdn/${file}`))
        .digest('base64')}`;
    const files = ['rare-earth-figures.css', 'rare-earth-share.js', 'export-control-timeline.js'];
    expect(
      run(
        files.map((integrity) => ({ integrity })),
        'dist/wordpress',
      ),
    ).toEqual(files.map(hashOf));
  });

  test('takes an address, a shortcode and a block', () => {
    const tag = '<export-control-timeline view="elements" lang="ko" no-title>';
    expect(
      tagsOf([
        { address: `${PAGE}?view=elements&amp;lang=ko&amp;no-title` },
        { shortcode: 'export-control-timeline', given: { view: 'elements', lang: 'ko', 0: 'no-title' } },
        { block: { tag: 'export-control-timeline', view: 'elements', lang: 'ko', 'no-title': true, 'no-tabs': false } },
      ]),
    ).toEqual([tag, tag, tag]);
    expect(run([{ address: 'https://figures.example/embed/other.html' }, { address: `${PAGE}x` }])).toEqual([
      null,
      null,
    ]);
  });

  test('takes a flag by its name, as the embed pages do, and not one that says false', () => {
    const named = ['no-tabs', 'no-tabs=', 'no-tabs=1', 'no-tabs=no-tabs'].map((flag) => ({
      address: `${PAGE}?${flag}`,
    }));
    expect(new Set(tagsOf(named))).toEqual(new Set(['<export-control-timeline no-tabs>']));
    expect(tagsOf([{ address: `${PAGE}?no-tabs=false` }])).toEqual(['<export-control-timeline>']);
    expect(tagsOf([{ shortcode: 'export-control-timeline', given: { 'no-tabs': '' } }])).toEqual([
      '<export-control-timeline no-tabs>',
    ]);
  });

  test('uses the first of a parameter that occurs twice', () => {
    expect(tagsOf([{ address: `${PAGE}?view=elements&view=events&lang=en&lang=xx` }])).toEqual([
      '<export-control-timeline view="elements" lang="en">',
    ]);
  });

  test('leaves out dates that are none, and stays up', () => {
    const dates = [
      '2025-04-04\0',
      '2025\0-04-04',
      '2025-04-04\0x',
      '2025-02-30',
      '2025-4-4',
      '2025-04-04T00:00',
      '\0',
      '9999999999-01-01',
      '٢٠٢٥-٠٤-٠٤',
    ];
    const requests = dates.flatMap((from) => [
      { address: `${PAGE}?from=${encodeURIComponent(from)}` },
      { shortcode: 'export-control-timeline', given: { from } },
    ]);
    // WordPress and trim() take a NUL from the end of a value.
    expect(new Set(tagsOf(requests))).toEqual(
      new Set(['<export-control-timeline>', '<export-control-timeline from="2025-04-04">']),
    );
    expect(tagsOf([{ address: `${PAGE}?from=2025-04-04&to=2024-02-29` }])).toEqual([
      '<export-control-timeline from="2025-04-04" to="2024-02-29">',
    ]);
  });

  test('writes what it is given as text, never as markup', () => {
    const names = listedAttributes();
    const strange = ['onclick', 'style', 'class', '"onload', 'x><img', 'data-x', 'slot', 'id', 'is'];
    // PHP has no halves of characters.
    const payloads = PAYLOADS.map((payload) => Buffer.from(payload).toString());
    const given = payloads.flatMap((payload) => [...names, ...strange].map((name) => ({ [name]: payload })));
    const requests: Request[] = given.flatMap((one, index) => [
      { shortcode: 'export-control-timeline', given: one },
      { shortcode: 'export-control-timeline', given: one, isFeed: true },
      { block: { tag: 'export-control-timeline', ...one } },
      { address: `${PAGE}?${new URLSearchParams(one).toString()}` },
      { shortcode: 'export-control-timeline', given: [payloads[index % payloads.length] ?? ''] },
    ]);
    for (const value of [['"><script>'], { x: '"><script>' }, 5, 1.5, true, null, [[]]])
      requests.push(...names.map((name) => ({ block: { tag: 'export-control-timeline', [name]: value } })));
    requests.push({ address: `${PAGE}?heading=%FF%22%3E%3Cscript%3E` });
    const picture = String.raw`(?:<img src="https:[^"<>]*" alt="[^"<>]*" loading="lazy" style="max-width:100%;height:auto">|<p>[^<>]*</p>)?`;
    const shape = new RegExp(
      String.raw`^(?:<export-control-timeline(?: [a-z-]+(?:="[^"<>]*")?)*><noscript>${picture}</noscript></export-control-timeline>|<figure>${picture}</figure>)$`,
      'u',
    );
    const answers = run(requests);
    expect(answers.filter((markup) => markup?.startsWith('<figure>')).length).toBeGreaterThan(1000);
    for (const markup of answers) {
      expect(markup).toMatch(shape);
      const written = [...(tagOf(markup) ?? '').matchAll(/ ([a-z-]+)(?:="[^"]*")?/gu)].map(([, name]) => name);
      for (const name of written) expect(names).toContain(name);
    }
    // The tag of a block is one of three.
    expect(run([{ block: { tag: 'script' } }, { block: { tag: ['rare-earth-share'] } }, { block: {} }])).toEqual([
      '',
      '',
      '',
    ]);
  });
});
