import type { CardLine, CardPoint } from '../../figure/card.ts';
import type { Shape } from '../picture.ts';

/**
 * A line through the points of its runs, dotted after each point that says so.
 *
 * @param at - Place of a point, as in the data of an SVG path.
 * @param width - Width of the line in px.
 */
export function strokedLine({ runs, color }: CardLine, at: (point: CardPoint) => string, width: number): Shape[] {
  let [solid, dotted] = ['', ''];
  for (const run of runs)
    run.forEach((point, index) => {
      const before = run[index - 1];
      solid += `${before && !before.isDoubtful ? 'L' : 'M'}${at(point)}`;
      if (before?.isDoubtful) dotted += `${run[index - 2]?.isDoubtful ? '' : `M${at(before)}`}L${at(point)}`;
    });
  const line = { fill: 'none', stroke: color, 'stroke-width': width, 'stroke-linejoin': 'round' };
  return [
    { element: 'path', attributes: { d: solid, ...line, 'stroke-linecap': 'round' } },
    ...(dotted
      ? [
          {
            element: 'path' as const,
            attributes: { d: dotted, ...line, 'stroke-dasharray': `${width * 1.4} ${width * 1.1}` },
          },
        ]
      : []),
  ];
}
