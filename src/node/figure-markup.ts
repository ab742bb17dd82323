/**
 * A figure as markup: the templates that the element draws it with, so that the one can take the place of the other
 * unseen. It has no tabs, controls or buttons: nothing would answer them.
 */
import { nothing } from 'lit/html.js';
import { formatIso } from '../core/i18n/format.ts';
import { cacheKeyOf } from '../core/figure/options.ts';
import { LIGHT, variableColors } from '../core/drawing/palette.ts';
import type { Picture, Shape } from '../core/drawing/picture.ts';
import { sourceLine } from '../core/output/source-line.ts';
import { figureTemplate } from '../element/templates/figure-template.ts';
import { sourceTemplate } from '../element/templates/source-template.ts';
import { element } from './markup.ts';
import type { Theme } from '../core/figure/theme.ts';
import type { FigureSnapshot } from './snapshot.ts';
import { shapesText } from './svg.ts';
import { templateText, type Markup } from './template-text.ts';

/** The picture that shows where no style applies; legible from a phone to an article’s column. */
const UNSTYLED = 1;

/** Where no style applies there are no variables either. */
const COLORS = variableColors(LIGHT);

/** A path in fewer signs: a minus parts two numbers as well as a comma does. */
const tightPath = (shape: Shape): Shape => {
  const { d } = shape.attributes;
  return d === undefined
    ? shape
    : { ...shape, attributes: { ...shape.attributes, d: String(d).replaceAll(',-', '-') } };
};

function pictureMarkup({ width, height, shapes }: Picture, index: number): Markup {
  const isShown = index === UNSTYLED;
  const markup = element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
      ...(isShown ? { width: '100%', height } : { display: 'none' }),
    },
    // A page may be dark where a style would have given the picture its ground.
    isShown ? element('rect', { width: '100%', height: '100%', fill: COLORS.surface }) : '',
    shapesText(shapes.map(tightPath), COLORS, true),
  );
  return { markup };
}

/** The line under a picture. */
export const sourceLineMarkup = (snapshot: FigureSnapshot): string =>
  templateText(sourceTemplate(sourceLine(snapshot, snapshot.edition, snapshot.locale, snapshot.credit)));

/** Title, pictures of every width, note, source line, table and notes. */
export function figureMarkup(snapshot: FigureSnapshot, theme: Theme): string {
  const { table, locale } = snapshot;
  const figure = {
    ...snapshot,
    id: cacheKeyOf(snapshot.view, snapshot.attributes),
    picture: snapshot.pictures.map(pictureMarkup),
    shownRows: { count: Infinity, label: () => '', showMore: () => undefined },
    // Nothing sorts the table.
    arranged: {
      rows: table.rows,
      sortOf: () => undefined,
      dateText: (iso: string) => formatIso(locale, iso),
      header: (_: number, label: unknown) => label,
    },
    isTableShut: false,
    isOpen: false,
    onToggle: nothing,
    isPending: false,
    switch: null,
    controls: nothing,
    error: nothing,
  } as const;
  const own = { heading: null, subheading: null, alt: null, headingLevel: null, isTitleHidden: false };
  return templateText(figureTemplate(figure, { ...own, credit: snapshot.credit ?? null, theme }));
}
