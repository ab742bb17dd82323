/** What search engines find of a figure in its page. */
import { afterEach, expect, test } from 'vitest';
import '../../../src/define.ts';
import type { RareEarthShareElement } from '../../../src/figures/rare-earth-share/element.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const SELECTOR = 'script[type="application/ld+json"]';

/** A page with a figure that answers its reader. */
async function page(markup: string): Promise<RareEarthShareElement> {
  document.body.innerHTML = markup;
  const figure = document.querySelector<RareEarthShareElement>('rare-earth-share')!;
  await figure.ready;
  await expect.poll(() => figure.shadowRoot!.querySelector('.tools'), { timeout: 20_000 }).not.toBeNull();
  return figure;
}

/** What a search engine reads: the descriptions of the page, without running a script. */
const described = (): Record<string, unknown>[] =>
  [...document.querySelectorAll(SELECTOR)].map(({ textContent }) => JSON.parse(textContent) as Record<string, unknown>);

test('a figure is described where the page asks for it, as it is shown', async () => {
  const figure = await page(
    '<rare-earth-share lang="en" structured-data heading="Mine &lt;/script&gt; output"></rare-earth-share>',
  );
  await expect.poll(() => described().length).toBe(1);
  const [first] = described();
  expect(first).toMatchObject({
    '@type': 'Dataset',
    name: 'Mine </script> output',
    inLanguage: 'en',
    isBasedOn: expect.arrayContaining([expect.stringMatching(/^https:/u)]) as unknown,
  });
  expect(String(first?.['license'])).toMatch(/^https:/u);
  // A page may have chosen another year: no file is claimed to have these rows.
  expect(first).not.toHaveProperty('distribution');
  figure.heading = null;
  figure.view = 'trend';
  await expect.poll(() => described().map(({ name }) => name)).toEqual([expect.stringContaining('97.5%')]);
  // Not a part of the fallback, and no reader meets it.
  expect(figure.querySelector<HTMLElement>(SELECTOR)!.offsetHeight).toBe(0);
  figure.removeAttribute('structured-data');
  figure.requestUpdate();
  await expect.poll(() => described()).toEqual([]);
});

test('nothing is added where the page does not ask, or has a description itself', async () => {
  const own = `<script type="application/ld+json">{"name":"own"}</script>`;
  await page(
    `<rare-earth-share></rare-earth-share><rare-earth-share structured-data><p>Text</p>${own}</rare-earth-share>`,
  );
  const second = document.querySelectorAll<RareEarthShareElement>('rare-earth-share')[1]!;
  await second.ready;
  await expect.poll(() => second.shadowRoot!.querySelector('.tools'), { timeout: 20_000 }).not.toBeNull();
  expect(described()).toEqual([{ name: 'own' }]);
});
