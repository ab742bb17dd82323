/** Materials by symbol or name: the rare earths, and all others once the directory is loaded. */
import { directory } from './directory.ts';
import type { Locale } from './locale.ts';
import { namesIn } from './names.ts';

/** Name of a material; undefined for an id that is none. */
export function materialName(id: string, locale: Locale): string | undefined {
  const elements: Readonly<Record<string, string>> = namesIn(locale).elements;
  return Object.hasOwn(elements, id) ? elements[id] : directory()?.materialName(id, locale);
}

/** The id of a material given by its symbol, id or name: in English, and in each language once the directory is loaded. */
export function materialId(text: string): string | undefined {
  const elements: Readonly<Record<string, string>> = namesIn('en').elements;
  if (Object.hasOwn(elements, text)) return text;
  return Object.keys(elements).find((id) => elements[id] === text) ?? directory()?.materialId(text);
}
