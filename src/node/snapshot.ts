import { figureTextOf, type Description } from '../core/figure/description.ts';
import type { Context, FigureView, Spec } from '../core/figure/figure.ts';
import type { Locale } from '../core/i18n/locale.ts';
import type { DrawnView, PackedView } from '../core/wire/packed-view.ts';
import { TOKEN_COLORS } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import type { Edition } from '../core/wire/prerendered.ts';
import { provenanceOf } from '../core/data/provenance.ts';
import type { Sources } from '../core/data/source.ts';
import { unpackPicture, unpackTable } from '../core/wire/unpack-view.ts';
import { renderSpec, type RenderSpec } from './render-spec.ts';

/** A view in one language, with what it is called and what it was made from: what every file without script is made of. */
export interface FigureSnapshot extends DrawnView {
  readonly tag: string;
  readonly view: string;
  readonly locale: Locale;
  /** The attributes that ask for its options; none for the defaults. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
  /** Which data it was made from; null for rows that are not the bundled ones. */
  readonly edition: Edition | null;
  /** Who drew the chart, in the source line; absent for the library. */
  readonly credit?: string | undefined;
}

/** Fails where a cell names a source that the description forgot: the reader could not look it up. */
function checkTableSources({ table, sources }: Description): void {
  table.columns.forEach(({ kind }, column) => {
    if (kind !== 'sources') return;
    const ids = table.rows.flatMap((row) => String(row[column] ?? '').split(';')).filter(Boolean);
    const missing = ids.find((id) => !sources.includes(id));
    if (missing) throw new Error(`The table names the source "${missing}", which the description does not list.`);
  });
}

/** The specs of a view in one language, one for each picture width, with tokens for colours. */
const specsOf = <Data, Options>(view: FigureView<Data, Options>, data: Data, context: Context<Options>): Spec[] =>
  PICTURE_WIDTHS.map((width) => view.spec(data, context, { width, palette: TOKEN_COLORS }));

/**
 * Draws a view in one language, at every width.
 *
 * @param render - Default: each picture is rendered anew.
 * @throws {DataError} where the rows can't be drawn.
 */
export async function drawView<Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  context: Context<Options>,
  sources: Sources,
  render: RenderSpec = renderSpec,
): Promise<DrawnView> {
  const description = view.describe(data, context);
  checkTableSources(description);
  const provenance = provenanceOf(description, sources, context.locale);
  const pictures = [];
  for (const spec of specsOf(view, data, context)) pictures.push(await render(spec));
  return { ...provenance, text: figureTextOf(description), table: description.table, pictures };
}

/** A view that was prepared before. */
export function unpackView(packed: PackedView): DrawnView {
  const { text, sources, licences } = packed;
  const pictures = PICTURE_WIDTHS.flatMap((_, index) => unpackPicture(packed, index) ?? []);
  return { text, sources, licences, table: unpackTable(packed), pictures };
}
