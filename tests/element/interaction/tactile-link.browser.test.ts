import { afterEach, expect, test } from 'vitest';
import { BASE_URL } from '../../../src/core/output/site.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { toolbarMessages } from '../../../src/core/i18n/toolbar.ts';
import '../../../src/define.ts';
import { FigureElement } from '../../../src/element/figure-element.ts';
import { eventually } from '../../eventually.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Puts a figure into the page, and opens its list of files as a reader does. */
async function opened(tag: string, set: (figure: FigureElement) => void = () => undefined): Promise<FigureElement> {
  const figure = document.createElement(tag);
  if (!(figure instanceof FigureElement)) throw new Error(`<${tag}> is no figure.`);
  set(figure);
  document.body.append(figure);
  await figure.ready;
  await eventually(() => {
    figure.dispatchEvent(new PointerEvent('pointerenter'));
    const button = figure.shadowRoot?.querySelector<HTMLElement>('[data-tool=download]');
    if (!button) throw new Error('The toolbar is not there yet.');
    button.click();
  });
  return figure;
}

const linkIn = (figure: FigureElement): HTMLAnchorElement | null =>
  figure.shadowRoot?.querySelector<HTMLAnchorElement>('a[data-file=tactile]') ?? null;

test.each(LOCALES)('the files of a figure have its picture to touch (%s)', async (locale) => {
  const figure = await opened('rare-earth-share', (one) => {
    one.lang = locale;
  });
  await eventually(() => {
    expect(linkIn(figure)?.href).toBe(`${BASE_URL}tactile/rare-earth-share.stages.${locale}.svg`);
  });
  expect(linkIn(figure)?.textContent.trim()).toBe(toolbarMessages(locale).tactile);
  // The page of the figure stays open.
  expect(linkIn(figure)?.target).toBe('_blank');
});

test('a picture of other options, or of rows of the page, has none', async () => {
  const figure = await opened('rare-earth-share', (one) => {
    one.setAttribute('view', 'countries');
  });
  await eventually(() => {
    expect(linkIn(figure)).not.toBeNull();
  });
  figure.setAttribute('year', '2018');
  await eventually(() => {
    expect(linkIn(figure)).toBeNull();
  });

  const custom = await opened('rare-earth-share', (one) => {
    one.setAttribute('view', 'countries');
    Object.assign(one, { data: [{ year: 2020, country: 'CHN', tonnes_reo: 7 }] });
  });
  expect(linkIn(custom)).toBeNull();
});
