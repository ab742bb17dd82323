/**
 * What attackers write into rows, attributes and snippets, in pages without a policy, which would run and request all
 * of it. `tests/figures/payloads.test.ts` gives every field every payload.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawTables } from '../../src/core/data/raw-tables.ts';
import {
  checkedTagSnippet,
  frameMarkup,
  iframeSnippet,
  newsletterSnippet,
  tagSnippet,
} from '../../src/core/output/snippets.ts';
import { renderFigure } from '../../src/node/render-figure.ts';
import { ATTACKED, payloadRows } from '../figures/payload-rows.ts';
import { PAYLOAD_HOST, PAYLOADS, visible } from '../payloads.ts';
import { idle, openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface PageGlobals {
  readonly ran: string[];
  harmIn(root: ParentNode): string[];
}

/** Notes what runs, and finds what must not be in a tree. */
function watch(): void {
  const ran: string[] = [];
  const note = (name: string) => () => void ran.push(name);
  Object.assign(window, { ran, alert: note('alert'), open: note('open'), print: note('print') });
  window.addEventListener('beforeunload', note('left'));
  const FORBIDDEN =
    'script:not([type="application/ld+json"]),iframe,object,embed,base,link,meta,form[action],img,picture,video,audio,image,use,foreignObject,animate,set,math,marquee,plaintext,xmp,noscript,input:not([type=range],[type=checkbox],[type=radio])';
  const harmIn = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const harm = element.matches(FORBIDDEN) ? [`<${element.localName}>`] : [];
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) harm.push(`${element.localName} ${name}`);
        if (/^(?:xlink:)?href$|^src|^action$|^formaction$|^poster$/u.test(name) && !/^(?:https?:\/\/|#)/u.test(value))
          harm.push(`${element.localName} ${name}=${value}`);
        if (name === 'style' && /url|image-set|expression|binding/iu.test(value)) harm.push(`style=${value}`);
      }
      return element.shadowRoot ? [...harm, ...harmIn(element.shadowRoot)] : harm;
    });
  Object.assign(window, { harmIn });
}

/** A page without a policy, and what it requested of others. */
async function openWeakPage(markup: string): Promise<{ page: Page; foreign: () => string[] }> {
  const head = '<meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">';
  const { page, requests } = await site.openMarkup(
    `<!doctype html><html lang="en">${head}<body>${markup}</body></html>`,
    {
      isAlone: true,
      before: (opened) => opened.addInitScript(watch),
    },
  );
  return {
    page,
    // Snippets name the host of the library, which no page of a test reaches.
    foreign: () => requests.filter((one) => !one.startsWith('/') || one.includes(PAYLOAD_HOST)),
  };
}

const harmOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { ran, harmIn } = window as unknown as PageGlobals;
    return [...ran, ...[...document.querySelectorAll('.attacked')].flatMap(harmIn)];
  });

/** Text attributes of every figure. */
const TEXTS = ['heading', 'subheading', 'credit', 'alt', 'source-name', 'source-url', 'highlight', 'material'] as const;

const payloadAt = (place: number): string => PAYLOADS[place % PAYLOADS.length] ?? '';

test('figures that Node renders hold payloads as text', async () => {
  const rendered = [];
  for (const [index, one] of ATTACKED.entries()) {
    const rounds = payloadRows(one);
    const { tables, texts } = rounds[index % rounds.length]!;
    const [heading, subheading, credit, alt, sourceName] = [0, 1, 2, 3, 4].map((at) => payloadAt(index * 25 + at * 5));
    const options = { view: one.view, data: tables, heading, subheading, credit, alt, sourceName } as const;
    const html = await renderFigure(one.tag, { ...options, format: 'html' });
    const svg = await renderFigure(one.tag, { ...options, format: 'svg' });
    rendered.push({ html, svg, texts: [...texts, visible(heading ?? '')] });
  }
  const { page, foreign } = await openWeakPage(
    rendered.map(({ html }) => `<div class="attacked">${html}</div>`).join('\n'),
  );
  const shown = await page.locator('.attacked').evaluateAll((all) =>
    all.map((one) => {
      const figure = one.firstElementChild;
      return (figure?.shadowRoot ?? one).textContent;
    }),
  );
  expect(shown).toHaveLength(ATTACKED.length);
  for (const [index, { texts }] of rendered.entries())
    for (const text of texts) expect(visible(shown[index] ?? '')).toContain(text);
  expect(await harmOf(page)).toEqual([]);
  const images = await page.evaluate(
    (all) =>
      all.flatMap((text) => {
        const image = new DOMParser().parseFromString(text, 'image/svg+xml');
        const { harmIn } = window as unknown as PageGlobals;
        return image.querySelector('parsererror') ? ['no XML'] : harmIn(image);
      }),
    rendered.map(({ svg }) => svg),
  );
  expect(images).toEqual([]);
  await idle(page);
  expect(foreign()).toEqual([]);
  await page.close();
});

/** What a figure shows of rows and attributes, and the files that it exports. */
interface Shown {
  readonly text: string;
  readonly error: string;
  readonly harm: readonly string[];
}

describe.each([...new Set(ATTACKED.map(({ tag }) => tag))])('a live <%s>', (tag) => {
  test('shows payloads in rows and attributes as text', async () => {
    const { page, foreign } = await openWeakPage(
      `<script type="module" src="/dist/cdn/${tag}.js"></script><div class="attacked"><${tag}></${tag}></div>`,
    );
    await page.waitForFunction((name) => customElements.get(name), tag);
    let drawn = 0;
    let place = 0;
    for (const one of ATTACKED.filter((view) => view.tag === tag))
      for (const { tables, texts } of payloadRows(one)) {
        const attributes = Object.fromEntries(TEXTS.map((name) => [name, payloadAt((place += 1))]));
        const { text, error, harm } = await page.evaluate(
          async ([name, view, data, given]): Promise<Shown> => {
            const figure = document.querySelector(name) as HTMLElement & {
              data: unknown;
              updateComplete: Promise<unknown>;
            };
            const heard = new Promise<Event>((resolve) => {
              for (const type of ['figure-ready', 'figure-error'])
                figure.addEventListener(type, resolve, { once: true });
            });
            for (const [attribute, value] of Object.entries({ ...given, view })) figure.setAttribute(attribute, value);
            figure.data = data;
            const event = await heard;
            await figure.updateComplete;
            const root = figure.shadowRoot!;
            root.querySelector('details')?.toggleAttribute('open', true);
            await figure.updateComplete;
            const { harmIn } = window as unknown as PageGlobals;
            return {
              text: root.textContent,
              error: event.type === 'figure-error' ? (event as Event & { message: string }).message : '',
              harm: harmIn(root),
            };
          },
          [tag, one.view, tables as RawTables, attributes] as const,
        );
        expect(harm).toEqual([]);
        expect(error).toBe('');
        expect(visible(text)).toContain(visible(attributes['heading'] ?? ''));
        for (const expected of texts) expect(visible(text)).toContain(expected);
        drawn += 1;
      }
    expect(drawn).toBeGreaterThan(8);

    await page.locator(tag).evaluate((figure) => figure.dispatchEvent(new PointerEvent('pointerenter')));
    await page.locator(`${tag} .items button`).first().focus();
    await page.locator(`${tag} .tooltip`).waitFor();
    const exported = await page.evaluate(async (name) => {
      const figure = document.querySelector(name) as HTMLElement & { exportFile(kind: string): Promise<Blob> };
      const svg = await (await figure.exportFile('svg')).text();
      const image = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const json: unknown = JSON.parse(await (await figure.exportFile('json')).text());
      return {
        harm: (window as unknown as PageGlobals).harmIn(image),
        isXml: !image.querySelector('parsererror'),
        json,
      };
    }, tag);
    expect(exported).toMatchObject({ harm: [], isXml: true, json: { figure: tag } });
    expect(await harmOf(page)).toEqual([]);
    await idle(page);
    expect(foreign()).toEqual([]);
    expect(await page.title()).toBe('An article');
    await page.close();
  });
});

test('snippets hold payloads as attributes of what they show, and nothing else', async () => {
  const baseUrl = `${site.origin}/none/`;
  const picture = { file: 'a.png', width: 640 };
  const snippets = PAYLOADS.map((payload) => {
    const figure = {
      tag: 'rare-earth-share',
      baseUrl,
      attributes: [
        ['heading', payload],
        ['src', payload],
      ] as const,
    };
    const markup = [
      tagSnippet(figure),
      checkedTagSnippet(figure, {}, { 'a.js': payload }),
      iframeSnippet(figure, payload, 300),
      frameMarkup(figure, payload, 300),
      newsletterSnippet(figure, { ...picture, alt: payload }),
    ].join('');
    return { payload, markup };
  });
  const { page, foreign } = await openWeakPage('');
  const wrong = await page.evaluate(
    (all) =>
      all.flatMap(({ payload, markup }) => {
        const { body, head } = new DOMParser().parseFromString(markup, 'text/html');
        const names = [...head.children, ...body.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
        const [tag] = body.querySelectorAll('rare-earth-share');
        const frame = body.querySelector('iframe');
        const kept = payload.replaceAll('\0', '\uFFFD').replaceAll(/\r\n?/gu, '\n');
        const isText = tag?.getAttribute('heading') === kept && frame?.title === kept;
        const events = [...body.querySelectorAll('*')].some(({ attributes }) =>
          [...attributes].some(({ name }) => name.startsWith('on')),
        );
        return isText && !events ? [names] : [`${payload}: ${names}`];
      }),
    snippets,
  );
  expect(new Set(wrong).size).toBe(1);
  expect(await harmOf(page)).toEqual([]);
  expect(foreign()).toEqual([]);
  await page.close();
});
