import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Source } from '../../core/figure/description.ts';
import { isWebAddress } from '../../core/data/web-address.ts';
import type { InLanguages } from './language-template.ts';

/** A source by its short name, with a link if it has a URL. A name has a direction of its own. */
export const sourceLink = ({ short, url, language }: Source, spoken: InLanguages): TemplateResult =>
  isWebAddress(url)
    ? html`<a href=${url} hreflang=${language || nothing} rel="noreferrer">${spoken(short)}</a>`
    : html`<bdi>${spoken(short)}</bdi>`;

/** The source line, with its sources as links. */
export const sourceTemplate = (line: readonly (string | Source)[], spoken: InLanguages): unknown[] =>
  line.map((part) => (typeof part === 'string' ? spoken(part) : sourceLink(part, spoken)));
