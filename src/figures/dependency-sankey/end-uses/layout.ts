import type { Locale } from '../../../core/i18n/locale.ts';
import { layOutChips, type ChipsLayout } from './chips-layout.ts';
import { layOutLines, type LinesLayout } from './lines-layout.ts';
import type { UseGraph } from './model.ts';

/**
 * From this width on, in px, lines join elements and uses; below, the uses are a list with their elements in frames. So
 * they are at any width if each link has a share, which a line has no space for.
 */
const WITH_LINES = 475;

export type UsesLayout = LinesLayout | ChipsLayout;

export const layOutUses = (graph: UseGraph, locale: Locale, width: number): UsesLayout =>
  width < WITH_LINES || graph.sharesAt === 'link'
    ? layOutChips(graph, locale, width)
    : layOutLines(graph, locale, width);
