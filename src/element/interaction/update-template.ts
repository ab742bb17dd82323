import { FLAGS } from '../../core/data/flag.ts';
import { correctionMessages } from '../../core/i18n/correction.ts';
import { flagLabel } from '../../core/i18n/flag.ts';
import { formatDate } from '../../core/i18n/format.ts';
import { interactionMessages } from '../../core/i18n/interaction.ts';
import { nameOfField, type Latest, type LatestCorrection } from '../../core/wire/latest.ts';
import type { FigureOutdatedEvent } from '../outdated-event.ts';
import type { InteractionHost, ShownFigure } from './host.ts';

/** Corrections that differ in the row only, as one with the keys of the rows. */
function grouped(corrections: readonly LatestCorrection[]): (readonly [LatestCorrection, string[]])[] {
  const groups = new Map<string, readonly [LatestCorrection, string[]]>();
  for (const each of corrections) {
    const { dataset, field, old, new: now, date, why } = each;
    const kind = JSON.stringify([dataset, field, field && old, now, date, why]);
    const group = groups.get(kind) ?? ([each, []] as const);
    groups.set(kind, group);
    group[1].push(each.row);
  }
  return [...groups.values()];
}

/** Ending of fields whose unit is in their name: `share_pct`. */
const UNIT = /_(?:pct|reo)$/u;

/** The name of a field as in the head of the table, if that has it. */
function fieldLabel(field: string, { table }: ShownFigure): string {
  const name = nameOfField(field);
  return table.columns.find(({ id }) => id === name || id === name.replace(UNIT, ''))?.label ?? name;
}

/** What was corrected in some rows, as a sentence. The rows have their keys, which stand in the datasets. */
function sentenceOf(
  { field, old, new: now, date }: LatestCorrection,
  rows: readonly string[],
  shown: ShownFigure,
): string {
  const { locale } = shown;
  const messages = correctionMessages(locale);
  const day = formatDate(locale, date);
  if (!field) return messages.withdrawn({ day, rows });
  // Sentences: of a view, or of a note.
  if (nameOfField(field) === 'text') return messages.reworded({ day, old, now });
  const valueOf = (value: string): string => {
    const flag = field.endsWith('flag') && FLAGS.find((each) => each === value);
    return flag ? flagLabel(flag, locale) : value || messages.none;
  };
  return messages.changed({ day, field: fieldLabel(field, shown), old: valueOf(old), now: valueOf(now), rows });
}

/** The paragraph on a newer version, with the list of what it corrected in the data of the shown view. */
export function updateTemplate(
  { html, nothing }: InteractionHost,
  shown: ShownFigure,
  { corrections, total }: Pick<FigureOutdatedEvent, 'corrections' | 'total'>,
  { version, checkedTo }: Latest,
): unknown {
  const messages = interactionMessages(shown.locale);
  const day = formatDate(shown.locale, checkedTo);
  const items = grouped(corrections).map(
    // Reasons are in English only.
    ([first, rows]) => html`<li>${sentenceOf(first, rows, shown)} <span lang="en">${first.why}</span></li>`,
  );
  return html`<p>${messages.newer({ version, day, total, own: corrections.length })}</p>
    ${
      items.length
        ? html`<details>
            <summary>${messages.corrected}</summary>
            <ul>
              ${items}
            </ul>
          </details>`
        : nothing
    }`;
}
