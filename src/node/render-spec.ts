import { logger as vegaLogger, parse, View, Warn, type Spec as VegaSpec } from 'vega';
import { Marks } from 'vega-scenegraph';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Picture, Shape, ShapeElement } from '../core/drawing/picture.ts';
import { halfPixel, halfPixelPath } from '../core/drawing/spec.ts';

/** The properties of a scenegraph item that a picture can contain. */
interface SceneItem {
  readonly datum?: { readonly id?: string };
  readonly items?: readonly SceneMark[];
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly width?: number;
  readonly height?: number;
  readonly cornerRadius?: number;
  readonly text?: string | number | readonly string[];
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly lineHeight?: number;
  readonly opacity?: number;
  readonly [style: string]: unknown;
}

interface SceneMark {
  readonly marktype: string;
  readonly items: readonly SceneItem[];
}

interface Offset {
  readonly x: number;
  readonly y: number;
}

type Attributes = Record<string, string | number>;

/** Vega's style properties with their SVG attributes and SVG's default values, which need no attribute. */
const STYLES: readonly (readonly [style: string, attribute: string, initial: unknown])[] = [
  ['fill', 'fill', undefined],
  ['fillOpacity', 'fill-opacity', 1],
  ['stroke', 'stroke', undefined],
  ['strokeOpacity', 'stroke-opacity', 1],
  ['strokeWidth', 'stroke-width', 1],
  ['strokeCap', 'stroke-linecap', 'butt'],
  ['strokeJoin', 'stroke-linejoin', 'miter'],
  ['strokeDash', 'stroke-dasharray', undefined],
  ['opacity', 'opacity', 1],
];

/** What Vega's own mark definition yields for an item: its path, and the position of its text. */
function emitted(marktype: string, item: SceneItem): Attributes {
  const attributes: Attributes = {};
  const emit = (name: string, value: string | number | null): void => {
    if (value !== null) attributes[name] = value;
  };
  Marks[marktype]?.attr(emit, item);
  return attributes;
}

function translation(transform: string | number | undefined): Offset & { readonly rest: string } {
  const [whole = '', x = '0', y = '0'] = /^translate\(([^,]+),([^)]+)\)\s*/u.exec(String(transform ?? '')) ?? [];
  return { x: Number(x), y: Number(y), rest: String(transform ?? '').slice(whole.length) };
}

function styles(marktype: string, item: SceneItem): Attributes {
  const attributes: Attributes = {};
  for (const [style, attribute, initial] of STYLES) {
    const value = item[style];
    if (value === undefined || value === null || value === initial || value === 'transparent') continue;
    if (attribute.startsWith('stroke-') && !item['stroke']) continue;
    attributes[attribute] = Array.isArray(value) ? value.join(' ') : (value as string | number);
  }
  // SVG fills shapes by default; rules have no area.
  if (!('fill' in attributes) && marktype !== 'rule') attributes['fill'] = 'none';
  return attributes;
}

const isVisible = ({ opacity, fill, stroke }: SceneItem): boolean =>
  opacity !== 0 && [fill, stroke].some((color) => color && color !== 'transparent');

function geometry(
  marktype: string,
  item: SceneItem,
  offset: Offset,
  severalLines: boolean,
): [ShapeElement, Attributes] {
  const x = halfPixel(offset.x + (item.x ?? 0));
  const y = halfPixel(offset.y + (item.y ?? 0));
  if (marktype === 'rect') {
    // Edges are rounded rather than sizes, so that neighbours still touch.
    const right = halfPixel(offset.x + (item.x ?? 0) + (item.width ?? 0));
    const bottom = halfPixel(offset.y + (item.y ?? 0) + (item.height ?? 0));
    const size = { width: right - x, height: bottom - y };
    return ['rect', { x, y, ...size, ...(item.cornerRadius ? { rx: item.cornerRadius } : {}) }];
  }
  if (marktype === 'rule') {
    const end = {
      x2: halfPixel(offset.x + (item.x2 ?? item.x ?? 0)),
      y2: halfPixel(offset.y + (item.y2 ?? item.y ?? 0)),
    };
    return ['line', { x1: x, y1: y, ...end }];
  }
  const attributes = emitted(marktype, item);
  const place = translation(attributes['transform']);
  if (marktype === 'text') {
    const text: Attributes = { x: Math.round(offset.x + place.x), y: Math.round(offset.y + place.y) };
    if (attributes['text-anchor'] !== 'start') text['text-anchor'] = attributes['text-anchor'] ?? '';
    if (place.rest) throw new Error('Rotated labels are hard to read. Make the label horizontal.');
    text['font-size'] = item.fontSize ?? 11;
    if (item.fontWeight && item.fontWeight !== 'normal') text['font-weight'] = item.fontWeight;
    if (severalLines) text['line-height'] = item.lineHeight ?? (item.fontSize ?? 11) + 2;
    return ['text', text];
  }
  const moved = { x: halfPixel(offset.x + place.x), y: halfPixel(offset.y + place.y) };
  const path: Attributes = { d: halfPixelPath(String(attributes['d'] ?? '')) };
  if (moved.x || moved.y) path['transform'] = `translate(${moved.x},${moved.y})`;
  return ['path', path];
}

function shapesOf(mark: SceneMark, offset: Offset): Shape[] {
  if (mark.marktype === 'group')
    return mark.items.flatMap((group) => {
      const inner = { x: offset.x + (group.x ?? 0), y: offset.y + (group.y ?? 0) };
      return (group.items ?? []).flatMap((child) => shapesOf(child, inner));
    });
  // A line or an area is one shape, described by its first item.
  const nested = mark.marktype === 'line' || mark.marktype === 'area';
  const items = nested ? mark.items.slice(0, 1) : mark.items;
  // All texts of a mark have the same attributes, so that they are packed as one run.
  const severalLines = items.some(({ text }) => Array.isArray(text) && text.length > 1);
  return items.flatMap((item): Shape[] => {
    if (!isVisible(item)) return [];
    const lines = ([] as string[]).concat((item.text as string | string[] | undefined) ?? []).map(String);
    if (mark.marktype === 'text' && !lines.some(Boolean)) return [];
    const [element, attributes] = geometry(mark.marktype, item, offset, severalLines);
    const id = item.datum?.id;
    return [
      {
        element,
        attributes: { ...attributes, ...styles(mark.marktype, item) },
        ...(mark.marktype === 'text' && { lines }),
        ...(id !== undefined && { id }),
      },
    ];
  });
}

const isMark = (value: unknown): value is SceneMark =>
  typeof value === 'object' && value !== null && 'marktype' in value && 'items' in value;

/** The root mark, which is missing from Vega's types. */
function rootOf(view: View): SceneMark {
  const scenegraph = view.scenegraph();
  if ('root' in scenegraph && isMark(scenegraph.root)) return scenegraph.root;
  throw new Error('The scenegraph of this Vega version has no root.');
}

/** A warning of Vega-Lite or Vega while a picture was drawn. Pictures must not cause any. */
export class SpecWarning extends Error {}

/** Makes a spec a picture. */
export type RenderSpec = (spec: TopLevelSpec) => Promise<Picture>;

/** Fails where Vega-Lite or Vega warns, because the picture may then differ from the spec. */
const strictLogger = () =>
  vegaLogger(Warn, undefined, (_method, _level, messages) => {
    throw new SpecWarning([...messages].map(String).join(' '));
  });

/**
 * Draws a Vega spec without a browser.
 *
 * @throws {SpecWarning} if the runtime warns.
 */
export async function renderVega(spec: VegaSpec): Promise<Picture> {
  const view = new View(parse(spec), { renderer: 'none', logger: strictLogger() });
  await view.runAsync();
  // Vega converts every form of padding to four numbers.
  const padding = view.padding() as { top: number; right: number; bottom: number; left: number };
  const shapes = shapesOf(rootOf(view), { x: padding.left, y: padding.top });
  const picture = {
    width: halfPixel(view.width() + padding.left + padding.right),
    height: halfPixel(view.height() + padding.top + padding.bottom),
    shapes,
  };
  view.finalize();
  return picture;
}

/**
 * Draws a Vega-Lite spec without a browser.
 *
 * @throws {SpecWarning} if the compiler or the runtime warns.
 */
export const renderSpec = async (spec: TopLevelSpec): Promise<Picture> =>
  renderVega(compile(spec, { logger: strictLogger() }).spec);
