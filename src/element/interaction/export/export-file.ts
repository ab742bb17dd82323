import { dataCsv, dataJson } from '../../../core/output/data-file.ts';
import { csvText, jsonText } from '../../../core/output/rows-file.ts';
import { EXPORT_KINDS, toolbarMessages, type ExportKind } from '../../../core/i18n/toolbar.ts';
import type { InteractionHost, ShownFigure } from '../host.ts';
import { pngOf, SVG_TYPE } from './png.ts';
import { standAlonePicture, svgText, type StandAlonePicture } from './stand-alone-picture.ts';

const CSV_TYPE = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json';

/** The figure, what it highlights, and the details of its sources. */
type Exporting = Pick<InteractionHost, 'element' | 'highlighted' | 'details'>;

const pictureOf = async (shown: ShownFigure, { highlighted, details }: Exporting): Promise<StandAlonePicture> =>
  standAlonePicture(shown, (await details.load(shown)).licences, highlighted());

async function make(kind: ExportKind, shown: ShownFigure, host: Exporting): Promise<Blob> {
  const { element, details } = host;
  switch (kind) {
    case 'csv':
      return new Blob([csvText({ ...shown, details: await details.load(shown) })], { type: CSV_TYPE });
    case 'json':
      return new Blob([jsonText(element.localName, { ...shown, details: await details.load(shown) })], {
        type: JSON_TYPE,
      });
    case 'src-csv':
      return new Blob([dataCsv(await shown.rows())], { type: CSV_TYPE });
    case 'src-json':
      return new Blob([dataJson(await shown.rows())], { type: JSON_TYPE });
    case 'svg':
      return new Blob([svgText(await pictureOf(shown, host))], { type: SVG_TYPE });
    case 'png': {
      const picture = await pictureOf(shown, host);
      return pngOf(svgText(picture), picture, element.ownerDocument);
    }
  }
}

/**
 * Exports the displayed figure: a picture with title and source, the rows of its table, or the rows as `src` reads
 * them. Both wait for the details of the sources, and do without them if they can't be loaded.
 *
 * @throws {Error} if the file can't be created, with a message in the figure's language.
 * @throws {TypeError} if `kind` is not supported, with a message in English.
 */
export async function exportFile(kind: ExportKind, shown: ShownFigure, host: Exporting): Promise<Blob> {
  if (!EXPORT_KINDS.includes(kind))
    throw new TypeError(`Cannot export a figure as "${kind as string}": expected one of ${EXPORT_KINDS.join(', ')}.`);
  try {
    return await make(kind, shown, host);
  } catch (cause) {
    throw new Error(toolbarMessages(shown.locale).notMade(formatOf(kind).toUpperCase()), { cause });
  }
}

/** The format of a file, such as `csv`. */
const formatOf = (kind: ExportKind): string => kind.replace(/^src-/u, '');

/** Name of an exported file, such as "rare-earth-share.stages.ja.png". Rows as `src` reads them are in no language. */
export const fileName = (kind: ExportKind, { view, locale }: ShownFigure, element: Element): string =>
  kind.startsWith('src-')
    ? [element.localName, view, 'src', formatOf(kind)].join('.')
    : [element.localName, view, locale, kind].join('.');
