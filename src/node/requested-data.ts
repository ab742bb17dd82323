/** The data of a validated request, and the texts that its author gives. */
import { withPageSource } from '../core/data/page-source.ts';
import { parseSources, type Sources } from '../core/data/source.ts';
import type { Annotation } from '../core/figure/annotation.ts';
import { textUnder, type Description, type FigureText } from '../core/figure/description.ts';
import { loadDirectory } from '../core/i18n/whole-directory.ts';
import type { Edition } from '../core/wire/prerendered.ts';
import { customFigure } from './custom-figure.ts';
import { readEdition, readTables } from './datasets.ts';
import type { FigureRequest } from './figure-request.ts';
import type { RenderOptions } from './render-options.ts';

const ignore = (): void => undefined;

/** What a request is about: custom or bundled rows. */
export interface RequestedData {
  readonly model: unknown;
  readonly sources: Sources;
  /** The sources that custom rows describe. */
  readonly ownSources: Sources;
  /** What custom rows have on items. */
  readonly annotations: readonly Annotation[];
  /** The edition of the bundled data; null for custom data. */
  readonly edition: Edition | null;
}

/** @throws {RenderError} if custom rows can't be drawn. */
export function requestedData(request: FigureRequest, options: RenderOptions): RequestedData {
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
    annotations: [],
    edition: readEdition(),
  };
}

/** A description with the source that the author names for custom rows. */
export const withNamedSource = (
  description: Description,
  { edition, ownSources }: RequestedData,
  options: RenderOptions,
): Description => (edition ? description : withPageSource(description, options, ownSources, ''));

/** The text of a figure with that of its author in place of it. */
export const withOwnTexts = (text: FigureText, { heading, subheading, alt }: RenderOptions): FigureText => ({
  ...textUnder(text, heading),
  ...(heading && { title: heading }),
  ...(subheading && { subtitle: subheading }),
  ...(alt && { summary: alt }),
});

/** The attributes of a tag that shows the same. */
export const attributesOf = (
  { attributes }: FigureRequest,
  { heading, subheading, alt, credit }: RenderOptions,
): FigureRequest['attributes'] => [
  ...attributes,
  ...Object.entries({ heading, subheading, alt, credit }).filter((pair): pair is [string, string] => !!pair[1]),
];
