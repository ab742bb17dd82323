import type { ItemAnnotation } from '../core/figure/annotation.ts';
import { figureTextOf, type Description, type Table } from '../core/figure/description.ts';
import { withPhrases } from '../core/figure/phrases.ts';
import { specOf, type FigureView } from '../core/figure/figure.ts';
import type { Locale } from '../core/i18n/locale.ts';
import type { DrawnView, PackedView } from '../core/wire/packed-view.ts';
import { TOKEN_COLORS } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import type { Edition } from '../core/wire/prerendered.ts';
import { licencesOf, provenanceOf, sourcesOf } from '../core/data/provenance.ts';
import type { Sources } from '../core/data/source.ts';
import { unpackPicture, unpackSources, unpackTable } from '../core/wire/unpack-view.ts';
import { renderSpec, type RenderSpec } from './render-spec.ts';

/** A view in one language with its labels and provenance: the basis of every file without script. */
export interface FigureSnapshot extends DrawnView {
  readonly tag: string;
  readonly view: string;
  readonly locale: Locale;
  /** The attributes that give its options; empty for the defaults. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
  /** The edition of the bundled data that was drawn; null for custom data. */
  readonly edition: Edition | null;
  /** Day for which the files are made, YYYY-MM-DD. */
  readonly day: string;
  /** Author of the chart, in the source line; undefined for the library. */
  readonly credit?: string | undefined;
  /** What the author of a page writes on items; the pictures are without it. */
  readonly annotations?: readonly ItemAnnotation[] | undefined;
}

/** Whether a snapshot is of a small figure. */
export const isSmall = ({ attributes }: Pick<FigureSnapshot, 'attributes'>): boolean =>
  attributes.some(([attribute, text]) => attribute === 'size' && text === 'small');

/** The ids of the sources that rows of a table cite. */
export const citedIn = ({ columns, rows }: Table): readonly string[] =>
  columns.flatMap(({ kind }, column) =>
    kind === 'sources' ? rows.flatMap((row) => String(row[column] ?? '').split(';')).filter(Boolean) : [],
  );

/** Every source cited in the table must be listed in the description, or the reader could not look it up. */
function checkTableSources({ table, sources }: Description): void {
  const missing = citedIn(table).find((id) => !sources.includes(id));
  if (missing) throw new Error(`The table names the source "${missing}", which the description does not list.`);
}

/**
 * Draws a view's model in one language.
 *
 * @param changed - Changes the description, such as its sources.
 * @param widths - Widths in px of the pictures; by default those that pages choose from.
 * @throws {DataError} if the rows can't be drawn.
 */
export async function drawView<Data, Options, Model>(
  view: FigureView<Data, Options, Model>,
  model: Model,
  locale: Locale,
  sources: Sources,
  render: RenderSpec = renderSpec,
  changed: (description: Description) => Description = (description) => description,
  widths: readonly number[] = PICTURE_WIDTHS,
): Promise<DrawnView> {
  const description = changed(view.describe(model, locale));
  checkTableSources(description);
  const pictures = [];
  for (const width of widths)
    pictures.push(await render(specOf(view, model, locale, { width, palette: TOKEN_COLORS })));
  const { notes, table } = description;
  return {
    ...provenanceOf(description, sources, locale),
    licences: licencesOf(sourcesOf(description, sources), locale),
    text: withPhrases(figureTextOf(description), locale),
    notes,
    table,
    pictures,
  };
}

/** Unpacks a pre-rendered view, which has neither notes nor licences. */
export function unpackView(packed: PackedView): Omit<DrawnView, 'notes' | 'licences'> {
  const { text } = packed;
  const pictures = PICTURE_WIDTHS.flatMap((_, index) => unpackPicture(packed, index) ?? []);
  return { text, sources: unpackSources(packed), table: unpackTable(packed), pictures };
}
