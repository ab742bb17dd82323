import { LOCALES, type ByLocale, type Locale } from '../core/locale.ts';
import { METRICS } from '../core/metrics.ts';
import { pictureIndexFor, PICTURE_WIDTHS, WIDEST } from '../core/picture.ts';
import type { PackedView } from '../core/packing.ts';
import { wrapText, type TypeStyle } from '../core/text.ts';

/** The views of one tag, each prepared in every language; the first is the default. */
export interface ReservedFigure {
  readonly tag: string;
  readonly views: readonly { readonly id: string; readonly prepared: ByLocale<PackedView> }[];
  /** The source line of a view, as the element prints it. */
  readonly sourceLine: (view: PackedView, locale: Locale) => string;
}

/** Heights that add up to a figure's, but for its tabs. */
interface Reserve {
  /** The picture, in hundredths of its width. */
  readonly p: number;
  /** The title block, in px. */
  readonly t: number;
  /** Whatever is below the picture, in px. */
  readonly r: number;
}

/**
 * Widths of `core/text.ts` are those of the widest font. Words in a page wrap by themselves, so what is reserved for them
 * is what the common fonts (Arial, Roboto, Noto Sans, Open Sans) need: in a wider one the figure may grow by a line.
 * Full-width letters are as wide in any font.
 */
const commonFontShare = (locale: Locale): number => (locale === 'en' ? 0.93 : 1);

const blockHeight = (
  text: string,
  room: number,
  style: TypeStyle & { readonly line: number },
  locale: Locale,
): number => (text ? wrapText(text, room, { ...style, locale }).length * style.line : 0);

/** Room that a view takes in one language in a box of so many px. */
function reserveOf(view: PackedView, width: number, locale: Locale, sourceLine: string): Reserve {
  const { title, subtitle, note, source, below, inset, blockPadding, disclosure } = METRICS;
  const [pictureWidth, pictureHeight] = view.pictures[pictureIndexFor(width)] ?? [1, 0];
  const room = (width - 2 * inset) / commonFontShare(locale);
  const { words } = view;
  const measure = (text: string, style: TypeStyle & { readonly line: number }): number =>
    blockHeight(text, room, style, locale);
  return {
    p: Math.ceil((pictureHeight / pictureWidth) * 1000) / 10,
    t: measure(words.title, title) + measure(words.subtitle, subtitle),
    r: blockPadding + 2 * below + measure(words.note ?? '', note) + measure(sourceLine, source) + disclosure,
  };
}

/** Widths in px from which room is reserved anew: those of the pictures, and some between at which words rewrap. */
const STEPS = [...PICTURE_WIDTHS, 304, 320, 343, 398, 430, 520, 560, 690, 880, 1100].sort((a, b) => a - b);

/** Rules without a language hold for English, which is also what a figure speaks where it knows no better. */
const BASE: readonly Locale[] = ['en'];
/** The other languages; `:where()` adds no weight to a selector, so that of two rules the later one wins. */
const OTHERS: readonly { readonly selector: string; readonly locales: readonly Locale[] }[] = [
  { selector: ':where(:lang(ja))', locales: ['ja'] },
  { selector: ':where(:lang(ko))', locales: ['ko'] },
  { selector: ':where(:lang(zh))', locales: ['zh-Hans', 'zh-Hant'] },
];

const UNITS = { p: '', t: 'px', r: 'px' } as const;
const PARTS = ['p', 't', 'r'] as const;

/** The parts of a reserve that differ from what rules before have set. */
const changed = (before: Partial<Reserve>, wanted: Reserve): Partial<Reserve> =>
  Object.fromEntries(PARTS.filter((part) => before[part] !== wanted[part]).map((part) => [part, wanted[part]]));

function rule(selector: string, reserve: Partial<Reserve>): string {
  const declarations = PARTS.flatMap((part) =>
    reserve[part] === undefined ? [] : [`--${part}:${String(reserve[part])}${UNITS[part]}`],
  );
  return declarations.length ? `${selector}::before{${declarations.join(';')}}` : '';
}

/** The rules of one view for each step, said only where they change. */
function rulesOf(figure: ReservedFigure, position: number): string[] {
  const view = figure.views[position];
  if (!view) return [];
  const { id, prepared } = view;
  const selector = position === 0 ? figure.tag : `${figure.tag}[view=${id}]`;
  const largest = (width: number, locales: readonly Locale[]): Reserve => {
    const reserves = locales.map((locale) =>
      reserveOf(prepared[locale], width, locale, figure.sourceLine(prepared[locale], locale)),
    );
    const most = (part: keyof Reserve): number => Math.max(...reserves.map((reserve) => reserve[part]));
    return { p: most('p'), t: most('t'), r: most('r') };
  };
  let base: Partial<Reserve> = {};
  const others = OTHERS.map((group) => ({ ...group, set: {} as Partial<Reserve> }));
  return STEPS.map((width) => {
    const changes = changed(base, largest(width, BASE));
    base = { ...base, ...changes };
    const own = others.map((group) => {
      // A later rule for all languages also overrides an earlier one for these.
      const before = { ...group.set, ...changes };
      const ownChanges = changed(before, largest(width, group.locales));
      group.set = { ...before, ...ownChanges };
      return rule(selector + group.selector, ownChanges);
    });
    return rule(selector, changes) + own.join('');
  });
}

/**
 * The stylesheet of the snippet. A spacer as tall as the figure will be lies in the same grid cell as the figure, before
 * and after the script has run, so that nothing below ever moves.
 */
export function stylesheetText(figures: readonly ReservedFigure[]): string {
  const tags = figures.map(({ tag }) => tag);
  const all = (suffix: string): string => tags.map((tag) => tag + suffix).join();
  const tabs = String(METRICS.tabs);
  const base = [
    `${all('')}{display:grid;grid-template-columns:minmax(0,1fr);container-type:inline-size;max-inline-size:${String(WIDEST)}px}`,
    `${all('::before')}{content:"";grid-area:1/1;--b:${tabs}px;block-size:calc(var(--p)*1cqi + var(--t) + var(--b) + var(--r))}`,
    // The page's fallback waits in the same place.
    `${all('>*')}{grid-area:1/1;max-inline-size:100%}`,
    `@media (scripting:none){${all('::before')}{content:none}}`,
    `${all('[no-title]::before')}{--t:0px!important}`,
    `${all('[no-tabs]::before')}{--b:${String(METRICS.gap)}px}`,
  ];
  const rules = figures.flatMap((figure) => figure.views.map((_, position) => rulesOf(figure, position)));
  const sized = STEPS.map((width, step) => {
    const ofStep = rules.map((steps) => steps[step] ?? '').join('');
    return step === 0 || !ofStep ? ofStep : `@container (min-width:${String(width - 0.5)}px){${ofStep}}`;
  });
  return [...base, ...sized].join('');
}
