/** Draws what a validated request asks for. */
import { annotatedTable, annotationNotes } from '../core/figure/annotated-table.ts';
import type { Palette } from '../core/drawing/palette.ts';
import { DARK, LIGHT } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { quotationJson, quotationMarkdown } from '../core/output/quotation.ts';
import { withPhrases } from '../core/figure/phrases.ts';
import type { Theme } from '../core/figure/theme.ts';
import { prettyJson } from '../core/output/pretty-json.ts';
import { buildDay } from './build-day.ts';
import type { FigureRequest, Format } from './figure-request.ts';
import { IMAGE_WIDTH } from './image-width.ts';
import { quotedView } from './quoted-view.ts';
import { namedSpec } from './named-spec.ts';
import type { RenderOptions } from './render-options.ts';
import { requestedAnnotations } from './requested-annotations.ts';
import { attributesOf, requestedData, withNamedSource, withOwnTexts, type RequestedData } from './requested-data.ts';
import type { FigureSnapshot } from './snapshot.ts';
import { unreadSentences } from './unread-attributes.ts';
import { notedOptions } from './view-attributes.ts';

/** Draws the requested view. */
async function snapshotOf(
  request: FigureRequest,
  requested: RequestedData,
  options: RenderOptions,
): Promise<FigureSnapshot> {
  const { drawView } = await import('./snapshot.ts');
  const { figure, view, locale } = request;
  const { credit, format = 'html', width = IMAGE_WIDTH } = options;
  const annotations = requestedAnnotations(request, requested, options);
  const drawn = await drawView(
    view,
    requested.model,
    locale,
    requested.sources,
    undefined,
    (description) => withNamedSource(description, requested, options),
    // The picture of an image has one width; a page chooses.
    format === 'html' ? PICTURE_WIDTHS : [width],
  );
  return {
    ...drawn,
    ...(annotations.length && {
      annotations,
      table: annotatedTable(drawn.table, annotations, locale),
      notes: [...drawn.notes, ...annotationNotes(annotations, locale)],
    }),
    text: withPhrases(withOwnTexts(drawn.text, options), locale),
    tag: figure.tag,
    view: view.id,
    locale,
    edition: requested.edition,
    day: buildDay(),
    ...(credit && { credit }),
    attributes: attributesOf(request, options),
  };
}

const imageOf = async (snapshot: FigureSnapshot, palette: Palette, { width }: RenderOptions): Promise<string> =>
  (await import('./stand-alone.ts')).standAloneSvg(snapshot, palette, width).svg;

/** What a request gives: a file, and what its author should know. */
export interface Rendered {
  readonly content: string | Uint8Array;
  readonly warnings: readonly string[];
}

/** Draws a request. */
export async function rendered(
  given: FigureRequest,
  options: RenderOptions,
  format: Format,
  theme: Theme,
): Promise<Rendered> {
  const palette = theme === 'dark' ? DARK : LIGHT;
  const { options: chosen, read } = notedOptions(given.options);
  const request = { ...given, options: chosen };
  const warnings: string[] = [];
  const warn = (sentence: string): void => void warnings.push(sentence);
  const drawn = requestedData(request, { ...options, warn });
  const content = await contentOf(request, drawn, { ...options, format, warn }, theme, palette);
  return { content, warnings: [...warnings, ...unreadSentences(request, Object.keys(options.attributes ?? {}), read)] };
}

/** A small figure: as markup, or as an image. */
async function smallContentOf(
  request: FigureRequest,
  drawn: RequestedData,
  options: RenderOptions & { readonly format: Format },
  theme: Theme,
  palette: Palette,
): Promise<string | Uint8Array> {
  const { smallSnapshot, smallSvg } = await import('./small-figure.ts');
  const snapshot = smallSnapshot(request, drawn, options);
  if (options.format === 'html') return (await import('./fragment.ts')).fragmentText(snapshot, { theme });
  const { svg } = smallSvg(snapshot, palette);
  return options.format === 'svg' ? svg : (await import('./png.ts')).pngOf(svg, request.locale, options.scale);
}

async function contentOf(
  request: FigureRequest,
  drawn: RequestedData,
  options: RenderOptions & { readonly format: Format },
  theme: Theme,
  palette: Palette,
): Promise<string | Uint8Array> {
  const { figure, view, locale } = request;
  const { format, width, scale } = options;
  if (format === 'vl.json') return `${prettyJson(namedSpec(figure, view, drawn.model, locale, palette, width))}\n`;
  if (format === 'md' || format === 'json') {
    const quoted = quotedView(request, drawn, options);
    return format === 'md' ? quotationMarkdown(quoted) : quotationJson(quoted);
  }
  if (options.size === 'small') return smallContentOf(request, drawn, options, theme, palette);
  const snapshot = await snapshotOf(request, drawn, options);
  switch (format) {
    case 'html':
      return (await import('./fragment.ts')).fragmentText(snapshot, { theme });
    case 'plain':
      return (await import('./plain.ts')).plainText(snapshot);
    case 'svg':
      return imageOf(snapshot, palette, options);
    case 'png':
      return (await import('./png.ts')).pngOf(await imageOf(snapshot, palette, options), locale, scale);
  }
}
