/** Files as newsrooms have them, as `src` of a tag: drawn with their values, or an error that says what to do. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import '../../src/define.ts';
import { FigureElement } from '../../src/element/figure-element.ts';
import moreCases from './own-data-more/cases.csv?raw';
import cases from './own-data/cases.csv?raw';
import { casesIn, type Case, type Expectation } from './expectation.ts';
import { MORE_OWN_DATA } from './own-data-more.ts';
import { OWN_DATA } from './own-data.ts';
import { eventually } from '../eventually.ts';

const FOLDERS: readonly (readonly [folder: string, text: string, Readonly<Record<string, Expectation>>])[] = [
  ['own-data', cases, OWN_DATA],
  ['own-data-more', moreCases, MORE_OWN_DATA],
];

/** The bytes of an archive, which the test server would send unpacked. */
async function archive(path: string): Promise<Response> {
  const text = atob(await commands.readFile(`.${path}`, 'base64'));
  return new Response(Uint8Array.from(text, (byte) => byte.charCodeAt(0)));
}

let warnings: string[];
beforeEach(() => {
  warnings = [];
  const { fetch } = window;
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const path = address instanceof URL ? address.pathname : '';
    return path.endsWith('.gz') ? archive(path) : fetch(address, init);
  });
  vi.spyOn(console, 'warn').mockImplementation((sentence: string) => warnings.push(sentence));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** What a tag with a file reports: how it is drawn, or its error. */
async function show(folder: string, { file, tag, view, attributes }: Case) {
  const figure = document.createElement(tag);
  if (!(figure instanceof FigureElement)) throw new Error(`<${tag}> is no figure.`);
  figure.setAttribute('view', view);
  figure.setAttribute('lang', 'en');
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  figure.setAttribute('src', `/tests/cases/${folder}/${file}`);
  const outcome = new Promise<string>((resolve) => {
    figure.addEventListener('figure-ready', (event) => {
      if (event.rendering === 'live') resolve('');
    });
    figure.addEventListener('figure-error', (event) => resolve(event.message));
  });
  document.body.append(figure);
  const error = await outcome;
  await figure.updateComplete;
  return { error, text: () => figure.shadowRoot?.textContent ?? '' };
}

describe.each(FOLDERS)('%s', (folder, text, expectations) => {
  const active = casesIn(text);
  test.each(active.map((one) => [one.file, one.expected, one] as const))('%s is %s', async (file, _, one) => {
    const { outcome, shows = [], says } = expectations[file]!;
    const { error, text: shown } = await show(folder, one);
    if (outcome === 'drawn') {
      expect(error).toBe('');
      // The interaction layer, which writes dates in words, comes after the picture.
      await eventually(() => {
        for (const each of shows) expect(shown()).toContain(each);
      });
      // So do the sentences for the author.
      await eventually(() => expect(warnings.join('\n')).toMatch(says ?? /^$/u));
    } else {
      expect(error).toMatch(says!);
      // What is wrong, and where, is for the author; the reader is only to know why there is no figure.
      expect(shown()).toMatch(/The data of this page can’t be|図にできません/u);
    }
  });
});
