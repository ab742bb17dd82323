import { expect, vi } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';

/**
 * What the unit tests of an app do with figures, in a document that has no layout: they import the package, and create,
 * change and remove figures. Nothing of that may throw. The fallback stays, because no picture has a width.
 */
export async function expectNoErrors(): Promise<void> {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent): unknown => errors.push(event.error ?? event.message);
  addEventListener('error', note);
  const warn = vi.spyOn(console, 'warn');
  // As in an app, so that the type checker does not look for a build.
  const entry = '../../dist/define.js';
  await import(/* @vite-ignore */ entry);
  for (const { tag, views } of FIGURES) {
    const figure = document.createElement(tag) as HTMLElement & Record<string, unknown>;
    figure.append('Fallback');
    document.body.append(figure);
    await figure['updateComplete'];
    Object.assign(figure, { view: views.at(-1)?.id, data: [] });
    figure.lang = 'ja';
    await figure['updateComplete'];
    figure.dispatchEvent(new Event('pointerenter'));
    expect(figure.getAttribute('view')).toBe(views.at(-1)?.id);
    document.body.innerHTML = `<div>${figure.outerHTML}</div>`;
    await vi.waitFor(() => {
      expect(document.body.querySelector(tag)?.shadowRoot?.querySelector('slot')).toBeTruthy();
    });
    expect(document.body.textContent).toBe('Fallback');
  }
  document.body.replaceChildren();
  removeEventListener('error', note);
  expect(errors).toEqual([]);
  expect(warn.mock.calls.flat().filter((text) => !String(text).includes('dev mode'))).toEqual([]);
  warn.mockRestore();
}
