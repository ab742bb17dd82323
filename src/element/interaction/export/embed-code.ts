import { BASE_URL } from '../../../core/site.ts';

/** Folder of the files for script tags. */
export const CDN = `${BASE_URL}cdn/`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? '');

/** The attributes that a figure understands; whatever else the page wrote belongs to the page. */
const ownAttributes = (element: Element): readonly string[] =>
  (element.constructor as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];

function attributeText({ name, value }: Attr, base: string): string {
  if (!value) return ` ${name}`;
  // In another page a relative address would lead elsewhere.
  const text = name === 'src' && URL.canParse(value, base) ? new URL(value, base).href : value;
  return ` ${name}="${escape(text)}"`;
}

/** Markup that shows a figure in another page, with the attributes that the page wrote. */
export function embedCode(element: Element): string {
  const { localName: tag, baseURI } = element;
  const own = ownAttributes(element);
  const attributes = [...element.attributes].filter(({ name }) => own.includes(name));
  return [
    `<link rel="stylesheet" href="${CDN}rare-earth-figures.css" />`,
    `<script type="module" src="${CDN}${tag}.js"></script>`,
    '',
    `<${tag}${attributes.map((attribute) => attributeText(attribute, baseURI)).join('')}></${tag}>`,
    '',
  ].join('\n');
}

/** Whether a script of the page has given the figure what no attribute can hold. */
export const isSetByScript = (element: Element): boolean => {
  const { data = null, transformSpec = null } = element as { data?: unknown; transformSpec?: unknown } & Element;
  return data !== null || transformSpec !== null;
};
