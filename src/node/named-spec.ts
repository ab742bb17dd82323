import { LIGHT } from '../core/drawing/palette.ts';
import { FONT_FAMILY, MARGIN, type Spec } from '../core/drawing/spec.ts';
import { wrapText } from '../core/drawing/text.ts';
import { specOf, type Figure, type FigureView } from '../core/figure/figure.ts';
import type { Locale } from '../core/i18n/locale.ts';

/** Width in px of the published specs: the column of an article. */
const SPEC_WIDTH = 783;

const TITLE = { size: 20, line: 26 } as const;
const SUBTITLE = { size: 14, line: 19 } as const;
/** Space in px above the title, and below the subtitle. */
const SPACE = { above: 10, below: 10 } as const;

/**
 * A view as a self-describing Vega-Lite spec with its title; in the colours of the light theme by default.
 *
 * @param width - In px.
 */
export function namedSpec<Data, Options, Model>(
  { tag }: Pick<Figure, 'tag'>,
  view: FigureView<Data, Options, Model>,
  model: Model,
  locale: Locale,
  palette = LIGHT,
  width: number = SPEC_WIDTH,
): Spec {
  const spec = specOf(view, model, locale, { width, palette });
  const { title, subtitle, summary: description } = view.describe(model, locale);
  const availableWidth = width - 2 * MARGIN;
  const text = wrapText(title, availableWidth, { size: TITLE.size, bold: true, locale });
  const subtitles = subtitle ? wrapText(subtitle, availableWidth, { size: SUBTITLE.size, locale }) : [];
  return {
    ...spec,
    name: `${tag}.${view.id}`,
    description,
    title: {
      text,
      subtitle: subtitles,
      // Otherwise wide labels, whose width a server estimates, would move the title.
      frame: 'group',
      anchor: 'start',
      dx: MARGIN,
      offset: SPACE.below,
      font: FONT_FAMILY,
      fontSize: TITLE.size,
      lineHeight: TITLE.line,
      color: palette.text,
      subtitleFont: FONT_FAMILY,
      subtitleFontSize: SUBTITLE.size,
      subtitleLineHeight: SUBTITLE.line,
      subtitleColor: palette.muted,
    },
    padding: {
      ...spec.padding,
      top: SPACE.above + text.length * TITLE.line + subtitles.length * SUBTITLE.line + SPACE.below,
    },
  };
}
