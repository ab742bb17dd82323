import { brotliCompressSync } from 'node:zlib';
import { LOCALES, type ByLocale, type Locale } from '../core/i18n/locale.ts';
import { CONTAINMENT, METRICS, SMALLEST_PICTURE, titleScale, UNIT } from '../core/drawing/metrics.ts';
import { PICTURE_WIDTHS, shownWidth } from '../core/drawing/picture.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import { STYLESHEET_KIB } from './budgets.ts';
import { hasControls, reserveOf, STEPS } from './reserve.ts';

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
  readonly views: readonly ReservedView[];
  /** The source line of a view, as the element renders it. */
  readonly sourceLine: (view: PackedView, locale: Locale) => string;
}

/** Rules without a language apply to English, which is also the fallback language. */
const BASE: readonly Locale[] = ['en'];
/** The other languages. `:where()` has no specificity, so that the later of two rules wins. */
const OTHERS: readonly { readonly selector: string; readonly locales: readonly Locale[] }[] = [
  { selector: ':where(:lang(ja))', locales: ['ja'] },
  { selector: ':where(:lang(ko))', locales: ['ko'] },
  { selector: ':where(:lang(zh))', locales: ['zh-Hans', 'zh-Hant'] },
];

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
const namesOf = ({ id, aliases = [] }: ReservedView): string[] => [id, ...aliases].map((name) => `[view=${name}]`);

/** Selects a view that is not the default, by any of its names. */
function selectorOf(view: ReservedView): string {
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
    const own = others.map((group) => {
      // A later rule for all languages also overrides an earlier one for these languages.
      const before = { ...group.set, ...changes };
      const ownChanges = changesOf(step, before, group.needed, slack);
      group.set = { ...before, ...ownChanges };
      return rule(selector + group.selector, ownChanges);
    });
    return rule(selector, changes) + own.join('');
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

function allRulesOf(figure: ReservedFigure, slack: number): string[][] {
  const plain = figure.views.filter(({ attributes }) => attributes.length === 0);
  return plain.flatMap((view) => [rulesOf(figure, view, slack), ...variantRulesOf(figure, view, slack)]);
}

/** Whether an attribute hides a part: frameworks write `false` where HTML leaves it out. */
const hides = (attribute: string): string => `[${attribute}]:not([${attribute}=false])`;

/** Selectors of the views that lose a row with `no-controls`. */
function controlledViews({ tag, views }: ReservedFigure): string[] {
  const plain = views.filter(({ attributes }) => attributes.length === 0);
  const isControlled = ({ prerendered }: ReservedView): boolean => hasControls(prerendered.en);
  const [first, ...others] = plain;
  const free = others.filter((view) => !isControlled(view)).map((view) => `:not(${namesOf(view).join()})`);
  return [
    ...others.filter(isControlled).map((view) => `${tag}${selectorOf(view)}`),
    ...(first && isControlled(first) ? [`${tag}${free.join('')}`] : []),
  ];
}

/**
 * By how much text is taller in a figure that is narrower than the narrowest picture, as a phone is for large letters: a
 * line has less space, and loses more of it.
 */
const NARROW = `max(1,1.2*tan(atan2(${shownWidth(PICTURE_WIDTHS[0])}*var(--_u),100cqi - ${2 * METRICS.inset}px)) - .2)`;

/** @param slack - By how many px more text may be reserved than needed, so that steps and languages share a rule. */
function textWith(figures: readonly ReservedFigure[], slack: number): string {
  const tags = figures.map(({ tag }) => tag);
  const all = (suffix: string): string => `:is(${tags.join()})${suffix}`;
  const tabs = String(METRICS.tabs);
  const controlled = figures.flatMap(controlledViews);
  const untabbed = figures.filter(({ views }) => new Set(views.map(({ id }) => id)).size === 1).map(({ tag }) => tag);
  const base = [
    `${all('')}{display:grid;grid-template-columns:minmax(0,1fr);${CONTAINMENT}}`,
    `${all('[hidden]')}{display:none}`,
    `${all('::before')}{content:"";grid-area:1/1;--_u:${UNIT};--_b:${tabs};block-size:calc(var(--_p)*max(1cqi - .${2 * METRICS.inset}px,(${SMALLEST_PICTURE})/100) + ((var(--_h) + var(--_b))*${NARROW} + var(--_c,0) + var(--_t,0) + var(--_v,0))*var(--_u))}`,
    // Quiet, and with nothing to read, until the script is there or instead of it.
    `${all(':not(:defined):empty::before')}{background:#8881}`,
    // The page's fallback content is in the same cell.
    `${all('>*')}{grid-area:1/1;max-inline-size:100%}`,
    // A script that is lost leaves no hole for long.
    `@keyframes rare-earth-share{to{block-size:0}}${all(':not(:defined)::before')}{animation:rare-earth-share 0s 9s forwards}`,
    `@media (scripting:none){${all('::before')}{content:none}}`,
    `${all(`${hides('no-title')}::before`)}{--_t:-${String(METRICS.title.line + METRICS.subtitle.line)}}`,
    `${[all(hides('no-tabs')), ...untabbed].map((figure) => `${figure}::before`).join()}{--_b:${METRICS.gap}}`,
    `:is(${controlled.join()})${hides('no-controls')}::before{--_c:-${METRICS.controls}}`,
  ];
  const rules = figures.flatMap((figure) => allRulesOf(figure, slack));
  const sized = STEPS.map((width, step) => {
    const ofStep = rules.map((steps) => steps[step] ?? '').join('');
    return step === 0 || !ofStep
      ? ofStep
      : `@container (min-width:${width - 0.5}px) and (min-width:${width / 16}rem){${ofStep}}`;
  });
  return [...base, ...sized].join('');
}

/** The most that may be reserved in vain, in px: a line of the title. */
const MOST_SLACK = 26;

/**
 * The stylesheet for embedding pages. A spacer with the height of the figure is in the same grid cell as the figure,
 * before and after the script has run, so that nothing below it moves. Heights are as exact as its budget allows.
 */
export function stylesheetText(figures: readonly ReservedFigure[]): string {
  const limit = STYLESHEET_KIB * figures.length * 1024;
  for (let slack = 0; ; slack += 2) {
    const text = textWith(figures, slack);
    if (slack >= MOST_SLACK || brotliCompressSync(text).length < limit - 8) return text;
  }
}
