/** Names of the materials in a picture, which may be of any length. */
import { materialLabel } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { widestText } from '../../../core/drawing/text.ts';
import { shortened, shortenedLines } from '../shortened.ts';
import { symbolOf, type ElementGroups, type Status } from './model.ts';

/** Sizes of names in px: beside a symbol in a row, and in a tile. */
export const NAME = { row: 13, tile: TYPE.label, line: 14 } as const;
/** Distance from the left edge of a row to its name, if there are symbols. */
const AFTER_SYMBOL = 36;
/** Maximum width of a name in px, and maximum number of its lines in a tile without a symbol. */
const MAX = { row: 230, tile: 130, lines: 3 } as const;

const idsOf = (groups: ElementGroups, statuses: readonly Status[]): string[] =>
  groups.groups
    .filter(({ status }) => statuses.includes(status))
    .flatMap(({ elements }) => elements.map(({ symbol }) => symbol));

/** Distance from the left edge of a row to its name. */
export const nameAt = ({ groups }: ElementGroups): number =>
  groups.some(({ elements }) => elements.some(({ symbol }) => symbolOf(symbol))) ? AFTER_SYMBOL : 0;

/** Width of the widest name of some statuses in any language, up to the maximum. */
export function nameWidth(
  groups: ElementGroups,
  statuses: readonly Status[],
  kind: 'row' | 'tile',
  width: number,
): number {
  const ids = idsOf(groups, statuses);
  const widest = widestOverLocales((locale) =>
    widestText(
      ids.map((id) => materialLabel(id, locale, groups.labels)),
      { size: NAME[kind] },
    ),
  );
  return Math.ceil(Math.min(widest, MAX[kind], kind === 'row' ? width * 0.4 : width - 2 * MARGIN - 16));
}

/** A name in a row, cut if it is too wide. */
export const rowName = (id: string, { labels }: ElementGroups, locale: Locale, width: number): string =>
  shortened(materialLabel(id, locale, labels), width, { size: NAME.row });

/** A name in a tile, in lines. */
export const tileName = (id: string, { labels }: ElementGroups, locale: Locale, width: number): string[] =>
  shortenedLines(materialLabel(id, locale, labels), width, symbolOf(id) ? 1 : MAX.lines, { size: NAME.tile, locale });
