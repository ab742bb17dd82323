/** A file without script and the element draw one figure: both are parsed and drawn by a browser, and compared. */
import { fileStem } from '../../src/node/file-stem.ts';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SOURCES_IN_LINE } from '../../src/core/output/source-line.ts';
import { formatIso } from '../../src/core/i18n/format.ts';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { readSnapshots } from '../../src/build/prerendered-files.ts';
import { openSite, type Site } from './browser.ts';

/** A figure as the browser has it. */
interface Drawn {
  /** Elements with their attributes and texts, one a line. */
  readonly tree: string;
  /** What a reader sees beside the picture: white space between elements counts. */
  readonly text: string;
  /** Entries of the list below the table. */
  readonly list: readonly string[];
  /** Width that the picture in sight is drawn for, and what stands in it. */
  readonly picture: readonly (string | null)[];
}

/** In the page: the result of every figure, without the place of errors, which a file does not have. */
function readFigures(): Drawn[] {
  // What a file leaves for the element, and what the element says while it works.
  const NOT_COMPARED = new Set(['data-of', 'aria-busy']);
  const lines = (node: Node, depth: number): string[] => {
    const indent = '  '.repeat(depth);
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/gu, ' ').trim();
      return text ? [indent + text] : [];
    }
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes].filter(({ name }) => !NOT_COMPARED.has(name));
    const start = [node.localName, ...attributes.map(({ name, value }) => `${name}=${value}`).sort()].join(' ');
    return [indent + start, ...[...node.childNodes].flatMap((child) => lines(child, depth + 1))];
  };
  return [...document.querySelectorAll('body > *')].map(({ shadowRoot }) => {
    const figure = shadowRoot?.querySelector('figure');
    if (!figure) return { tree: '', text: '', list: [], picture: [] };
    const list = [...figure.querySelectorAll('ul:not(.common) > li')].map(({ innerHTML }) =>
      innerHTML.replace(/<!--.*?-->/gu, ''),
    );
    const pictures = [...figure.querySelectorAll<SVGSVGElement>('.picture > svg')];
    const inSight = pictures.find((svg) => svg.getBoundingClientRect().height > 0);
    const texts = [...(inSight?.querySelectorAll('text') ?? [])];
    const picture = [inSight?.getAttribute('viewBox') ?? null, ...texts.map(({ textContent }) => textContent)];
    // Parts in other languages are marked when the scripts of the element are there, in a file at once.
    for (const part of figure.querySelectorAll('span[lang]')) part.replaceWith(part.textContent);
    figure.normalize();
    // The element says once what all rows say when its scripts are there, a file at once.
    for (const { rows } of figure.querySelectorAll('table')) {
      const [head, ...body] = rows;
      for (let at = (head?.cells.length ?? 0) - 1; at > 0 && body.length > 1; at -= 1)
        if (new Set(body.map(({ cells }) => cells[at]?.textContent)).size === 1)
          for (const { cells } of rows) cells[at]?.remove();
    }
    // A copy of the words alone. Adjacent texts are one, whichever way they came.
    for (const other of [...pictures, ...figure.querySelectorAll('.error, ul')]) other.remove();
    // The element has the names of most sources when their details are loaded.
    for (const name of figure.querySelectorAll('td a, td bdi')) name.replaceWith(name.textContent);
    for (const details of figure.querySelectorAll('details')) details.open = true;
    const text = figure.innerText;
    const copy = figure.cloneNode(true);
    for (const details of (copy as Element).querySelectorAll('details')) details.open = false;
    const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
    copy.normalize();
    return { tree: lines(copy, 0).join('\n'), text, list, picture };
  });
}

/** A cell that is a day, a month or a span of days. */
const CELL_DATE = /(?<=^ *|\t)\d{4}-\d\d(?:-\d\d)?(?:\/[\d-]+)?(?=\t|$)/gmu;

/** Dates of the table in words, as the layer that answers a reader writes them when it has come. */
const withDates = (figure: Drawn | undefined, locale: Locale): Drawn | undefined => {
  const inWords = (text: string): string => text.replace(CELL_DATE, (iso) => formatIso(locale, iso));
  return figure && { ...figure, tree: inWords(figure.tree), text: inWords(figure.text) };
};

const snapshots = await readSnapshots();
let site: Site;
let written: readonly Drawn[];
let drawn: readonly Drawn[];

/** Opens a page of the site with some markup in it. */
async function openPage(body: string, head = ''): Promise<Page> {
  const { page } = await site.open('/pages/empty.html', { width: 800 });
  await page.route('**/figures.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    }),
  );
  // What answers a reader adds its own to the figure.
  await page.route('**/cdn/live/**', (route) => route.abort());
  await page.goto(`${site.origin}/pages/figures.html`);
  return page;
}

beforeAll(async () => {
  site = await openSite();
  const fragments = await Promise.all(
    snapshots.map((snapshot) => readFile(`dist/static/${fileStem(snapshot)}.html`, 'utf8')),
  );
  // Without a script, nothing is known of the headings before the figure.
  const asked = snapshots.map(
    ({ tag, view, locale }) =>
      `<${tag} lang="${locale}" view="${view}" heading-level="none" no-tabs no-controls></${tag}>`,
  );
  const without = await openPage(fragments.join(''));
  written = await without.evaluate(readFigures);
  const within = await openPage(
    asked.join(''),
    '<script type="module" src="/dist/cdn/rare-earth-figures.js"></script>',
  );
  await within.evaluate(async () => {
    for (const figure of document.querySelectorAll<HTMLElement & { ready: Promise<void> }>('body > *')) {
      await figure.ready;
      // Without what answers a reader, the element makes its table when it is opened.
      figure.shadowRoot?.querySelector('figure > details:last-of-type')?.toggleAttribute('open', true);
    }
  });
  await within.waitForFunction(() =>
    [...document.querySelectorAll('body > *')].every(({ shadowRoot }) => shadowRoot?.querySelector('table')),
  );
  drawn = await within.evaluate(readFigures);
});
afterAll(() => site.close());

test.each(snapshots.map((snapshot, index) => ({ ...snapshot, index })))(
  'the file of $tag $view in $locale has the markup that the element draws',
  ({ index, text, locale, sources }) => {
    expect(written[index]?.text).toContain(text.title);
    const named = (said = ''): string =>
      sources.slice(SOURCES_IN_LINE).reduce((all, { id, short }) => all.replaceAll(id, short), said);
    const element = withDates(drawn[index], locale);
    expect({ ...written[index], list: [] }).toEqual({
      ...element,
      tree: named(element?.tree),
      text: named(element?.text),
      list: [],
    });
  },
);

test.each(snapshots.map((snapshot, index) => ({ ...snapshot, index })))(
  'the file of $tag $view in $locale lists its notes, and the sources to which its table does not lead',
  ({ index, notes, sources, table }) => {
    const column = table.columns.findIndex(({ kind }) => kind === 'sources');
    const cited = new Set(table.rows.flatMap((row) => String(row[column] ?? '').split(';')));
    const others = sources.filter(({ id }) => !cited.has(id));
    const list = written[index]?.list ?? [];
    // Licences and version of the data are last.
    expect(list).toHaveLength(notes.length + others.length + 1);
    expect(list.at(-1)).toContain('rare-earth-figures');
    others.forEach(({ short, url }, place) => {
      expect(list[notes.length + place]).toContain(url ? `>${short}</a>` : short);
    });
    // Before the details of sources are loaded, the element has links to those of the source line, and ids of the others.
    const links = drawn[index]?.list ?? [];
    expect(links.map((entry) => /<a .*>(.*)<\/a>|<bdi>(.*)<\/bdi>|(.+)/u.exec(entry)?.slice(1).find(Boolean))).toEqual(
      sources.map(({ id, short }, place) => (place < SOURCES_IN_LINE ? short : id)),
    );
  },
);
