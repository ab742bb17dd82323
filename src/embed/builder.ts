/**
 * The script of the embed builder. It fills the element that has the attribute `data-figure-builder`. The page itself
 * loads the script of all figures, which draws the preview.
 */
import { FALLBACK_LOCALE, resolveLocale } from '../core/i18n/locale.ts';
import { BuilderPage } from './builder/builder-page.ts';
import { readCatalogue } from './builder/catalogue.ts';
import { makeElement } from './builder/make-element.ts';

/** Folder of the built files: beside this script's own, not one of its sources, for which Vite would take it. */
const BASE = new URL(/* @vite-ignore */ '../', import.meta.url);

async function start(root: Element): Promise<void> {
  root.setAttribute('aria-busy', 'true');
  root.replaceChildren(makeElement('p', { role: 'status' }, 'Loading the list of figures.'));
  try {
    const catalogue = await readCatalogue(BASE);
    new BuilderPage(root, catalogue, BASE, resolveLocale(navigator.language) ?? FALLBACK_LOCALE).start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const again = makeElement('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => void start(root));
    root.replaceChildren(
      makeElement('p', { role: 'alert' }, `The list of figures could not be loaded: ${reason}.`),
      again,
    );
  } finally {
    root.removeAttribute('aria-busy');
  }
}

const root = document.querySelector('[data-figure-builder]');
if (root) void start(root);
