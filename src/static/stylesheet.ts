import { LOCALES, type ByLocale, type Locale } from '../core/locale.ts';
import { METRICS } from '../core/metrics.ts';
import { PICTURE_WIDTHS, WIDEST } from '../core/picture.ts';
import type { PackedView } from '../core/packing.ts';
import { wrapText, type TypeStyle } from '../core/text.ts';

/** The views of one tag, each prepared in every language; the first is the default. */
export interface ReservedFigure {
  readonly tag: string;
  readonly views: readonly { readonly id: string; readonly prepared: ByLocale<PackedView> }[];
  /** The source line of a view, as the element prints it. */
  readonly sourceLine: (view: PackedView, locale: Locale) => string;
}

interface Reserve {
  /** Height of the picture in hundredths of its width. */
  readonly picture: number;
  /** Height in px of the title block. */
  readonly title: number;
  /** Height in px of whatever else there is but the tabs. */
  readonly rest: number;
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

/** Room that a view takes in one language at the narrowest of a picture's widths, where its words need most lines. */
function reserveOf(view: PackedView, index: number, locale: Locale, sourceLine: string): Reserve {
  const { title, subtitle, note, source, below, inset, blockPadding, disclosure } = METRICS;
  const [width, height] = view.pictures[index] ?? [1, 0];
  const room = (width - 2 * inset) / commonFontShare(locale);
  const { words } = view;
  const measure = (text: string, style: TypeStyle & { readonly line: number }): number =>
    blockHeight(text, room, style, locale);
  return {
    picture: Math.ceil((height / width) * 1000) / 10,
    title: measure(words.title, title) + measure(words.subtitle, subtitle),
    rest: blockPadding + 2 * below + measure(words.note ?? '', note) + measure(sourceLine, source) + disclosure,
  };
}

const largest = (reserves: readonly Reserve[], part: keyof Reserve): number =>
  Math.max(...reserves.map((reserve) => reserve[part]));

/** Languages whose words take about the same room; any other language gets the room of the largest. */
const EAST_ASIAN: readonly Locale[] = ['ja', 'ko', 'zh-Hans', 'zh-Hant'];
const EAST_ASIAN_SELECTOR = ':where(:lang(ja),:lang(ko),:lang(zh))';

/** Custom properties of a view at one width: the largest of some languages. */
function declarations(
  figure: ReservedFigure,
  view: ByLocale<PackedView>,
  index: number,
  locales: readonly Locale[],
): string {
  const reserves = locales.map((locale) =>
    reserveOf(view[locale], index, locale, figure.sourceLine(view[locale], locale)),
  );
  return `--p:${String(largest(reserves, 'picture'))};--t:${String(largest(reserves, 'title'))}px;--r:${String(largest(reserves, 'rest'))}px`;
}

function rulesOf(figure: ReservedFigure, index: number): string {
  return figure.views
    .map(({ id, prepared }, position) => {
      const selector = position === 0 ? figure.tag : `${figure.tag}[view=${id}]`;
      const all = declarations(figure, prepared, index, LOCALES);
      const eastAsian = declarations(figure, prepared, index, EAST_ASIAN);
      const own = eastAsian === all ? '' : `${selector}${EAST_ASIAN_SELECTOR}::before{${eastAsian}}`;
      return `${selector}::before{${all}}${own}`;
    })
    .join('');
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
  const sized = PICTURE_WIDTHS.map((width, index) => {
    const rules = figures.map((figure) => rulesOf(figure, index)).join('');
    return index === 0 ? rules : `@container (min-width:${String(width - 0.5)}px){${rules}}`;
  });
  return [...base, ...sized].join('');
}
