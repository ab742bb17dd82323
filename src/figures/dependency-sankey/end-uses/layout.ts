import type { Locale } from '../../../core/i18n/locale.ts';
import { layOutList, type ListLayout } from './list-layout.ts';
import { layOutMatrix, type MatrixLayout } from './matrix-layout.ts';
import type { UseGraph } from './model.ts';

export type UsesLayout = MatrixLayout | ListLayout;

/** A matrix; a list if there is a single material, or if numbers need more space than its columns have. */
export const layOutUses = (graph: UseGraph, locale: Locale, width: number): UsesLayout =>
  (graph.elements.length > 1 ? layOutMatrix(graph, locale, width) : null) ?? layOutList(graph, locale, width);
