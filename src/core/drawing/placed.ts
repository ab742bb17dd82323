/** Layers of what was laid out: rows with positions in px, in datasets whose names begin with `layout-`. */
import { color, given, inPx, label, second } from './encoding.ts';
import type { Palette, Token } from './palette.ts';
import { halfPixel, halfPixelPath, textMark, type Layer, type Mark, type TextStyle } from './spec.ts';

/**
 * A row whose position in the picture is already known, in px. For `id` see `Shape.id`. Fields of the data may stand
 * beside these.
 */
export interface PlacedRow extends Readonly<Record<string, unknown>> {
  readonly id?: string;
  readonly x?: number;
  readonly y?: number;
  readonly x2?: number;
  readonly y2?: number;
  /** One line, or several. */
  readonly text?: string | readonly string[];
  readonly fill?: Token;
  readonly stroke?: Token;
  /** An SVG path relative to the row's position; see `PATH_SIZE`. */
  readonly shape?: string;
  readonly size?: number;
  readonly strokeWidth?: number;
}

/** Vega scales a shape by √size / 2, so at this size a path in px is drawn unscaled. */
export const PATH_SIZE = 4;

const COLORS = ['fill', 'stroke'] as const;

/** Channels of the fields that a placed row may have, except colours; other fields become no channel. */
const CHANNELS = {
  x: inPx('x'),
  y: inPx('y'),
  x2: second('x2'),
  y2: second('y2'),
  text: label('text'),
  shape: given('shape', 'nominal'),
  size: given('size'),
  strokeWidth: given('strokeWidth'),
} as const;

const PLACES = ['x', 'y', 'x2', 'y2'] as const;

/** A placed row rounded to half px; text to whole px, where letters are sharpest. */
function snapped(row: PlacedRow): PlacedRow {
  const round = row.text === undefined ? halfPixel : Math.round;
  // A single copy per row: there may be thousands.
  const copy: { -readonly [Field in keyof PlacedRow]: PlacedRow[Field] } = { ...row };
  for (const place of PLACES) {
    const value = copy[place];
    if (value !== undefined) copy[place] = round(value);
  }
  if (copy.shape !== undefined) copy.shape = halfPixelPath(copy.shape);
  return copy;
}

/**
 * A layer of placed rows in the dataset `layout-<name>`. Positions are used directly; colours are tokens, with a scale
 * to the palette's colours. All rows must have the same channels.
 */
export function placed(name: string, mark: Mark, rows: readonly PlacedRow[], palette: Palette): Layer {
  const has = (field: string): boolean => rows.some((row) => field in row);
  const channels = Object.entries(CHANNELS).filter(([channel]) => has(channel));
  const colors = COLORS.filter(has).map((channel) => {
    const tokens = [...new Set(rows.flatMap((row) => row[channel] ?? []))];
    return [channel, color(channel, { domain: tokens, range: tokens.map((token) => palette[token]) })] as const;
  });
  return {
    name,
    dataset: { name: `layout-${name}`, rows: rows.map(snapped) },
    mark,
    encoding: Object.fromEntries([...channels, ...colors]),
  };
}

/** A layer of placed texts. */
export const placedText = (name: string, rows: readonly PlacedRow[], style: TextStyle, palette: Palette): Layer =>
  placed(name, textMark(style), rows, palette);

/** A layer of rows whose `shape` is a path in px of the picture. */
export const placedPaths = (
  name: string,
  rows: readonly (PlacedRow & { readonly shape: string })[],
  mark: Partial<Mark>,
  palette: Palette,
): Layer =>
  placed(
    name,
    { strokeWidth: 0, ...mark, type: 'point', size: PATH_SIZE },
    rows.map((row) => ({ x: 0, y: 0, ...row })),
    palette,
  );
