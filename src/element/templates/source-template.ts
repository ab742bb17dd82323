import { html, type TemplateResult } from 'lit/html.js';
import type { Source } from '../../core/figure/description.ts';

/** A source by its short name, linked where it has an address. Only web addresses become links. */
export const sourceLink = ({ short, url }: Source): TemplateResult | string =>
  /^https?:\/\//u.test(url) ? html`<a href=${url} rel="noopener noreferrer">${short}</a>` : short;

/** The source line with its sources as links. */
export const sourceTemplate = (line: readonly (string | Source)[]): unknown[] =>
  line.map((part) => (typeof part === 'string' ? part : sourceLink(part)));
