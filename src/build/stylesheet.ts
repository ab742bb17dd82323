import { LOCALES, type ByLocale, type Locale } from '../core/i18n/locale.ts';
import { CONTAINMENT, METRICS } from '../core/drawing/metrics.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import { hasControls, reserveOf, STEPS, type Reserve } from './reserve.ts';

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

const UNITS = { p: '', t: 'px', r: 'px' } as const;
const PARTS = ['p', 't', 'r'] as const;

/** The parts of a reserve that differ from what earlier rules set. */
const changed = (before: Partial<Reserve>, next: Reserve): Partial<Reserve> =>
  Object.fromEntries(PARTS.filter((part) => before[part] !== next[part]).map((part) => [part, next[part]]));

function rule(selector: string, reserve: Partial<Reserve>): string {
  const declarations = PARTS.flatMap((part) =>
    reserve[part] === undefined ? [] : [`--_${part}:${reserve[part]}${UNITS[part]}`],
  );
  return declarations.length ? `${selector}::before{${declarations.join(';')}}` : '';
}

/** Selectors of the names of a view. */
const namesOf = ({ id, aliases = [] }: ReservedView): string[] => [id, ...aliases].map((name) => `[view=${name}]`);

/** Selects a view that is not the default, by any of its names. */
function selectorOf(view: ReservedView): string {
  const names = namesOf(view);
  return names.length > 1 ? `:is(${names.join()})` : names.join();
}

/** The rules of one view for each step, where they change. */
function rulesOf(figure: ReservedFigure, view: ReservedView): string[] {
  const { prerendered } = view;
  const selector = figure.tag + (view.id === figure.views[0]?.id ? '' : selectorOf(view));
  const largest = (width: number, locales: readonly Locale[]): Reserve => {
    const reserves = locales.map((locale) =>
      reserveOf(prerendered[locale], width, locale, figure.sourceLine(prerendered[locale], locale)),
    );
    const max = (part: keyof Reserve): number => Math.max(...reserves.map((reserve) => reserve[part]));
    return { p: max('p'), t: max('t'), r: max('r') };
  };
  let base: Partial<Reserve> = {};
  const others = OTHERS.map((group) => ({ ...group, set: {} }));
  return STEPS.map((width) => {
    const changes = changed(base, largest(width, BASE));
    base = { ...base, ...changes };
    const own = others.map((group) => {
      // A later rule for all languages also overrides an earlier one for these languages.
      const before = { ...group.set, ...changes };
      const ownChanges = changed(before, largest(width, group.locales));
      group.set = { ...before, ...ownChanges };
      return rule(selector + group.selector, ownChanges);
    });
    return rule(selector, changes) + own.join('');
  });
}

/** The reserves of a view at one width, in every language. */
const reservesOf = (figure: ReservedFigure, { prerendered }: ReservedView, width: number): Reserve[] =>
  LOCALES.map((locale) =>
    reserveOf(prerendered[locale], width, locale, figure.sourceLine(prerendered[locale], locale)),
  );

/** What variants of a view need in addition to the view itself, as the maximum over all languages. */
interface Excess {
  readonly options: readonly string[];
  /** Height of the picture at each step, in per cent of its width. */
  readonly pictures: readonly number[];
  /** By how many px the text is taller than that of the view. */
  readonly text: number;
  /** Whether the rules of the view reserve too little. */
  readonly isMore: boolean;
}

/** A value in a selector of attributes; a word needs no quotation marks. */
const attributeValue = (text: string): string => (/^[a-z][a-z-]*$/u.test(text) ? text : `"${text}"`);

function excessOf(figure: ReservedFigure, variant: ReservedView, plain: ReservedView): Excess {
  const steps = STEPS.map((width) => ({
    before: reservesOf(figure, plain, width),
    after: reservesOf(figure, variant, width),
  }));
  const text = steps.flatMap(({ before, after }) =>
    after.map(({ t, r }, index) => t + r - (before[index]?.t ?? 0) - (before[index]?.r ?? 0)),
  );
  const isTaller = steps.some(({ before, after }) => after.some(({ p }, index) => p > (before[index]?.p ?? 0)));
  return {
    isMore: isTaller || text.some((height) => height > 0),
    options: [variant.attributes.map(([attribute, text]) => `[${attribute}=${attributeValue(text)}]`).join('')],
    // At least that of the view itself, because a language that needs more must not be given less.
    pictures: steps.map(({ before, after }) => Math.max(...[...before, ...after].map(({ p }) => p))),
    text: Math.max(0, ...text),
  };
}

/** Pictures whose heights differ by less than this share have one rule. */
const ALIKE = 0.25;

function grouped(all: readonly Excess[]): Excess[] {
  const groups: Excess[] = [];
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
        text: Math.max(group.text, one.text),
        isMore: true,
      };
  }
  return groups;
}

function variantRulesOf(figure: ReservedFigure, plain: ReservedView): string[][] {
  const isDefault = plain.id === figure.views[0]?.id;
  const view = isDefault ? `:where(${[':not([view])', ...namesOf(plain)].join()})` : selectorOf(plain);
  const variants = figure.views.filter(({ id, attributes }) => id === plain.id && attributes.length > 0);
  const excesses = variants.map((variant) => excessOf(figure, variant, plain)).filter(({ isMore }) => isMore);
  return grouped(excesses).map(({ options, pictures, text }) =>
    pictures.map((height, step) => {
      const declarations = [
        ...(height === pictures[step - 1] ? [] : [`--_p:${height}`]),
        ...(step === 0 && text > 0 ? [`--_v:${text}px`] : []),
      ];
      const selector = figure.tag + view + (options.length > 1 ? `:is(${options.join()})` : options.join());
      return declarations.length ? `${selector}::before{${declarations.join(';')}}` : '';
    }),
  );
}

function allRulesOf(figure: ReservedFigure): string[][] {
  const plain = figure.views.filter(({ attributes }) => attributes.length === 0);
  return plain.flatMap((view) => [rulesOf(figure, view), ...variantRulesOf(figure, view)]);
}

/** Selectors of the views that lose a row with `no-controls`. */
function controlledViews({ tag, views }: ReservedFigure): string[] {
  const plain = views.filter(({ attributes }) => attributes.length === 0);
  const isControlled = ({ prerendered }: ReservedView): boolean => hasControls(prerendered.en);
  const [first, ...others] = plain;
  const free = others.filter((view) => !isControlled(view)).map((view) => `:not(${namesOf(view).join()})`);
  return [
    ...others.filter(isControlled).map((view) => `${tag}${selectorOf(view)}[no-controls]`),
    ...(first && isControlled(first) ? [`${tag}[no-controls]${free.join('')}`] : []),
  ];
}

/**
 * The stylesheet for embedding pages. A spacer with the height of the figure is in the same grid cell as the figure,
 * before and after the script has run, so that nothing below it ever moves.
 */
export function stylesheetText(figures: readonly ReservedFigure[]): string {
  const tags = figures.map(({ tag }) => tag);
  const all = (suffix: string): string => tags.map((tag) => tag + suffix).join();
  const tabs = String(METRICS.tabs);
  const controlled = figures.flatMap(controlledViews);
  const untabbed = figures.filter(({ views }) => new Set(views.map(({ id }) => id)).size === 1).map(({ tag }) => tag);
  const base = [
    `${all('')}{display:grid;grid-template-columns:minmax(0,1fr);${CONTAINMENT}}`,
    `${all('[hidden]')}{display:none}`,
    `${all('::before')}{content:"";grid-area:1/1;--_b:${tabs}px;block-size:calc(var(--_p)*1cqi + var(--_t) + var(--_b) + var(--_r) + var(--_v,0px))}`,
    // The page's fallback content is in the same cell.
    `${all('>*')}{grid-area:1/1;max-inline-size:100%}`,
    `@media (scripting:none){${all('::before')}{content:none}}`,
    `${all('[no-title]::before')}{--_t:0px!important}`,
    `${[...tags.map((tag) => `${tag}[no-tabs]`), ...untabbed].map((figure) => `${figure}::before`).join()}{--_b:${METRICS.gap}px}`,
    `${controlled.map((view) => `${view}::before`).join()}{--_v:-${METRICS.controls}px}`,
  ];
  const rules = figures.flatMap(allRulesOf);
  const sized = STEPS.map((width, step) => {
    const ofStep = rules.map((steps) => steps[step] ?? '').join('');
    return step === 0 || !ofStep ? ofStep : `@container (min-width:${width - 0.5}px){${ofStep}}`;
  });
  return [...base, ...sized].join('');
}
