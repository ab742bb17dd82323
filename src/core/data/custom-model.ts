/** Custom data with the model of the view that draws them, or everything that keeps it from drawing them. */
import { LIGHT } from '../drawing/palette.ts';
import { PICTURE_WIDTHS } from '../drawing/picture.ts';
import { specOf, type Figure, type FigureView } from '../figure/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import { readCustom, tableIssues, type CustomData, type CustomTables } from './custom-rows.ts';
import { DataError } from './data-error.ts';
import { findIssues, type Issues } from './find-issues.ts';
import { withNamedSources } from './named-sources.ts';
import type { PageSource } from './page-source.ts';
import { PAGE_SOURCE } from './page-source-id.ts';

type Options = Readonly<Record<string, unknown>>;

/** The view that draws the rows. */
export interface DrawnView {
  readonly figure: Figure;
  readonly view: FigureView<unknown, Options>;
  readonly locale: Locale;
  readonly options: Options;
}

/** Custom data, and the view's model of them. */
export interface CustomModel extends CustomData {
  readonly model: unknown;
}

/**
 * The view's model, described and laid out at every width once: what prevents that is an issue of the rows.
 *
 * @throws {DataError} if rows that are valid one by one can't be drawn together.
 */
function drawableModel({ view, locale, options }: DrawnView, data: unknown): unknown {
  const model = view.model(data, options);
  view.describe(model, locale);
  for (const width of PICTURE_WIDTHS) specOf(view, model, locale, { width, palette: LIGHT });
  return model;
}

/**
 * The custom data for a view, or their issues.
 *
 * @param sources - Rows of the bundled sources, which the rows may cite.
 * @param source - The source of rows that give none.
 */
export function customModel(
  drawn: DrawnView,
  given: CustomTables,
  sources: readonly unknown[],
  source: PageSource,
): CustomModel | Issues {
  const { figure } = drawn;
  const custom = given.tables;
  const related = tableIssues(given, figure);
  try {
    const data = readCustom(custom, figure, sources, source);
    if (related.length) return { issues: related, unchecked: 0 };
    try {
      return { ...data, model: drawableModel(drawn, data.data) };
    } catch (error) {
      if (error instanceof DataError) return { issues: [error.issue], unchecked: 0 };
      throw error;
    }
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { name } = source;
    const page = { id: PAGE_SOURCE, short: name, title: name };
    const cited = withNamedSources(custom, sources, name);
    const { issues, unchecked } = findIssues(cited, figure, [...sources, page]);
    // The first issue is valid on its own, whatever depends on the others.
    // Sums say nothing while some of their parts can't be read.
    const whole = related.filter(({ row }) => row === null);
    return { issues: [...(issues.length ? issues : [error.issue]), ...whole], unchecked };
  }
}
