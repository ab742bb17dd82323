import { csvText, jsonText } from '../../../core/output/rows-file.ts';
import { EXPORT_KINDS, toolbarMessages, type ExportKind } from '../../../core/i18n/toolbar.ts';
import type { ShownFigure } from '../host.ts';
import { pngOf, SVG_TYPE } from './png.ts';
import { standAlonePicture, svgText } from './stand-alone-picture.ts';

async function make(kind: ExportKind, shown: ShownFigure, element: Element, highlight: string | null): Promise<Blob> {
  switch (kind) {
    case 'csv':
      return new Blob([csvText(shown)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([jsonText(element.localName, shown)], { type: 'application/json' });
    case 'svg':
      return new Blob([svgText(standAlonePicture(shown, highlight))], { type: SVG_TYPE });
    case 'png': {
      const picture = standAlonePicture(shown, highlight);
      return pngOf(svgText(picture), picture, element.ownerDocument);
    }
  }
}

/**
 * What a figure shows, as a file: the picture with title and source in it, or its rows.
 *
 * @param element - The figure.
 * @param highlight - Id that the page brings out.
 * @throws a sentence in the figure's language where the file can't be made, and one in English for another kind.
 */
export async function exportFile(
  kind: ExportKind,
  shown: ShownFigure,
  element: Element,
  highlight: string | null = null,
): Promise<Blob> {
  if (!EXPORT_KINDS.includes(kind))
    throw new TypeError(`A figure can't be exported as "${kind as string}"; it takes ${EXPORT_KINDS.join(', ')}.`);
  try {
    return await make(kind, shown, element, highlight);
  } catch (cause) {
    throw new Error(toolbarMessages(shown.locale).notMade(kind.toUpperCase()), { cause });
  }
}

/** Name of an exported file, such as "rare-earth-share.stages.ja.png". */
export const fileName = (kind: ExportKind, { view, locale }: ShownFigure, element: Element): string =>
  [element.localName, view, locale, kind].join('.');
