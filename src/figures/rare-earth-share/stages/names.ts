/** Names of what the bars of `stages` stand for. */
import { columnMessages } from '../../../core/i18n/column.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { knownLabel, materialLabel, type Labels } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { materialName } from '../../../core/i18n/material.ts';
import { sourceLabel } from '../print.ts';
import { stagesMessages } from '../i18n/stages.ts';
import type { StageRow, Stages } from './model.ts';

/** Name of a stage, of a material in its place, or of whatever the rows have there. */
export function stageLabel(stage: string, locale: Locale, labels: Labels): string {
  const known = stagesMessages(locale).stage;
  return Object.hasOwn(known, stage) ? knownLabel(stage, known, locale, labels) : materialLabel(stage, locale, labels);
}

/** A name inside a sentence: in English, the library's own names begin with a small letter. */
export function inSentence(id: string, label: string, locale: Locale): string {
  const known: Readonly<Record<string, string>> = stagesMessages(locale).stage;
  const isKnown = label === (Object.hasOwn(known, id) ? known[id] : materialName(id, locale));
  return isKnown && locale === 'en' ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Name of a bar: its stage, or its year. */
export const barLabel = ({ stage, year }: StageRow, { by, labels }: Stages, locale: Locale): string =>
  by === 'year' ? stagesMessages(locale).year(year, '') : stageLabel(stage, locale, labels);

/** What is counted, as far as the rows say; empty otherwise. */
export const scopeLabel = ({ scope }: StageRow, locale: Locale): string =>
  scope === null ? '' : stagesMessages(locale).scope[scope];

/** What a bar is of, besides its name: the scope and year of a stage, or the stage of a year. */
export function barFacts(row: StageRow, { by, labels }: Stages, locale: Locale): readonly [what: string, time: string] {
  const time = stagesMessages(locale).year(row.year, row.qualifier);
  if (by === 'stage') return [scopeLabel(row, locale), time];
  return [stageLabel(row.stage, locale, labels), row.qualifier ? time : ''];
}

/** The scope of a bar, its year and source: "all rare earths, 2025 (estimate), USGS". */
export function scopeLine(row: StageRow, model: Stages, locale: Locale): string {
  const [scope, year] = barFacts(row, model, locale);
  const short = row.source.short[locale];
  return stagesMessages(locale).scopeLine({
    scope,
    year,
    // A USGS edition is part of the citation; for other sources the name is enough, since the publication year is given
    // below.
    source: sourceLabel(row.edition ? short : short.replace(/ \d{4}$/u, '')),
    flag: row.flag === 'second-hand' ? flagLabel(row.flag, locale) : '',
  });
}

/** Header of the names of the bars. */
export function barColumn({ rows, by }: Stages, locale: Locale): string {
  const { column } = stagesMessages(locale);
  if (by === 'year') return columnMessages(locale).year;
  return rows.every(({ stage }) => materialName(stage, locale) !== undefined) ? column.material : column.stage;
}
