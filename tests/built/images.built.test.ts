import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { cardSvg } from '../../src/build/card.ts';
import { bundledCard } from '../../src/build/figure-card.ts';
import { readSnapshots } from '../../src/build/prerendered-files.ts';
import { openSite, type Site } from './browser.ts';

const DIST = new URL('../../dist/', import.meta.url);

interface File {
  readonly path: string;
  readonly bytes: number;
  readonly sha384: string;
  readonly width?: number;
  readonly height?: number;
}
interface Indexed {
  readonly tag: string;
  readonly view: string;
  readonly lang: string;
  readonly alt: string;
  readonly files: Readonly<Record<string, File>>;
}

let site: Site;
let page: Page;
let figures: readonly Indexed[];
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('/pages/empty.html'));
  const text = await readFile(new URL('static/index.json', DIST), 'utf8');
  ({ figures } = JSON.parse(text) as { figures: readonly Indexed[] });
});
afterAll(() => site.close());

const fileOf = ({ tag, view, lang, files }: Indexed, kind: string): File => {
  const file = files[kind];
  if (!file) throw new Error(`index.json names no ${kind} of ${tag}.${view}.${lang}.`);
  return file;
};

test('the index names images of every view in every language, with the size and hash of each file', async () => {
  const requested = FIGURES.flatMap(({ tag, views }) =>
    views.flatMap(({ id }) => LOCALES.map((l) => `${tag}.${id}.${l}`)),
  );
  expect(figures.map(({ tag, view, lang }) => `${tag}.${view}.${lang}`)).toEqual(requested);
  for (const figure of figures) {
    expect(figure.alt).not.toBe('');
    for (const kind of ['svg', 'png', 'card', 'spec']) fileOf(figure, kind);
    for (const { path, bytes, sha384 } of Object.values(figure.files)) {
      const content = await readFile(new URL(path, DIST));
      expect(content.length).toBe(bytes);
      expect(sha384).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
    }
  }
});

test('each SVG is well-formed, draws as an image at its size and keeps its texts in the frame', async () => {
  const files = figures.map((figure) => fileOf(figure, 'svg'));
  const issues = await page.evaluate(async (list) => {
    const found: string[] = [];
    for (const { path, width, height } of list) {
      const address = `/dist/${path}`;
      const image = new Image();
      image.src = address;
      await image.decode();
      if (image.naturalWidth !== width || image.naturalHeight !== height) found.push(`${path}: drawn at another size`);
      const text = await (await fetch(address)).text();
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      if (root.localName !== 'svg') {
        found.push(`${path}: not well-formed`);
        continue;
      }
      document.body.append(document.adoptNode(root));
      const frame = root.getBoundingClientRect();
      for (const label of root.querySelectorAll('text')) {
        const box = label.getBoundingClientRect();
        const isInside =
          box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
        if (!isInside) found.push(`${path}: "${label.textContent}" leaves the frame`);
      }
      root.remove();
    }
    return found;
  }, files);
  expect(issues).toEqual([]);
});

test('a browser draws no text of a card below 24 px, outside the card or over another one', async () => {
  const cards = (await readSnapshots()).map((snapshot) => ({
    name: `${snapshot.tag}.${snapshot.view}.${snapshot.locale}`,
    svg: cardSvg(snapshot, bundledCard(snapshot)).svg,
  }));
  const issues = await page.evaluate((list) => {
    const found: string[] = [];
    for (const { name, svg } of list) {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      document.body.append(document.adoptNode(root));
      const frame = root.getBoundingClientRect();
      const texts = [...root.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        const words = `${name}: "${text.textContent}"`;
        // Letters are lower than their line box, by about a fifth at both ends.
        const box = { left, right, top: top + height / 5, bottom: bottom - height / 5 };
        return { words, size: parseFloat(getComputedStyle(text).fontSize), ...box };
      });
      texts.forEach((one, index) => {
        if (one.size < 24) found.push(`${one.words} is too small`);
        if (one.left < frame.left || one.right > frame.right || one.bottom > frame.bottom)
          found.push(`${one.words} leaves the card`);
        for (const other of texts.slice(index + 1)) {
          const isBeside = one.left >= other.right || other.left >= one.right;
          if (!isBeside && one.top < other.bottom && other.top < one.bottom)
            found.push(`${one.words} is over ${other.words}`);
        }
      });
      root.remove();
    }
    return found;
  }, cards);
  expect(issues).toEqual([]);
});

/** A picture of at least so many colours is not blank. */
const ENOUGH = 8;

/** Width, height and number of colours, as far as they are counted, of a PNG file. */
const lookAt = async ({ path }: File) => {
  const { width, height, data } = PNG.sync.read(await readFile(new URL(path, DIST)));
  const colours = new Set<number>();
  for (let at = 0; at < data.length && colours.size <= ENOUGH; at += 4) colours.add(data.readUInt32BE(at));
  return { width, height, colours: colours.size };
};

test('each PNG is the SVG at double density, each card 1200 × 630, and none is blank', async () => {
  for (const figure of figures) {
    const { width = 0, height = 0 } = fileOf(figure, 'svg');
    const png = await lookAt(fileOf(figure, 'png'));
    expect([png.width, png.height]).toEqual([2 * width, 2 * height]);
    expect(png.colours).toBeGreaterThan(ENOUGH);
    const card = await lookAt(fileOf(figure, 'card'));
    expect([card.width, card.height]).toEqual([1200, 630]);
    expect(card.colours).toBeGreaterThan(ENOUGH);
  }
});
