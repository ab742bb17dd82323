import { csvText, jsonText } from '../../../core/output/rows-file.ts';
import { EXPORT_KINDS, toolbarMessages, type ExportKind } from '../../../core/i18n/toolbar.ts';
import type { InteractionHost, ShownFigure } from '../host.ts';
import { pngOf, SVG_TYPE } from './png.ts';
import { standAlonePicture, svgText } from './stand-alone-picture.ts';

/** The figure, what it highlights, and the details of its sources. */
type Exporting = Pick<InteractionHost, 'element' | 'highlight' | 'details'>;

async function make(kind: ExportKind, shown: ShownFigure, host: Exporting): Promise<Blob> {
  const { element, highlight, details } = host;
  switch (kind) {
    case 'csv':
      return new Blob([csvText({ ...shown, details: await details.load(shown) })], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([jsonText(element.localName, { ...shown, details: await details.load(shown) })], {
        type: 'application/json',
      });
    case 'svg':
      return new Blob([svgText(standAlonePicture(shown, highlight()))], { type: SVG_TYPE });
    case 'png': {
      const picture = standAlonePicture(shown, highlight());
      return pngOf(svgText(picture), picture, element.ownerDocument);
    }
  }
}

/**
 * Exports the displayed figure: a picture with title and source, or the rows of its table. These wait for the details of
 * the sources, and do without them if they can't be loaded.
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
    throw new Error(toolbarMessages(shown.locale).notMade(kind.toUpperCase()), { cause });
  }
}

/** Name of an exported file, such as "rare-earth-share.stages.ja.png". */
export const fileName = (kind: ExportKind, { view, locale }: ShownFigure, element: Element): string =>
  [element.localName, view, locale, kind].join('.');
