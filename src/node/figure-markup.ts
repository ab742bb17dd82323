/**
 * The markup of a figure, from the same templates as the element, so that the element can replace it without a visible
 * change. It has no tabs, controls or toolbar, which would not work without script.
 */
import { annotated, type AnnotatedPicture } from '../core/drawing/annotation/annotate.ts';
import { splitTable } from '../core/figure/common-columns.ts';
import type { Source } from '../core/figure/description.ts';
import { html, nothing } from 'lit/html.js';
import { formatIso } from '../core/i18n/format.ts';
import { languageMark } from '../core/i18n/language-mark.ts';
import { cacheKeyOf } from '../core/figure/options.ts';
import { FIGURES } from '../figures/registry.ts';
import { LIGHT, variableColors } from '../core/drawing/palette.ts';
import { shownPart, type Picture, type Shape } from '../core/drawing/picture.ts';
import { TYPE } from '../core/drawing/spec.ts';
import { aboutLine } from '../core/output/about-line.ts';
import { sourceLine } from '../core/output/source-line.ts';
import { commonTemplate } from '../element/templates/common-template.ts';
import { figureTemplate } from '../element/templates/figure-template.ts';
import { inLanguages } from '../element/templates/language-template.ts';
import { sourceLink, sourceTemplate } from '../element/templates/source-template.ts';
import { element } from './markup.ts';
import type { Theme } from '../core/figure/theme.ts';
import { citedIn, isSmall, type FigureSnapshot } from './snapshot.ts';
import { shapesText } from './svg.ts';
import { templateText, type Markup } from './template-text.ts';
import { tightPath } from './tight-path.ts';

/** Index of the picture shown without CSS. It is legible from a phone up to the width of an article’s column. */
const UNSTYLED = 1;

/** Without CSS there are no variables, so this picture has fixed colours. */
const COLORS = variableColors(LIGHT);

/**
 * What most texts have, and some shapes: the stylesheet states the colour, and a picture the size once. Extensions that
 * darken pages change a colour in a stylesheet as they change that of words, and one in an attribute as that of an area.
 */
const INHERITED = { fill: 'text', 'font-size': TYPE.label } as const;

/**
 * A shape with fewer characters: a path needs no comma before a minus, a fraction no zero, and nothing repeats what the
 * picture states.
 */
const tightShape = (shape: Shape, hasIds = false): Shape => {
  // The element finds the points of an item's line among the numbers of its path.
  const path = hasIds && shape.id !== undefined ? (d: string): string => d.replaceAll(',-', '-') : tightPath;
  const attributes = Object.entries(shape.attributes)
    .filter(([name, value]) => INHERITED[name as keyof typeof INHERITED] !== value)
    .map(([name, value]) => [name, name === 'd' ? path(String(value)) : String(value).replace(/^0\./u, '.')]);
  return { ...shape, attributes: Object.fromEntries(attributes) as Shape['attributes'] };
};

/** What is added to a picture. */
type Annotated = (picture: Picture) => Pick<AnnotatedPicture, 'added' | 'height'>;

/** A straight line as an SVG path: along an axis, where it can be said with one coordinate. */
function segment({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }: Shape['attributes']): string {
  const end = y1 === y2 ? `H${String(x2)}` : x1 === x2 ? `V${String(y2)}` : `L${String(x2)},${String(y2)}`;
  return `M${String(x1)},${String(y1)}${end}`;
}

/** The shapes with lines as paths, and one path for lines without ids that follow each other and look alike. */
function withLinesJoined(shapes: readonly Shape[], hasIds: boolean): Shape[] {
  const joined: Shape[] = [];
  let look = '';
  for (const shape of shapes) {
    const { x1, y1, x2, y2, ...style } = shape.attributes;
    const next = shape.element === 'line' && !(hasIds && shape.id !== undefined) ? JSON.stringify(style) : '';
    const d = next && segment({ x1, y1, x2, y2 } as Shape['attributes']);
    const last = joined.at(-1);
    if (next && next === look && last)
      joined.splice(-1, 1, { ...last, attributes: { ...last.attributes, d: `${String(last.attributes['d'])}${d}` } });
    else joined.push(next ? { element: 'path', attributes: { ...style, d } } : shape);
    look = next;
  }
  return joined;
}

function pictureMarkup(picture: Picture, isShown: boolean, annotations: Annotated, hasIds: boolean): Markup {
  const { shapes } = picture;
  const { added, height } = annotations(picture);
  const markup = element(
    'svg',
    {
      'font-size': INHERITED['font-size'],
      viewBox: shownPart({ ...picture, height }),
      ...(isShown ? { width: '100%', height } : { display: 'none' }),
      'aria-hidden': 'true',
    },
    // The page may be dark, and without CSS the picture has no background.
    isShown ? element('rect', { width: '100%', height: '100%', fill: COLORS.surface }) : '',
    shapesText(
      withLinesJoined(shapes, hasIds).map((shape) => tightShape(shape, hasIds)),
      COLORS,
      hasIds,
    ),
    // The element takes them out, and places them itself.
    added.length
      ? element(
          'g',
          { 'data-annotations': picture.height },
          shapesText(
            added.map((shape) => tightShape(shape)),
            COLORS,
          ),
        )
      : '',
  );
  return { markup };
}

/** The source line under a picture. */
export const sourceLineMarkup = (snapshot: FigureSnapshot): string =>
  templateText(sourceTemplate(sourceLine(snapshot, snapshot.locale), inLanguages(html, snapshot.locale)));

/** Title, pictures of every width, note, source line, table and notes. */
export function figureMarkup(snapshot: FigureSnapshot, theme: Theme): string {
  const { table, sources, locale } = snapshot;
  const split = splitTable(table);
  const cited = citedIn(table);
  const spoken = inLanguages(html, locale);
  const annotations = (picture: Picture) => annotated(picture, snapshot.annotations ?? [], locale);
  const key = cacheKeyOf(snapshot.view, snapshot.attributes);
  // The element has the pictures of its default view. It takes those of another out of its fragment, and needs their ids.
  const isTaken = key !== FIGURES.find(({ tag }) => tag === snapshot.tag)?.views[0]?.id;
  const figure = {
    ...snapshot,
    spoken,
    // The element brings the text and the picture of a small figure itself.
    ...(!isSmall(snapshot) && { cacheKey: key }),
    picture: snapshot.pictures.map((picture, index, { length }) =>
      pictureMarkup(picture, index === UNSTYLED || length === 1, annotations, isTaken),
    ),
    shownRows: { count: Infinity, label: () => '', showMore: () => undefined },
    // Without script, the table can't be sorted.
    arranged: {
      table: split.table,
      above: commonTemplate(html, split.common, locale),
      sortOf: () => undefined,
      sourceOf: (source: Source) => source,
      dateText: (iso: string) => formatIso(locale, iso),
      header: (_: number, label: unknown) => label,
    },
    // The table links to the other sources.
    listed: [
      snapshot.notes.map((note) => spoken(note)),
      sources
        .filter(({ id }) => !cited.includes(id))
        .map((source) => [sourceLink(source, spoken), languageMark(source.language, locale)]),
      [aboutLine(snapshot, locale)].filter(Boolean),
    ],
    headingLevel: null,
    hasTable: true,
    isOpen: false,
    onToggle: nothing,
    isPending: false,
    switch: null,
    controls: nothing,
    error: nothing,
  } as const;
  const own = { heading: null, subheading: null, alt: null, noTitle: false };
  return templateText(figureTemplate(figure, { ...own, credit: snapshot.credit ?? null, theme }));
}
