import { typeText, type OptionDefinition } from '../core/figure/options.ts';
import { warnOnce } from './warn.ts';

/** Sentences for the page's developer, each by what was wrong. */
const SENTENCES = {
  invalid: (tag: string, { attribute, type }: Pick<OptionDefinition<unknown>, 'attribute' | 'type'>, text: string) =>
    `<${tag}> does not support ${attribute}="${text}": expected ${typeText(type)}. The default is used.`,
  language: (tag: string, language: string) =>
    `<${tag}> does not support lang="${language}"; that of the page is used.`,
  missing: (tag: string, names: string) => `<${tag} rendering="static"> has no pre-rendered picture for ${names}.`,
  display: (tag: string, display: string) =>
    `A rule of the page sets "display: ${display}" on <${tag}>. Set "block": it is drawn as one.`,
  registered: (tag: string) => `<${tag}> is already registered; the first definition is kept.`,
  drawing: (tag: string, sentence: string) => `<${tag}> ${sentence}`,
} as const;

export type Warnings = typeof SENTENCES;

/** Warns once, with the sentence of that name. */
export function warn<Name extends keyof Warnings>(name: Name, values: Parameters<Warnings[Name]>): void {
  const sentence = SENTENCES[name] as (...values: Parameters<Warnings[Name]>) => string;
  warnOnce(sentence(...values));
}
