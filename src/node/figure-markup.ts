/**
 * The markup of a figure, from the same templates as the element, so that the element can replace it without a visible
 * change. It has no tabs, controls or toolbar, which would not work without script.
 */
import { nothing } from 'lit/html.js';
import { formatIso } from '../core/i18n/format.ts';
import { languageMark } from '../core/i18n/language-mark.ts';
import { cacheKeyOf } from '../core/figure/options.ts';
import { LIGHT, variableColors } from '../core/drawing/palette.ts';
import type { Picture, Shape } from '../core/drawing/picture.ts';
import { aboutLine } from '../core/output/about-line.ts';
import { sourceLine } from '../core/output/source-line.ts';
import { figureTemplate } from '../element/templates/figure-template.ts';
import { sourceLink, sourceTemplate } from '../element/templates/source-template.ts';
import { element } from './markup.ts';
import type { Theme } from '../core/figure/theme.ts';
import { citedIn, type FigureSnapshot } from './snapshot.ts';
import { shapesText } from './svg.ts';
import { templateText, type Markup } from './template-text.ts';

/** Index of the picture shown without CSS. It is legible from a phone up to the width of an article’s column. */
const UNSTYLED = 1;

/** Without CSS there are no variables, so this picture has fixed colours. */
const COLORS = variableColors(LIGHT);

/** A shape with fewer characters: a path needs no comma before a minus, and a fraction no zero. */
const tightShape = (shape: Shape): Shape => {
  const attributes = Object.entries(shape.attributes).map(([name, value]) => [
    name,
    name === 'd' ? String(value).replaceAll(',-', '-') : String(value).replace(/^0\./u, '.'),
  ]);
  return { ...shape, attributes: Object.fromEntries(attributes) as Shape['attributes'] };
};

function pictureMarkup({ width, height, shapes }: Picture, index: number): Markup {
  const isShown = index === UNSTYLED;
  const markup = element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      ...(isShown ? { width: '100%', height } : { display: 'none' }),
      'aria-hidden': 'true',
    },
    // The page may be dark, and without CSS the picture has no background.
    isShown ? element('rect', { width: '100%', height: '100%', fill: COLORS.surface }) : '',
    shapesText(shapes.map(tightShape), COLORS, true),
  );
  return { markup };
}

/** The source line under a picture. */
export const sourceLineMarkup = (snapshot: FigureSnapshot): string =>
  templateText(sourceTemplate(sourceLine(snapshot, snapshot.locale)));

/** Title, pictures of every width, note, source line, table and notes. */
export function figureMarkup(snapshot: FigureSnapshot, theme: Theme): string {
  const { table, sources, locale } = snapshot;
  const cited = citedIn(table);
  const figure = {
    ...snapshot,
    cacheKey: cacheKeyOf(snapshot.view, snapshot.attributes),
    picture: snapshot.pictures.map(pictureMarkup),
    shownRows: { count: Infinity, label: () => '', showMore: () => undefined },
    // Without script, the table can't be sorted.
    arranged: {
      rows: table.rows,
      sortOf: () => undefined,
      dateText: (iso: string) => formatIso(locale, iso),
      header: (_: number, label: unknown) => label,
    },
    // The table links to the other sources.
    listed: [
      snapshot.notes,
      sources
        .filter(({ id }) => !cited.includes(id))
        .map((source) => [sourceLink(source), languageMark(source.language, locale)]),
      [aboutLine(snapshot, locale)].filter(Boolean),
    ],
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
