/** The stylesheet for embedding pages, which reserves the height of each figure before its script runs. */
import { brotliCompressSync } from 'node:zlib';
import { CONTAINMENT, METRICS, UNIT } from '../core/drawing/metrics.ts';
import { PICTURE_WIDTHS, shownWidth } from '../core/drawing/picture.ts';
import { SMALL } from '../core/drawing/small/small-metrics.ts';
import { STYLESHEET_KIB } from './budgets.ts';
import { hasControls, STEPS } from './reserve.ts';
import { allRulesOf, namesOf, selectorOf, type ReservedFigure, type ReservedView } from './reserved-rules.ts';

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

/** A hundredth of `SMALLEST_PICTURE`, in fewer bytes with the unit that the rule has. */
const NARROWEST = `min(${shownWidth(PICTURE_WIDTHS[0]) / 100}*var(--_u),var(--_u)*100 - 100px)`;

/** Height of a small figure without that part of its picture which grows with its width. */
const SMALL_TEXT = Math.ceil(
  SMALL.above - 2 * METRICS.inset * SMALL.ratio + SMALL.lines * SMALL.title.line + SMALL.button,
);

/** @param slack - By how many px more text may be reserved than needed, so that steps and languages share a rule. */
function textWith(figures: readonly ReservedFigure[], slack: number): string {
  const tags = figures.map(({ tag }) => tag);
  const all = (suffix: string): string => `:is(${tags.join()})${suffix}`;
  const tabs = String(METRICS.tabs);
  const controlled = figures.flatMap(controlledViews);
  const untabbed = figures.filter(({ hasTabs }) => !hasTabs).map(({ tag }) => tag);
  const base = [
    `${all('')}{display:grid;grid:auto/minmax(0,1fr);${CONTAINMENT}}`,
    `${all('[hidden]')}{display:none}`,
    // The picture of a small figure, the most lines of a short title, and the line of its button. It is more specific than the next
    // rule; here the file is smallest.
    `${all('[size=small]::before')}{block-size:calc(${SMALL.ratio * 100}cqi + ${SMALL_TEXT}*var(--_u))}`,
    `${all('::before')}{content:"";grid-area:1/1;--_u:${UNIT};--_b:${tabs};block-size:calc(var(--_p)*max(1cqi - .${2 * METRICS.inset}px,${NARROWEST}) + ((var(--_h) + var(--_b))*${NARROW} + var(--_c,0) + var(--_t,0) + var(--_v,0))*var(--_u))}`,
    // Quiet, and with nothing to read, until the script is there or instead of it.
    `${all(':not(:defined):empty::before')}{background:#8881}`,
    // The page's fallback content is in the same cell.
    `${all('>*')}{grid-area:1/1;max-inline-size:100%}`,
    // A script that is lost leaves no hole for long.
    `@keyframes rare-earth-share{to{block-size:0}}${all(':not(:defined)::before')}{animation:rare-earth-share 0s 9s both}`,
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
