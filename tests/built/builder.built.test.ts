/** The embed builder: what is chosen is what is seen, and what is copied draws where it is pasted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { transformSync } from 'esbuild';
import { micromark } from 'micromark';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite, STRICT_POLICY, type Site } from './browser.ts';

let site: Site;
/** What the page of another host is; it has nothing but that. */
let body = '';
const host = createServer((_, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
);
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await openSite();
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await site.close();
  host.closeAllConnections();
  await new Promise((closed) => host.close(closed));
});
afterEach(() => site.release(page));

const KINDS = [
  'tag',
  'checked',
  'wordpress',
  'newsletter',
  'fragment',
  'plain',
  'iframe',
  'oembed',
  'markdown',
  'react',
];

async function openBuilder(query = '', isStrict = false): Promise<void> {
  const before = (opened: Page): Promise<unknown> =>
    opened.route('**/embed.html*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': STRICT_POLICY } });
    });
  ({ page, complaints } = await site.open(`/embed.html${query}`, isStrict ? { before } : {}));
  await openGroups();
}

/** Waits for the form, and opens the groups of fields that are closed at first. */
async function openGroups(): Promise<void> {
  await page.locator('.snippet').waitFor();
  await page.locator('.adjust details').evaluateAll((groups) => {
    for (const group of groups) (group as HTMLDetailsElement).open = true;
  });
}

const figureRadio = (tag: string, view: string) => page.locator(`.figures input[value="${tag} ${view}"]`);
const field = (label: string) => page.locator('.builder form').getByLabel(label, { exact: true });
const box = () => page.locator('.snippet');
const isReady = (): Promise<boolean> =>
  box()
    .locator('textarea')
    .evaluate((text) => text.getAttribute('aria-busy') === 'false');

/** Chooses a place, and returns the snippet for it. */
async function snippet(kind: string): Promise<string> {
  await page.locator(`.places input[value=${kind}]`).check();
  await expect.poll(isReady).toBe(true);
  expect(await box().getAttribute('data-kind')).toBe(kind);
  return box().locator('textarea').inputValue();
}

/** What the page says that the snippet for a place does not show. */
async function lostOf(kind: string): Promise<string> {
  await snippet(kind);
  return (await box().locator('.lost').textContent()) ?? '';
}

const figureIn = (tag: string) => page.locator(`.stage > ${tag}`);
const attributesIn = (tag: string): Promise<Record<string, string>> =>
  figureIn(tag).evaluate((figure) =>
    Object.fromEntries([...figure.attributes].map(({ name, value }) => [name, value])),
  );

/** A page of another host that has nothing but what was pasted. */
async function paste(markup: string, javaScriptEnabled = true): Promise<{ pasted: Page; close(): Promise<void> }> {
  body = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Pasted</title>${markup}`;
  const { port } = host.address() as AddressInfo;
  const { page: pasted } = await site.open(`http://127.0.0.1:${String(port)}/`, { javaScriptEnabled });
  return { pasted, close: () => site.release(pasted) };
}

const isDrawn = (pasted: Page, tag: string): Promise<boolean> =>
  pasted.locator(tag).evaluate((figure) => figure.matches(':state(static), :state(live)'));
/** Whether every image of a page has come. */
const areLoaded = (pasted: Page): Promise<boolean> =>
  pasted
    .locator('img')
    .evaluateAll(
      (images) => images.length > 0 && images.every((image) => (image as HTMLImageElement).naturalWidth > 0),
    );
/** Width of the widest picture in a page, in px. */
const widest = (pasted: Page): Promise<number> =>
  pasted
    .locator('svg')
    .evaluateAll((pictures) => Math.max(0, ...pictures.map((one) => one.getBoundingClientRect().width)));

describe('the form', () => {
  test('offers every figure and view, and for each view its own options', async () => {
    await openBuilder();
    for (const { tag, views } of FIGURES) {
      for (const { id } of views) {
        await figureRadio(tag, id).check();
        await expect.poll(() => attributesIn(tag)).toMatchObject(id === views[0]?.id ? { lang: 'en' } : { view: id });
      }
    }
    await figureRadio('rare-earth-share', 'trend').check();
    expect(await field('Measure').count()).toBe(1);
    expect(await field('Year').count()).toBe(0);
    await figureRadio('rare-earth-share', 'countries').check();
    expect(await field('Measure').count()).toBe(0);
    expect(await field('Year').count()).toBe(1);
  });

  test('shows a picture of each view, named by what the view says in the language of the figure', async () => {
    await openBuilder('?lang=ja');
    const index = (await (await fetch(`${site.origin}/dist/static/index.json`)).json()) as {
      readonly figures: readonly { readonly lang: string; readonly title: string; readonly tag: string }[];
    };
    for (const { title, tag } of index.figures.filter(({ lang }) => lang === 'ja'))
      expect(await page.getByRole('radio', { name: `${title} <${tag}>`, exact: true }).count(), title).toBe(1);
    const pictures = page.locator('.figures img');
    expect(await pictures.count()).toBe(8);
    await pictures.last().scrollIntoViewIfNeeded();
    await expect
      .poll(() => pictures.evaluateAll((all) => all.filter((one) => !(one as HTMLImageElement).naturalWidth).length))
      .toBe(0);
  });

  test('leaves out a picture that can’t be loaded', async () => {
    ({ page } = await site.open('/embed.html', {
      before: (opened) => opened.route('**/*.card.png', (route) => route.abort()),
    }));
    await openGroups();
    await expect.poll(() => page.locator('.figures img').first().isHidden()).toBe(true);
    expect(await page.locator('.figures .says').first().isVisible()).toBe(true);
  });

  test('offers what the view can highlight, by name', async () => {
    await openBuilder('?figure=dependency-sankey&view=us-imports');
    await field('Highlight').selectOption({ label: 'Scandium' });
    expect(await attributesIn('dependency-sankey')).toMatchObject({ highlight: 'Sc' });
    expect(await snippet('tag')).toContain('highlight="Sc"');
    await figureRadio('rare-earth-share', 'countries').check();
    expect(await field('Highlight').locator('option', { hasText: 'Malaysia' }).count()).toBe(1);
    // What another view has stays chosen, and the author sees that this one has not.
    expect(await field('Highlight').locator('option:checked').textContent()).toBe('Sc, not in this view');
  });

  test('changes figure, snippets and address at once; Back undoes a choice', async () => {
    await openBuilder('?figure=rare-earth-share&view=countries&lang=ja');
    await field('Edition').selectOption('2025');
    await field('Title').fill('"1 < 2" & 3');
    const chosen = { lang: 'ja', view: 'countries', edition: '2025', heading: '"1 < 2" & 3' };
    expect(await attributesIn('rare-earth-share')).toEqual(chosen);
    expect(await snippet('tag')).toContain('heading="&quot;1 &lt; 2&quot; &amp; 3"');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      edition: '2025',
      heading: '"1 < 2" & 3',
    });
    await page.goBack();
    expect(await attributesIn('rare-earth-share')).toEqual({ lang: 'ja', view: 'countries', edition: '2025' });
    expect(await field('Title').inputValue()).toBe('');
    await page.goBack();
    expect(await attributesIn('rare-earth-share')).toEqual({ lang: 'ja', view: 'countries' });
    expect(await snippet('tag')).not.toContain('edition');
    await page.goForward();
    await page.reload();
    await expect.poll(() => field('Edition').inputValue()).toBe('2025');
  });

  test('takes what is written letter by letter back in one step', async () => {
    await openBuilder();
    await field('Credit').pressSequentially('Gazette');
    expect(await attributesIn('rare-earth-share')).toEqual({ lang: 'en', credit: 'Gazette' });
    await page.goBack();
    expect(await attributesIn('rare-earth-share')).toEqual({ lang: 'en' });
  });

  test('reports an invalid address or number beside its field and leaves it out', async () => {
    await openBuilder('?view=countries');
    for (const [label, text, sentence] of [
      ['Data URL', 'javascript:alert(1)', 'Data can’t be loaded from'],
      ['Data URL', 'rows.csv', 'starting with https://'],
      ['Year', '1999', 'a whole number from 2018 to 2025'],
      ['Base URL of the files', 'not an address', 'not the URL of a folder'],
    ] as const) {
      await field(label).fill(text);
      await field(label).blur();
      expect(await field(label).getAttribute('aria-invalid'), label).toBe('true');
      const notice = (await field(label).getAttribute('aria-describedby')) ?? '';
      expect(await page.locator(`#${notice.split(' ').at(-1)!}`).textContent(), label).toContain(sentence);
      expect(await attributesIn('rare-earth-share'), label).toEqual({ lang: 'en', view: 'countries' });
      expect(await snippet('tag'), label).not.toContain(text);
      await field(label).fill('');
      await field(label).blur();
      expect(await field(label).getAttribute('aria-invalid'), label).toBe(null);
    }
  });

  test('draws own data, and shows the figure’s own error where they don’t come', async () => {
    await openBuilder('?view=countries');
    await field('Data URL').fill(`${site.origin}/mining.csv`);
    await field('Data URL').blur();
    await expect.poll(() => page.locator('.stage .picture').getByText('265,000').count()).toBeGreaterThan(0);
    expect(await snippet('tag')).toContain(`src="${site.origin}/mining.csv"`);
    expect(await snippet('tag')).not.toContain('<img');
    // The files of the build have the bundled rows.
    for (const kind of ['newsletter', 'fragment', 'plain', 'oembed', 'markdown'])
      expect(await snippet(kind), kind).toBe('');
    expect(await lostOf('plain')).toContain('bundled data, not yours');
    expect(await lostOf('plain')).toContain('--data mining.csv');
    await field('Data URL').fill(`${site.origin}/none.csv`);
    await field('Data URL').blur();
    await expect
      .poll(() => page.locator('.stage').getByText('The data of this page could not be loaded').count())
      .toBeGreaterThan(0);
  });

  test('works under the strict policy without a message', async () => {
    await openBuilder('?figure=dependency-sankey&view=end-uses&theme=dark', true);
    await field('Language').selectOption('ko');
    await expect.poll(isReady).toBe(true);
    await expect.poll(() => isDrawn(page, 'dependency-sankey')).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('says that the list of figures could not be loaded, and tries again', async () => {
    ({ page } = await site.open('/embed.html', {
      before: (opened) => opened.route('**/static/index.json', (route) => route.fulfill({ status: 503 })),
    }));
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('answered 503');
    await page.unroute('**/static/index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.snippet').waitFor();
  });

  test('is used with the keyboard alone', async () => {
    await openBuilder();
    await figureRadio('rare-earth-share', 'stages').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => attributesIn('rare-earth-share')).toMatchObject({ view: 'trend' });
    const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);
    expect(await hasFocus(figureRadio('rare-earth-share', 'trend'))).toBe(true);
    /** Presses Tab until an element has the focus. */
    async function reach(target: Locator): Promise<void> {
      for (let count = 0; !(await hasFocus(target)); count += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
        if (count > 60) throw new Error('It is not reached.');
      }
    }
    await reach(page.locator('.places input').first());
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => box().getAttribute('data-kind')).toBe('react');
    const copy = box().getByRole('button', { name: 'Copy React component' });
    await reach(copy);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('Enter');
    await expect.poll(() => box().getByRole('status').textContent()).toBe('Copied.');
    // The preview comes last, as in a narrow window.
    await reach(page.locator('.widths input').last());
  });
});

test('the bar at the bottom of a phone covers nothing that the keyboard leads to', async () => {
  ({ page } = await site.open('/embed.html', { width: 320, height: 640 }));
  await openGroups();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await figureRadio('rare-earth-share', 'stages').focus();
  const covered: string[] = [];
  for (let isInside = true; isInside;) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('.builder') || element.closest('.preview')) return null;
      const bar = document.querySelector('.parts')?.getBoundingClientRect().top ?? 0;
      // What is higher than the window can't be shown whole.
      const { top, bottom, height } = element.getBoundingClientRect();
      const isCovered = !element.closest('.parts') && (top >= bar || (height < 300 && bottom > bar));
      return { html: element.outerHTML, isCovered };
    });
    isInside = reached !== null;
    if (reached?.isCovered) covered.push(reached.html);
  }
  expect(covered).toEqual([]);
});

describe('the preview', () => {
  const isInSight = (): Promise<boolean> =>
    page.locator('.preview').evaluate((preview) => {
      const { top, height } = preview.getBoundingClientRect();
      return top >= 0 && top + Math.min(height, 300) <= innerHeight;
    });

  test('stays in sight beside every step', async () => {
    await openBuilder();
    for (const part of ['#figure', '#adjust', 'section#data', '#code']) {
      await page.locator(part).evaluate((one) => {
        one.scrollIntoView();
      });
      expect(await isInSight(), part).toBe(true);
    }
  });

  test('is a step away on a phone, from where the code is as well', async () => {
    ({ page } = await site.open('/embed.html', { width: 390, height: 844 }));
    await openGroups();
    const parts = page.getByRole('navigation', { name: 'Parts of this page' });
    for (const [name, part] of [
      ['Code', '.places'],
      ['Preview', '.stage'],
    ] as const) {
      await parts.getByRole('link', { name }).click();
      await expect
        .poll(() => page.locator(part).evaluate((one) => Math.abs(one.getBoundingClientRect().top) < innerHeight / 2))
        .toBe(true);
      expect(await parts.isVisible()).toBe(true);
    }
  });

  test('shows the figure as on a phone, and as on a desktop again', async () => {
    await openBuilder();
    const width = (): Promise<number> => figureIn('rare-earth-share').evaluate((figure) => figure.clientWidth);
    const wide = await width();
    expect(wide).toBeGreaterThan(500);
    await page.getByRole('radio', { name: 'Phone' }).check();
    expect(await width()).toBeLessThanOrEqual(360);
    await page.getByRole('radio', { name: 'Desktop' }).check();
    expect(await width()).toBe(wide);
  });
});

describe('copying', () => {
  test.each(KINDS)('%s copies what is shown, and says so', async (kind) => {
    await openBuilder();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const shown = await snippet(kind);
    await box().getByRole('button').click();
    await expect.poll(() => box().getByRole('status').textContent()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });

  test('selects the text where the browser blocks copying', async () => {
    await openBuilder();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    const shown = await snippet('iframe');
    await box().getByRole('button').click();
    await expect.poll(() => box().getByRole('status').textContent()).toContain('blocked');
    expect(await page.evaluate(() => String(getSelection()))).toBe(shown);
  });
});

const CHOICES = [
  { tag: 'rare-earth-share', query: '?lang=ja', view: 'stages', lang: 'ja' },
  {
    tag: 'export-control-timeline',
    query: '?figure=export-control-timeline&view=elements&lang=en',
    view: 'elements',
    lang: 'en',
  },
  {
    tag: 'dependency-sankey',
    query: '?figure=dependency-sankey&view=end-uses&lang=zh-Hant',
    view: 'end-uses',
    lang: 'zh-Hant',
  },
];

describe.each(CHOICES)('in an empty page, $tag $view in $lang', ({ tag, query, view, lang }) => {
  test('is drawn by tag and script, whose bytes are checked', async () => {
    await openBuilder(query);
    const markup = await snippet('tag');
    expect(markup.match(/integrity="sha384-[^"]+" crossorigin="anonymous"/gu)).toHaveLength(2);
    const { pasted, close } = await paste(markup);
    await expect.poll(() => isDrawn(pasted, tag)).toBe(true);
    expect(await pasted.locator(`${tag} figure`).getAttribute('lang')).toBe(lang);
    await close();
    // The first sign of the value of the script.
    const wrong = markup.replace(
      /(script.*sha384-)(.)/u,
      (_, start: string, sign: string) => start + (sign === 'A' ? 'B' : 'A'),
    );
    const rejected = await paste(wrong);
    await rejected.pasted.waitForLoadState();
    expect(await rejected.pasted.evaluate((name) => customElements.get(name) === undefined, tag)).toBe(true);
    await rejected.close();
  });

  test('is drawn by tag and script with an import map that covers what the tag loads later', async () => {
    await openBuilder(query);
    const markup = await snippet('checked');
    const { integrity } = JSON.parse(/<script type="importmap">([^<]*)/u.exec(markup)?.[1] ?? '') as {
      readonly integrity: Readonly<Record<string, string>>;
    };
    const { pasted, close } = await paste(markup);
    const loaded: string[] = [];
    pasted.on('request', (request) => loaded.push(request.url()));
    await expect.poll(() => isDrawn(pasted, tag)).toBe(true);
    await pasted.locator(`${tag} [role=tab]`).last().click();
    await pasted
      .locator(`${tag} .items [role=gridcell], ${tag} .items [role=treeitem]`)
      .first()
      .waitFor({ state: 'attached' });
    const scripts = loaded.filter((address) => address.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.filter((address) => !(address in integrity))).toEqual([]);
    await close();
    const changed = Object.fromEntries(Object.keys(integrity).map((address) => [address, `sha384-${'A'.repeat(64)}`]));
    const rejected = await paste(markup.replace(/\{[^<]*\}/u, JSON.stringify({ integrity: changed })));
    const another = view === 'stages' ? 'trend' : view;
    await rejected.pasted.locator(tag).evaluate((figure, id) => {
      figure.setAttribute('view', id);
    }, another);
    await rejected.pasted.locator(`${tag} .error button`).waitFor();
    await rejected.close();
  });

  test('is seen without script as a fragment', async () => {
    await openBuilder(query);
    const { pasted, close } = await paste(await snippet('fragment'), false);
    expect(await widest(pasted)).toBeGreaterThan(200);
    await close();
  });

  test('is seen without script as a plain figure', async () => {
    await openBuilder(query);
    const { pasted, close } = await paste(await snippet('plain'), false);
    await expect.poll(() => areLoaded(pasted)).toBe(true);
    expect(await pasted.locator('img').getAttribute('src')).toBe(
      `${site.origin}/dist/static/${tag}.${view}.${lang}.png`,
    );
    await close();
  });

  test('is drawn in a frame', async () => {
    await openBuilder(query);
    const { pasted, close } = await paste(await snippet('iframe'));
    expect(await pasted.locator('iframe').getAttribute('title')).toBeTruthy();
    const drawn = pasted.frameLocator('iframe').locator(`${tag} figure`);
    await expect.poll(() => drawn.getAttribute('lang')).toBe(lang);
    await close();
  });

  test('has an oEmbed address whose answer is drawn', async () => {
    await openBuilder(query);
    const discovered = await fetch((await snippet('oembed')).trim());
    const links = (await discovered.text()).matchAll(/json\+oembed" href="([^"]+)" hreflang="([^"]+)"/gu);
    // Systems take the first.
    const [[, address = '', hreflang] = []] = [...links];
    expect(hreflang).toBe(lang);
    const local = address.replace(
      /https:\/\/cdn\.jsdelivr\.net\/npm\/rare-earth-figures@[\d.]+\//gu,
      `${site.origin}/`,
    );
    const response = await fetch(local);
    const { html, type } = (await response.json()) as { html: string; type: string };
    expect(type).toBe('rich');
    const { pasted, close } = await paste(
      html.replace(/https:\/\/cdn\.jsdelivr\.net\/npm\/rare-earth-figures@[\d.]+\//gu, `${site.origin}/`),
    );
    const drawn = pasted.frameLocator('iframe').locator(`${tag} figure`);
    await expect.poll(() => drawn.getAttribute('lang')).toBe(lang);
    await close();
  });

  test('is a picture in a newsletter that fits a phone', async () => {
    await openBuilder(query);
    const { pasted, close } = await paste(await snippet('newsletter'), false);
    await pasted.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => areLoaded(pasted)).toBe(true);
    expect((await pasted.locator('a > img').getAttribute('alt'))?.length).toBeGreaterThan(20);
    expect(await pasted.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  test('is a picture linked to its page in Markdown', async () => {
    await openBuilder(query);
    const { pasted, close } = await paste(micromark(await snippet('markdown')));
    await expect.poll(() => areLoaded(pasted)).toBe(true);
    expect((await pasted.locator('img').getAttribute('alt'))?.length).toBeGreaterThan(20);
    await pasted.locator('a > img').click();
    await expect.poll(() => pasted.locator(`${tag} figure`).getAttribute('lang')).toBe(lang);
    await close();
  });

  test('is a component in React', async () => {
    await openBuilder(query);
    const code = await snippet('react');
    expect(transformSync(code, { loader: 'tsx', jsx: 'automatic' }).warnings).toEqual([]);
    expect(code).toContain(`'rare-earth-figures/${tag}/define'`);
    expect(code).toContain(`<${tag} lang="${lang}"`);
  });
});

describe('another address of the files', () => {
  const customHost = 'https://news.example/figures/';

  async function enter(base: string): Promise<void> {
    await field('Base URL of the files').fill(base);
    await field('Base URL of the files').blur();
  }

  test('is in every snippet, and not in the address of the page', async () => {
    await openBuilder();
    await enter(customHost);
    for (const kind of KINDS) {
      const text = await snippet(kind);
      expect(text, kind).not.toContain(site.origin);
      if (kind !== 'react' && kind !== 'fragment') expect(text, kind).toContain(customHost);
    }
    expect(await snippet('tag')).toContain('integrity=');
    expect(page.url()).not.toContain('news.example');
  });

  test('is never taken from the address of the page, which a stranger may have written', async () => {
    await openBuilder(`?base=${customHost}`);
    expect(await field('Base URL of the files').inputValue()).toBe('');
    for (const kind of KINDS) expect(await snippet(kind), kind).not.toContain('news.example');
  });

  test.each(['https://unpkg.com/rare-earth-figures@latest/dist/', 'https://unpkg.com/rare-earth-figures@0/dist'])(
    'has no integrity values where it changes with time, as %s does',
    async (base) => {
      await openBuilder();
      await enter(base);
      expect(await snippet('tag')).toContain(base);
      expect(await snippet('tag')).not.toContain('integrity');
      expect(await snippet('checked')).toBe('');
      expect(await lostOf('checked')).toMatch(/may change/u);
    },
  );
});

describe('on a package CDN, which serves no pages', () => {
  test.each([
    ['https://cdn.jsdelivr.net/npm/rare-earth-figures@0.1.0/dist/', 'ja', 'パッケージCDN'],
    [
      'https://fastly.jsdelivr.net/npm/rare-earth-figures@0.1.0/dist/',
      'en',
      'Package CDNs such as fastly.jsdelivr.net',
    ],
    ['https://unpkg.com/rare-earth-figures@0.1.0/dist/', 'ko', '패키지 CDN'],
    ['https://esm.sh/rare-earth-figures@0.1.0/dist/', 'zh-Hans', '软件包 CDN'],
    ['https://cdn.skypack.dev/rare-earth-figures@0.1.0/dist/', 'zh-Hant', '套件 CDN'],
  ])('%s has neither frame nor link to one, but a sentence in %s', async (base, lang, words) => {
    await openBuilder(`?lang=${lang}`);
    await field('Base URL of the files').fill(base);
    await field('Base URL of the files').blur();
    const said = box().locator('.host');
    for (const kind of KINDS) {
      const text = await snippet(kind);
      expect(text, kind).not.toMatch(/<iframe|\/embed\//u);
      const isPage = ['iframe', 'oembed', 'newsletter', 'markdown'].includes(kind);
      expect(await said.isVisible(), kind).toBe(isPage);
      if (!isPage) continue;
      expect(text === '', kind).toBe(kind === 'iframe' || kind === 'oembed');
      expect(await said.textContent(), kind).toContain(words);
      expect(await said.getAttribute('lang')).toBe(lang);
      expect(await said.locator('code').textContent()).toMatch(
        /^npx rare-earth-figures publish --base-url \S+ -o \S+$/u,
      );
    }
  });
});

test('gives one box for the place that is chosen, says how to paste it, and keeps the place in the address', async () => {
  await openBuilder();
  const said = new Set<string>();
  for (const kind of KINDS) {
    expect(await snippet(kind), kind).not.toBe('');
    expect(await page.locator('.steps textarea[readonly]').count()).toBe(1);
    said.add((await box().locator('.paste').textContent()) ?? '');
  }
  expect(said.size).toBe(KINDS.length);
  await page.reload();
  await page.locator('.snippet').waitFor();
  expect(await box().getAttribute('data-kind')).toBe('react');
});

test('reports what a file does not contain, with the command that creates a complete one', async () => {
  await openBuilder('?view=countries&year=2019&credit=Me&heading=It%27s&highlight=CHN');
  const flags = String.raw`--view countries --lang en --year 2019 --heading 'It'\''s' --credit Me`;
  for (const [kind, format] of [
    ['fragment', 'html'],
    ['plain', 'png'],
    ['markdown', 'png'],
    ['newsletter', 'png'],
  ] as const) {
    expect(await lostOf(kind), kind).toContain(
      `npx rare-earth-figures render rare-earth-share ${flags} --format ${format}`,
    );
    expect(await lostOf(kind), kind).toContain('Only the tag and the iframe support highlight.');
  }
  expect(await lostOf('oembed')).toContain('view, year');
  for (const kind of ['tag', 'wordpress', 'iframe', 'react']) expect(await lostOf(kind), kind).toBe('');
});

test.each([320, 768, 1200])('nothing is wider than a window of %i px', async (width) => {
  ({ page } = await site.open('/embed.html?figure=export-control-timeline&src=x', { width }));
  await openGroups();
  await expect.poll(isReady).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const small = await page
    .locator('.builder')
    .locator('button, select, input, textarea')
    .evaluateAll((targets) =>
      targets
        // The items of the figure in the preview are as large as their shapes.
        .filter((target) => target.checkVisibility() && !target.closest('.items'))
        .filter((target) => Math.min(target.getBoundingClientRect().width, target.getBoundingClientRect().height) < 24)
        .map((target) => target.outerHTML),
    );
  expect(small).toEqual([]);
});
