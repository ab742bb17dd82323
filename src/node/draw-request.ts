/** Draws what a validated request asks for. */
import type { Palette } from '../core/drawing/palette.ts';
import { DARK, LIGHT } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { withPageSource } from '../core/data/page-source.ts';
import { parseSources } from '../core/data/source.ts';
import { textUnder } from '../core/figure/description.ts';
import { withPhrases } from '../core/figure/phrases.ts';
import type { Theme } from '../core/figure/theme.ts';
import { loadDirectory } from '../core/i18n/whole-directory.ts';
import { buildDay } from './build-day.ts';
import { customFigure } from './custom-figure.ts';
import { readEdition, readTables } from './datasets.ts';
import type { FigureRequest, Format } from './figure-request.ts';
import { IMAGE_WIDTH } from './image-width.ts';
import { namedSpec } from './named-spec.ts';
import type { RenderOptions } from './render-options.ts';
import type { FigureSnapshot } from './snapshot.ts';
import { unreadSentences } from './unread-attributes.ts';
import { notedOptions } from './view-attributes.ts';

const ignore = (): void => undefined;

/** The data for a request: custom or bundled. */
function modelFor(request: FigureRequest, options: RenderOptions) {
  const { figure, view, options: chosen } = request;
  // The attributes of bundled rows may name countries and materials, too.
  loadDirectory();
  const { data: rows, warn = ignore } = options;
  if (rows !== undefined && rows !== null) return { ...customFigure(request, rows, options, warn), edition: null };
  const tables = readTables(figure.datasets);
  return {
    model: view.model(figure.parse(tables), chosen),
    sources: parseSources(tables['sources']),
    ownSources: {},
    edition: readEdition(),
  };
}

/** Draws the requested view. */
async function snapshotOf(
  { figure, view, locale, attributes }: FigureRequest,
  { model, sources, ownSources, edition }: ReturnType<typeof modelFor>,
  options: RenderOptions,
): Promise<FigureSnapshot> {
  const { drawView } = await import('./snapshot.ts');
  const { heading, subheading, alt, credit, format = 'html', width = IMAGE_WIDTH } = options;
  const drawn = await drawView(
    view,
    model,
    locale,
    sources,
    undefined,
    (description) => (edition ? description : withPageSource(description, options, ownSources, '')),
    // The picture of an image has one width; a page chooses.
    format === 'html' ? PICTURE_WIDTHS : [width],
  );
  const replaced = Object.entries({ heading, subheading, alt, credit }).filter(
    (pair): pair is [string, string] => !!pair[1],
  );
  const replacing = {
    ...textUnder(drawn.text, heading),
    ...(heading && { title: heading }),
    ...(subheading && { subtitle: subheading }),
    ...(alt && { summary: alt }),
  };
  return {
    ...drawn,
    text: withPhrases(replacing, locale),
    tag: figure.tag,
    view: view.id,
    locale,
    edition,
    day: buildDay(),
    ...(credit && { credit }),
    attributes: [...attributes, ...replaced],
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
  const drawn = modelFor(request, { ...options, warn: (sentence) => void warnings.push(sentence) });
  const content = await contentOf(request, drawn, { ...options, format }, theme, palette);
  return { content, warnings: [...warnings, ...unreadSentences(request, Object.keys(options.attributes ?? {}), read)] };
}

async function contentOf(
  request: FigureRequest,
  drawn: ReturnType<typeof modelFor>,
  options: RenderOptions & { readonly format: Format },
  theme: Theme,
  palette: Palette,
): Promise<string | Uint8Array> {
  const { figure, view, locale } = request;
  const { format, width, scale } = options;
  if (format === 'vl.json')
    return `${JSON.stringify(namedSpec(figure, view, drawn.model, locale, palette, width), null, 1)}\n`;
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
