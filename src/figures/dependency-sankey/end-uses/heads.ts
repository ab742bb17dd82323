import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { clampText, widestText, wrapText } from '../../../core/drawing/text.ts';
import { HEAD, type Head } from './cells.ts';
import { useNodeId, type UseGraph } from './model.ts';
import { useName } from './names.ts';

/** Most lines of a use's name. */
const MAX_LINES = 3;
/** Space from one head to the next below it, and from a last baseline to the grid, or to a leader. */
const GAP = { heads: 2, level: 10, stepped: 14, leader: 5 };

/** A line from a head down to its column. */
export interface Leader {
  readonly x: number;
  readonly y: number;
  readonly y2: number;
}

export interface PlacedHeads {
  readonly heads: readonly Head[];
  readonly leaders: readonly Leader[];
  /** Where the grid begins, in px. */
  readonly bottom: number;
}

interface Columns {
  /** Middles of the columns. */
  readonly xs: readonly number[];
  /** Radius of the dots, whose left ends the heads begin at. */
  readonly radius: number;
}

/** The lines of each use's name in a language. */
type LinesIn = (locale: Locale) => readonly (readonly string[])[];

const styleOf = ({ claim }: UseGraph, use: string) => ({ size: HEAD.size, bold: claim.uses.includes(use) });

/** Heads whose first lines are at the given baselines. */
const headsAt = (
  graph: UseGraph,
  { xs, radius }: Columns,
  lines: readonly (readonly string[])[],
  baselineOf: (index: number) => number,
): Head[] =>
  graph.uses.map((use, index) => ({
    id: useNodeId(graph, use),
    isLead: graph.claim.uses.includes(use),
    x: (xs[index] ?? 0) - radius,
    y: baselineOf(index),
    lines: lines[index] ?? [],
  }));

/** Heads side by side; null if they do not fit with whole words. */
export function levelHeads(
  graph: UseGraph,
  locale: Locale,
  top: number,
  columns: Columns,
  available: number,
): PlacedHeads | null {
  const linesIn: LinesIn = (each) =>
    graph.uses.map((use) =>
      wrapText(useName(graph, use, each), available, {
        ...styleOf(graph, use),
        locale: each,
        overflowWrap: 'normal',
      }),
    );
  const most = widestOverLocales((each) => Math.max(...linesIn(each).map(({ length }) => length)));
  const isWider = (use: string, lines: readonly string[] = []): boolean =>
    widestText(lines, styleOf(graph, use)) > available;
  if (
    most > MAX_LINES ||
    LOCALES.some((each) => linesIn(each).some((lines, index) => isWider(graph.uses[index] ?? '', lines)))
  )
    return null;
  const lines = linesIn(locale);
  const last = top + most * HEAD.line;
  const baselineOf = (index: number): number => last - ((lines[index]?.length ?? 1) - 1) * HEAD.line;
  return { heads: headsAt(graph, columns, lines, baselineOf), leaders: [], bottom: last + GAP.level };
}

/** Each head below the one before, with a line down to its column. */
export function steppedHeads(
  graph: UseGraph,
  locale: Locale,
  top: number,
  columns: Columns,
  right: number,
): PlacedHeads {
  const { xs, radius } = columns;
  const linesIn: LinesIn = (each) =>
    graph.uses.map((use, index) =>
      clampText(useName(graph, use, each), right - (xs[index] ?? 0) + radius, MAX_LINES, {
        ...styleOf(graph, use),
        locale: each,
      }),
    );
  const heightOf = (lines: readonly (readonly string[])[]): number =>
    lines.reduce((sum, { length }) => sum + length * HEAD.line + GAP.heads, 0);
  const lines = linesIn(locale);
  const end = top + widestOverLocales((each) => heightOf(linesIn(each))) - GAP.heads;
  const bottom = end + GAP.stepped;
  const heads = headsAt(graph, columns, lines, (index) => end + GAP.heads - heightOf(lines.slice(index)) + HEAD.line);
  return {
    heads,
    leaders: heads.map(({ y, lines: own }, index) => ({
      x: xs[index] ?? 0,
      y: y + (own.length - 1) * HEAD.line + GAP.leader,
      y2: bottom,
    })),
    bottom,
  };
}
