import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { groupsOf, inLines, type UnlinkedItem, type ItemSet } from '../../../core/figure/items.ts';
import { countryLabel } from '../../../core/i18n/label.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { rangeOf } from '../../../core/i18n/range.ts';
import { exactShare, measureIn, named, standingFacts, yearsText } from '../facts.ts';
import { labelledShares, type LabelledShare } from './describe.ts';
import { segmentIds, type StageRow, type Stages } from './model.ts';
import { barColumn, barFacts, barLabel, scopeLine } from './names.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** A row of the table, with its index. */
interface PlacedShare extends LabelledShare {
  readonly place: number;
}

/** The bar's parts: the subject (even with a share of 0), the other named countries, the remainder. */
function lineOf(row: StageRow, table: readonly PlacedShare[], model: Stages, locale: Locale): UnlinkedItem[] {
  const messages = stagesMessages(locale);
  const { id, year, qualifier, source, report } = row;
  const [what, barTime] = barFacts(row, model, locale);
  const item = (
    country: Country,
    { name, share, time, flag }: Omit<LabelledShare, 'country' | 'source'>,
    ids: readonly string[],
  ): Omit<UnlinkedItem, 'row'> => ({
    id: segmentIds(id, country),
    title: name,
    facts: [
      named(barLabel(row, model, locale), exactShare(share, locale), locale),
      ...(country === model.subject && report
        ? [messages.report(formatShare(locale, report.share), report.isOfJuly2025)]
        : []),
      ...(what ? [what] : []),
      // The year of a bar that is named by it says nothing new.
      ...(barTime || time !== barLabel(row, model, locale) ? [time] : []),
      ...standingFacts(ids, flag, model.sources, locale),
    ],
    ...(country !== 'OTH' && { subject: country }),
    also: [id, barLabel(row, model, locale)],
  });

  const shown = new Set<Country>([model.subject, ...row.segments.map(({ country }) => country)]);
  const own = table.filter(({ country }) => country !== 'OTH' && shown.has(country));
  const rest = row.segments.find(({ country }) => country === 'OTH');
  const inRest = table.filter((reported) => !own.includes(reported));
  const [only] = inRest;
  // A published remainder has its own row, also if the rows leave more open. A remainder with small countries is 100
  // minus the shares of the others.
  const isRow = only?.country === 'OTH';
  const left: Omit<LabelledShare, 'country' | 'source'> = {
    name: countryLabel('OTH', locale, model.labels),
    share: rest?.share ?? 0,
    time: messages.year(year, qualifier),
    flag: 'derived',
  };
  const restIds = inRest.length ? inRest.map((reported) => reported.source) : [source.id];
  return [
    ...own.map((reported) => ({ ...item(reported.country, reported, [reported.source]), row: reported.place })),
    ...(rest ? [{ ...item('OTH', isRow ? only : left, restIds), row: isRow ? only.place : null }] : []),
  ];
}

/** The parts of the bars, bar by bar, and the sonification of the subject's share of each. */
export function stagesItems(model: Stages, locale: Locale): ItemSet {
  const { rows, subject, labels } = model;
  const tables = rows.map((row) => labelledShares(row, model, locale));
  const lines = rows.map((row, index) => {
    const before = tables.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    const table = (tables[index] ?? []).map((reported, place) => ({ ...reported, place: before + place }));
    return lineOf(row, table, model, locale);
  });
  // A country has the same column in every bar, so that up and down move to the same country if it is there.
  const columns = [...new Set([subject, ...lines.flatMap((line) => line.flatMap((item) => item.subject ?? []))])];
  const ids = lines.flat().map(({ id }) => id);
  return {
    items: inLines(lines, (item) => (item.subject === undefined ? columns.length : columns.indexOf(item.subject))),
    groups: groupsOf(
      lines,
      rows.map((row) => named(barLabel(row, model, locale), scopeLine(row, model, locale), locale)),
    ),
    chart: stagesMessages(locale).chart({
      column: barColumn(model, locale),
      years: yearsText(
        rows.map(({ year }) => year),
        locale,
      ),
      bars: rows.length,
      parts: lines.flat().length,
      subject: countryLabel(subject, locale, labels),
      range: rangeOf(
        rows.flatMap(({ share }) => share ?? []),
        (share) => exactShare(share, locale),
        locale,
      ),
    }),
    sonification: {
      order: barColumn(model, locale),
      measure: measureIn(stagesMessages(locale).column.share, '%', locale),
      series: [
        {
          name: countryLabel(subject, locale, labels),
          notes: rows.map((row) => {
            const item = ids.indexOf(segmentIds(row.id, subject));
            return { label: barLabel(row, model, locale), value: row.share, item: item < 0 ? null : item };
          }),
        },
      ],
    },
  };
}
