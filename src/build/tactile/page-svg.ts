import type { Locale } from '../../core/i18n/locale.ts';
import { xmlText } from '../../core/output/xml-text.ts';
import { element } from '../../node/markup.ts';
import { BRAILLE, DASHES, PAGE, STROKE, type Label, type Part, type Point, type TactileShape } from './page.ts';

/** What a page is called, for people and programs that can't touch it. */
export interface PageText {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const at = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;
const pathOf = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

function shapeText(shape: TactileShape): string {
  switch (shape.kind) {
    case 'line':
      return element('path', { d: pathOf(shape.points) + (shape.isClosed ? 'Z' : '') });
    case 'dashed':
      return element('path', {
        d: `${pathOf(shape.points)}Z`,
        'stroke-dasharray': `${DASHES.dash} ${DASHES.gap}`,
        'stroke-dashoffset': DASHES.dash / 2,
      });
    case 'solid':
      return element('path', { d: `${pathOf(shape.points)}Z`, fill: '#000', stroke: 'none' });
    case 'hatch':
      return element('path', { d: shape.lines.map(pathOf).join('') });
    case 'disc':
    case 'ring': {
      const [cx, cy] = shape.at;
      const place = { cx: rounded(cx), cy: rounded(cy), r: rounded(shape.radius) };
      return element('circle', { ...place, ...(shape.kind === 'disc' && { fill: '#000', stroke: 'none' }) });
    }
  }
}

/** The centres of the dots of a line of braille. */
export function dotsOf({ x, y, cells }: Label): Point[] {
  const radius = BRAILLE.diameter / 2;
  return Array.from(cells).flatMap((cell, place) => {
    const bits = (cell.codePointAt(0) ?? 0) - 0x2800;
    return [0, 1, 2, 3, 4, 5]
      .filter((dot) => bits & (1 << dot))
      .map((dot): Point => [
        x + radius + place * BRAILLE.cells + Math.floor(dot / 3) * BRAILLE.dots,
        y + radius + (dot % 3) * BRAILLE.dots,
      ]);
  });
}

/** A dot is a line of almost no length with round ends: a third of the bytes of a circle. */
const labelText = (label: Label): string =>
  element('path', {
    d: dotsOf(label)
      .map((dot) => `M${at(dot)}h.01`)
      .join(''),
  });

/** A page as an SVG file in its real size, in black. */
export function tactilePageSvg({ shapes, labels }: Part, { locale, title, description }: PageText): string {
  const { width, height } = PAGE;
  const named = [
    element('title', { id: 'title' }, xmlText(title)),
    element('desc', { id: 'description' }, xmlText(description)),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${width}mm`,
    height: `${height}mm`,
    viewBox: `0 0 ${width} ${height}`,
    lang: locale,
    'xml:lang': locale,
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'description',
  };
  const ink = { fill: 'none', stroke: '#000', 'stroke-width': STROKE };
  const dots = { ...ink, 'stroke-width': BRAILLE.diameter, 'stroke-linecap': 'round' };
  const content = [
    ...named,
    element('rect', { width, height, fill: '#fff' }),
    element('g', ink, ...shapes.map(shapeText)),
    element('g', dots, ...labels.map(labelText)),
  ];
  return `${element('svg', root, ...content)}\n`;
}
