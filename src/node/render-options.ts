import { PICTURE_WIDTHS, WIDEST } from '../core/drawing/picture.ts';
import { SMALL } from '../core/drawing/small/small-metrics.ts';
import { isWebAddress } from '../core/data/web-address.ts';
import type { Annotation } from '../core/figure/annotation.ts';
import type { Theme } from '../core/figure/theme.ts';
import { sizeNamed, type FigureNames, type FigureRequest, type Format, type Size } from './figure-request.ts';
import { quoted, RenderError } from './render-error.ts';

/** What to render, and how. */
export interface RenderOptions extends FigureNames {
  /**
   * `html`: the tag with its pictures inside, which needs no script. `plain`: an image with a caption. `svg` and `png`:
   * images. `vl.json`: a Vega-Lite spec. `md` and `json`: claim, numbers, sources and citation as text that can be quoted.
   * `__Default value:__` `html`
   */
  readonly format?: Format | undefined;
  /**
   * `auto` follows the page and is only available for `html`. `__Default value:__` `auto` for `html`, otherwise `light`
   */
  readonly theme?: Theme | undefined;
  /**
   * `small`: picture, short title and one label, for a list of figures; only `html`, `svg` and `png`. `__Default value:__`
   * `full`
   */
  readonly size?: Size | undefined;
  /**
   * Custom data, drawn instead of the bundled data: an array of row objects for the dataset of the view, or an object
   * of such arrays by dataset name. `__Default value:__` the bundled data
   */
  readonly data?: unknown;
  /**
   * Receives what the author should know, in sentences: an attribute that the view does not use, or a column of custom
   * data that was not read.
   */
  readonly warn?: ((sentence: string) => void) | undefined;
  /**
   * Name of the source of custom rows that name none, listed first. `__Default value:__` the host of `sourceUrl`,
   * otherwise “data supplied by this page”
   */
  readonly sourceName?: string | undefined;
  /** URL that the name of this source links to: `https:` or `http:`. `__Default value:__` none */
  readonly sourceUrl?: string | undefined;
  /** Replaces the title. `__Default value:__` the figure's title */
  readonly heading?: string | undefined;
  /** Replaces the subtitle. `__Default value:__` the figure's subtitle */
  readonly subheading?: string | undefined;
  /** Author of the chart, named in the source line. `__Default value:__` `rare-earth-figures` */
  readonly credit?: string | undefined;
  /** Replaces the description for screen readers. `__Default value:__` the figure's description */
  readonly alt?: string | undefined;
  /**
   * Width in px of an image or a spec: 288 to 1200, small 160 to 400. `__Default value:__` 475 for images, small 240,
   * 783 for specs
   */
  readonly width?: number | undefined;
  /** Pixels of a PNG for each px: 0.5 to 8. `__Default value:__` 2 */
  readonly scale?: number | undefined;
  /**
   * Texts of the author on items of the figure, marked as theirs: in the picture and in the table. Not for `plain` and
   * `vl.json`. `__Default value:__` none
   */
  readonly annotations?: readonly Annotation[] | undefined;
}

/** @throws {RenderError} if the URL of the source can't be a link. */
function assertLinked({ sourceUrl }: RenderOptions): void {
  if (sourceUrl === undefined || isWebAddress(sourceUrl.trim())) return;
  const message = `The URL of the source, ${quoted(sourceUrl)}, must start with https:// or http://.`;
  throw new RenderError('attribute-invalid', message);
}

/** Widths in px that pictures are legible at. */
const WIDTHS = { least: PICTURE_WIDTHS[0], most: WIDEST } as const;
/** Formats of a small figure. */
const SMALL_FORMATS: readonly Format[] = ['html', 'svg', 'png'];
const SCALES = { least: 0.5, most: 8 } as const;

/** @throws {RenderError} if the size does not fit the format, or is not one that can be drawn. */
function assertSize(format: Format, { width, scale, size }: RenderOptions): void {
  if (sizeNamed(size) === 'small' && !SMALL_FORMATS.includes(format))
    throw new RenderError(
      'format-unfit',
      `The format ${quoted(format)} has no small figure: render ${SMALL_FORMATS.slice(0, -1).join(', ')} or ${SMALL_FORMATS.at(-1) ?? ''}.`,
    );
  const { least, most } = size === 'small' ? SMALL.widths : WIDTHS;
  if (width !== undefined && !['svg', 'png', 'vl.json'].includes(format))
    throw new RenderError(
      'format-unfit',
      `The format ${quoted(format)} has no width of its own: it follows the page. Set the width of svg, png or vl.json.`,
    );
  if (scale !== undefined && format !== 'png')
    throw new RenderError('format-unfit', `The format ${quoted(format)} has no pixels: only png has a scale.`);
  if (width !== undefined && !(Number.isInteger(width) && width >= least && width <= most))
    throw new RenderError(
      'option-invalid',
      `The width must be a whole number of px from ${least} to ${most}, not ${width}.`,
    );
  if (scale !== undefined && !(scale >= SCALES.least && scale <= SCALES.most))
    throw new RenderError(
      'option-invalid',
      `The scale must be a number from ${SCALES.least} to ${SCALES.most}, not ${scale}.`,
    );
}

/**
 * A plain figure links to a published image, which only exists for bundled data, default options and the light theme.
 */
function assertPublished(
  { attributes }: FigureRequest,
  theme: string,
  { data, heading, subheading, credit }: RenderOptions,
) {
  if ((data ?? heading ?? subheading ?? credit) === undefined && !attributes.length && theme === 'light') return;
  throw new RenderError(
    'format-unfit',
    'The format "plain" links to a published image, which only exists with bundled data, default attributes and texts, and the light theme. Render "png" instead and write the <img> yourself.',
  );
}

/** @throws {RenderError} if options do not fit together. */
export function assertFitting(request: FigureRequest, options: RenderOptions, format: Format, theme: Theme): void {
  assertSize(format, options);
  if (format === 'plain') assertPublished(request, theme, options);
  if (options.annotations?.length && (format === 'plain' || format === 'vl.json'))
    throw new RenderError(
      'format-unfit',
      `The format ${quoted(format)} has no annotations: it ${format === 'plain' ? 'links to a published image' : 'is a spec'}. Render html, svg, png, md or json.`,
    );
  assertLinked(options);
}
