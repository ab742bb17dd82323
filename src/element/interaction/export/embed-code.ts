import { BASE_URL } from '../../../core/output/site.ts';
import { tagSnippet, type Integrity } from '../../../core/output/snippets.ts';

/** Folder of the files for script tags. */
export const CDN = `${BASE_URL}cdn/`;

/** The attributes about the file with custom data, with the properties in which a script may have set them. */
const FILE = { src: 'src', 'source-name': 'sourceName', 'source-url': 'sourceUrl' } as const;

/** The properties of a figure that the code depends on. */
type Properties = Readonly<Partial<Record<(typeof FILE)[keyof typeof FILE] | 'data' | 'transformSpec', unknown>>>;

/** Attributes that the figure observes. Any others belong to the page. */
const ownAttributes = (element: Element): readonly string[] =>
  (element.constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];

/** HTML that embeds the figure in another page, with the attributes that this page has set. */
export function embedCode(element: Element, integrity: Integrity = {}): string {
  const { localName: tag, baseURI } = element;
  const own = ownAttributes(element);
  const written = [...element.attributes].filter(({ name }) => own.includes(name));
  const attributes = new Map(written.map(({ name, value }) => [name, value]));
  for (const [name, property] of Object.entries(FILE)) {
    const value = (element as Properties)[property];
    if (typeof value === 'string') attributes.set(name, value);
    // An embed page makes the name of the host that answers.
    else if (typeof value !== 'function') attributes.delete(name);
  }
  // What the reader has changed; what is pinned has no attribute.
  for (const [name, value] of new URLSearchParams((element as { readonly state?: string }).state)) {
    if (!value) attributes.delete(name);
    else if (own.includes(name)) attributes.set(name, value);
  }
  const src = attributes.get('src');
  // A relative URL would resolve differently in another page.
  if (src && URL.canParse(src, baseURI)) attributes.set('src', new URL(src, baseURI).href);
  return tagSnippet({ tag, attributes: [...attributes], baseUrl: BASE_URL }, integrity);
}

/** Whether a script has set the rows, which no attribute can hold. Without them, the tag would draw others. */
export const hasScriptedRows = (element: Element): boolean => ((element as Properties).data ?? null) !== null;

/** Whether a script changes the picture, which no attribute can do. */
export const isChangedByScript = (element: Element): boolean =>
  ((element as Properties).transformSpec ?? null) !== null;
