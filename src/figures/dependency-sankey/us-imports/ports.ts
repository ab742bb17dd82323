/** Where the ribbons leave their suppliers and reach their materials. */
import { halfPixel } from '../../../core/drawing/spec.ts';
import type { Stretch } from '../flow.ts';
import { linePath, ribbonPath } from '../ribbon.ts';
import type { DrawnLink } from './drawn.ts';

/**
 * Below this thickness in px a link is drawn as a line: an area that thin would vanish where it is steep, or between the
 * outlines of its neighbours.
 */
const THIN = 6;

/** A hairline is at least this thick, in px. */
const HAIRLINE = 1;

/** Between two ports in px, unless one of them is thinner than that. */
const MAX_GAP = 3;

/** Whole px where the edges are sharp enough to be compared, else half px. */
const thicknessOf = (value: number, unit: number): number =>
  value * unit < THIN ? Math.max(HAIRLINE, halfPixel(value * unit)) : Math.round(value * unit);

/**
 * The ports of one supplier from 0 downwards, one for each of its links and as tall as its ribbon. They are apart, because
 * shares of different materials have no sum, and begin at whole px.
 *
 * @param unitOf - Px per per cent of a link's material.
 */
export function portsOf(links: readonly DrawnLink[], unitOf: (link: DrawnLink) => number): Stretch[] {
  const ports: Stretch[] = [];
  for (const link of links) {
    const size = thicknessOf(link.value, unitOf(link));
    const before = ports.at(-1);
    const gap = before ? Math.min(MAX_GAP, Math.floor(Math.min(size, before.to - before.from))) : 0;
    const from = Math.ceil((before?.to ?? 0) + gap);
    ports.push({ from, to: from + size });
  }
  return ports;
}

/** A link as an SVG path in px: an area, or the line in its middle. */
export interface Ribbon {
  readonly link: DrawnLink;
  readonly isLine: boolean;
  readonly shape: string;
  /** In px. */
  readonly thickness: number;
}

/** Ribbons of one material, whose shares have a sum: on its node they are side by side. */
export function ribbonsInto(
  links: readonly (readonly [DrawnLink, port: Stretch])[],
  unit: number,
  top: number,
  [start, end]: readonly [number, number],
): Ribbon[] {
  let from = top;
  return links.map(([link, port]): Ribbon => {
    const reaches = { from, to: from + link.value * unit };
    from = reaches.to;
    const thickness = port.to - port.from;
    if (thickness >= THIN)
      return { link, isLine: false, shape: ribbonPath(port, reaches, start, end, 'right'), thickness };
    const middle = (stretch: Stretch): number => halfPixel((stretch.from + stretch.to) / 2);
    return { link, isLine: true, shape: linePath(middle(port), middle(reaches), start, end), thickness };
  });
}
