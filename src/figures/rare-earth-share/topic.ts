/** What the rows of `trend` and `countries` are about, by the attributes, the table `figure` and the rows themselves. */
import { DataError, missingError } from '../../core/data/data-error.ts';
import type { Settings } from '../../core/data/rows/settings.ts';
import { requestedMaterial } from '../../core/figure/subject.ts';
import { materialLabel, type Labels } from '../../core/i18n/label.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { materialName } from '../../core/i18n/material.ts';
import type { ShareOptions } from './options.ts';
import type { Production } from './rows/mine-production.ts';

export interface Topic {
  /** Whether the columns of the rows are those of rare-earth mining, and nothing else is said of them. */
  readonly isMining: boolean;
  /** Id of the material; null if it is not known, or if `isMining`. */
  readonly material: string | null;
  /** Unit of amounts as printed; null for tonnes. */
  readonly unit: string | null;
}

const RARE_EARTHS = 'rare-earths';

/** @param isRareEarths - Whether the columns of the rows are those of rare-earth mining. */
export function topicOf(
  isRareEarths: boolean,
  unit: string | null,
  { material: requested }: Pick<ShareOptions, 'material'>,
  settings: Settings,
): Topic {
  const material = requestedMaterial(requested, settings.material);
  const isMining = isRareEarths && (material ?? RARE_EARTHS) === RARE_EARTHS;
  return { isMining, material: isMining ? null : material, unit };
}

/**
 * The unit of amounts, from the attribute, the table `figure` or the column of the rows; null for tonnes. A unit that is
 * given in several places must be the same in each.
 *
 * @throws {DataError} if a value has no unit, or two.
 */
export function unitOf(
  production: readonly Production[],
  { unit: requested }: Pick<ShareOptions, 'unit'>,
  { unit: ofPage }: Settings,
): string | null {
  const ofRows = production[0]?.unit ?? null;
  if (ofRows === null) return null;
  const given = [requested, ofPage, ofRows].flatMap((unit) => (unit?.trim() ? unit.trim() : []));
  const [unit] = given;
  const other = given.find((one) => one !== unit);
  if (unit !== undefined && other === undefined) return unit;
  if (unit === undefined) throw missingError('mine-production', { kind: 'unit', attribute: 'unit' });
  throw new DataError({
    dataset: 'mine-production',
    row: 1,
    field: 'unit',
    value: other ?? '',
    expected: { kind: 'as-elsewhere', of: 'figure', value: unit },
  });
}

/** Name of the material inside a sentence; empty if it is not known. A name of the library's own is no proper noun. */
export function materialInSentence({ material }: Topic, locale: Locale, labels: Labels): string {
  if (material === null) return '';
  const name = materialLabel(material, locale, labels);
  return locale === 'en' && name === materialName(material, locale) ? name.toLowerCase() : name;
}
