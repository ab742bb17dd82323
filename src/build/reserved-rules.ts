/** The rules of the stylesheet that say how tall each view is, by width, language and options. */
import { LOCALES, type ByLocale, type Locale } from '../core/i18n/locale.ts';
import { titleScale } from '../core/drawing/metrics.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import { reserveOf, STEPS } from './reserve.ts';

/** A view with certain options, pre-rendered in every language. */
export interface ReservedView {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
  /** The attributes that give the options; empty for the defaults. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
  readonly prerendered: ByLocale<PackedView>;
}

/** The views of one tag, each pre-rendered in every language; the first is the default. */
export interface ReservedFigure {
  readonly tag: string;
  /** Whether it has tabs, for several views. */
  readonly hasTabs: boolean;
  readonly views: readonly ReservedView[];
  /** The source line of a view, as the element renders it. */
  readonly sourceLine: (view: PackedView, locale: Locale) => string;
}

/** Rules without a language apply to English, which is also the fallback language. */
const BASE: readonly Locale[] = ['en'];
/** The other languages, by what `:lang()` names them. */
const OTHERS: readonly { readonly lang: string; readonly locales: readonly Locale[] }[] = [
  { lang: 'ja', locales: ['ja'] },
  { lang: 'ko', locales: ['ko'] },
  { lang: 'zh', locales: ['zh-Hans', 'zh-Hant'] },
];

/** Selects languages. `:where()` has no specificity, so that the later of two rules wins. */
const inLanguages = (langs: readonly string[]): string => `:where(${langs.map((lang) => `:lang(${lang})`).join()})`;

/** The two numbers of a reserve, by their names in the stylesheet. */
interface Numbers {
  /** Height of the picture, in per cent of its width; see `Reserve`. */
  readonly p: number;
  /** Height of everything else; see `UNIT`. */
  readonly h: number;
}

/** Height of the picture, the rest, and how much taller the rest is in a variant. */
const NAMES = ['p', 'h', 'v'] as const;

function rule(selector: string, numbers: Readonly<Partial<Record<(typeof NAMES)[number], number>>>): string {
  const declarations = NAMES.flatMap((name) =>
    numbers[name] === undefined ? [] : [`--_${name}:${String(numbers[name])}`],
  );
  return declarations.length ? `${selector}::before{${declarations.join(';')}}` : '';
}

/**
 * The number to set at a step; undefined if the one that holds already suits it. It is the one that is needed, or a
 * larger one that also suits the steps after it.
 *
 * @param needed - What each step needs.
 * @param slack - How much more each may get.
 */
function changeAt(
  step: number,
  before: number | undefined,
  needed: readonly number[],
  slack: number,
): number | undefined {
  const now = needed[step] ?? 0;
  if (before !== undefined && before >= now && before - now <= slack) return undefined;
  let number = now;
  let least = now;
  for (const height of needed.slice(step)) {
    least = Math.min(least, height);
    if (Math.max(number, height) - least > slack) break;
    number = Math.max(number, height);
  }
  return number;
}

/** Selectors of the names of a view. */
export const namesOf = ({ id, aliases = [] }: ReservedView): string[] =>
  [id, ...aliases].map((name) => `[view=${name}]`);

/** Selects a view that is not the default, by any of its names. */
export function selectorOf(view: ReservedView): string {
  const names = namesOf(view);
  return names.length > 1 ? `:is(${names.join()})` : names.join();
}

/** What each pre-rendered view needs at each step. */
const measured = new WeakMap<PackedView, readonly Numbers[]>();

function neededIn(locale: Locale, { prerendered }: ReservedView, { sourceLine }: ReservedFigure): readonly Numbers[] {
  const view = prerendered[locale];
  const needed =
    measured.get(view) ??
    STEPS.map((width) => {
      const { p, t, r } = reserveOf(view, width, locale, sourceLine(view, locale));
      return { p, h: Math.ceil(t * titleScale(width)) + r };
    });
  measured.set(view, needed);
  return needed;
}

/** What a view needs at each step, in whichever of some languages needs most. */
function neededBy(figure: ReservedFigure, view: ReservedView, locales: readonly Locale[]): readonly Numbers[] {
  const all = locales.map((locale) => neededIn(locale, view, figure));
  const most = (part: keyof Numbers, step: number): number =>
    Math.max(...all.map((needed) => needed[step]?.[part] ?? 0));
  return STEPS.map((_, step) => ({ p: most('p', step), h: most('h', step) }));
}

/** The numbers to set at a step. */
function changesOf(
  step: number,
  before: Partial<Numbers>,
  needed: readonly Numbers[],
  slack: number,
): Partial<Numbers> {
  const of = (part: keyof Numbers): number[] => needed.map((numbers) => numbers[part]);
  const p = changeAt(step, before.p, of('p'), 0);
  const h = changeAt(step, before.h, of('h'), slack);
  return { ...(p !== undefined && { p }), ...(h !== undefined && { h }) };
}

/** The rules of one view for each step, where they change. */
function rulesOf(figure: ReservedFigure, view: ReservedView, slack: number): string[] {
  const selector = figure.tag + (view.id === figure.views[0]?.id ? '' : selectorOf(view));
  const needed = neededBy(figure, view, BASE);
  const others = OTHERS.map((group) => ({ ...group, needed: neededBy(figure, view, group.locales), set: {} }));
  let base: Partial<Numbers> = {};
  return STEPS.map((_, step) => {
    const changes = changesOf(step, base, needed, slack);
    base = { ...base, ...changes };
    // Languages that need the same have one rule.
    const own = new Map<string, string[]>();
    for (const group of others) {
      // A later rule for all languages also overrides an earlier one for these languages.
      const before = { ...group.set, ...changes };
      const ownChanges = changesOf(step, before, group.needed, slack);
      group.set = { ...before, ...ownChanges };
      const text = rule('', ownChanges);
      own.set(text, [...(own.get(text) ?? []), group.lang]);
    }
    const ownRules = [...own].map(([text, langs]) => text && selector + inLanguages(langs) + text);
    return rule(selector, changes) + ownRules.join('');
  });
}

/** What variants of a view need, where it differs from the view itself. */
interface Variant {
  readonly options: readonly string[];
  /** Height of the picture at each step; see `Reserve`. */
  readonly pictures: readonly number[];
  /** By how many px the text is taller than that of the view at each step. */
  readonly text: readonly number[];
}

/** A value in a selector of attributes; a word needs no quotation marks. */
const attributeValue = (text: string): string => (/^[a-z][a-z-]*$/u.test(text) ? text : `"${text}"`);

function variantOf(figure: ReservedFigure, variant: ReservedView, plain: ReservedView): Variant {
  const pairs = LOCALES.map(
    (locale) => [neededBy(figure, plain, [locale]), neededBy(figure, variant, [locale])] as const,
  );
  return {
    options: [variant.attributes.map(([attribute, text]) => `[${attribute}=${attributeValue(text)}]`).join('')],
    pictures: STEPS.map((_, step) => Math.max(...pairs.map(([, own]) => own[step]?.p ?? 0))),
    text: STEPS.map((_, step) =>
      Math.max(...pairs.map(([before, own]) => (own[step]?.h ?? 0) - (before[step]?.h ?? 0))),
    ),
  };
}

/** Variants whose pictures are equally tall, within this share, have one rule. */
const ALIKE = 0.02;

function grouped(all: readonly Variant[]): Variant[] {
  const groups: Variant[] = [];
  for (const one of all) {
    const at = groups.findIndex(({ pictures }) =>
      pictures.every((height, step) => Math.abs((one.pictures[step] ?? 0) / height - 1) < ALIKE),
    );
    const group = groups[at];
    if (!group) groups.push(one);
    else
      groups[at] = {
        options: [...group.options, ...one.options],
        pictures: group.pictures.map((height, step) => Math.max(height, one.pictures[step] ?? 0)),
        text: group.text.map((height, step) => Math.max(height, one.text[step] ?? 0)),
      };
  }
  return groups;
}

function variantRulesOf(figure: ReservedFigure, plain: ReservedView, slack: number): string[][] {
  const view = plain.id === figure.views[0]?.id ? `:where(:not([view]),${namesOf(plain).join()})` : selectorOf(plain);
  const variants = figure.views.filter(({ id, attributes }) => id === plain.id && attributes.length > 0);
  const needed = neededBy(figure, plain, LOCALES);
  return grouped(variants.map((variant) => variantOf(figure, variant, plain))).map((variant) => {
    const isAlike = variant.pictures.every((height, step) => height === needed[step]?.p);
    let set = 0;
    let tall: number | undefined;
    const { options } = variant;
    const selector = figure.tag + view + (options.length > 1 ? `:is(${options.join()})` : options.join());
    return STEPS.map((_, step) => {
      const p = isAlike ? undefined : changeAt(step, tall, variant.pictures, 0);
      const v = changeAt(step, set, variant.text, slack);
      tall = p ?? tall;
      set = v ?? set;
      return rule(selector, { ...(p !== undefined && { p }), ...(v !== undefined && { v }) });
    });
  });
}

/** The rules of a figure, as one list for each step of widths. */
export function allRulesOf(figure: ReservedFigure, slack: number): string[][] {
  const plain = figure.views.filter(({ attributes }) => attributes.length === 0);
  return plain.flatMap((view) => [rulesOf(figure, view, slack), ...variantRulesOf(figure, view, slack)]);
}
