import type { html as litHtml } from 'lit/html.js';
import { aboutParts, type AboutData } from '../../core/output/about-line.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/**
 * Licences, version and library as an entry of the list below the table. Its last part does not break, so that a name
 * with hyphens stays on one line.
 *
 * @param html - Lit's: the interaction scripts do not load it again.
 */
export function aboutEntry(html: typeof litHtml, about: AboutData, locale: Locale): readonly unknown[] {
  const parts = aboutParts(about, locale);
  const last = parts.pop();
  return last ? [[parts.map((part) => `${part} · `), html`<span class="whole">${last}</span>`]] : [];
}
