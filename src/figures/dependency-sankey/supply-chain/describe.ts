import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { countryLabel } from '../../../core/i18n/label.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { sankeyMessages, type StepShare } from '../i18n/sankey.ts';
import type { ChainFlows } from './model.ts';
import { fullValue, isAbout, nodeName, partyName, roundedValue, scopeOf, stepName } from './names.ts';
import { isKnownStep, type StepTotal } from './totals.ts';

/** Most steps that a title names. */
const MAX_IN_TITLE = 3;

/** What is counted, or that totals are not published, and the caveats of the rows shown. */
function noteOf(
  { subject, unit, isPublished, isInferred, ofAll, notes, labels }: ChainFlows,
  locale: Locale,
): string[] {
  const messages = sankeyMessages(locale).chain;
  return [
    ...(isPublished ? [] : [messages.sumNote({ isInferred, isAmount: unit !== null })]),
    ...(ofAll
      ? [
          messages.notes.ofAll({
            subject: countryLabel(subject, locale, labels),
            share: formatShare(locale, ofAll.share),
            year: String(ofAll.year),
          }),
        ]
      : []),
    ...noteTexts(notes, 'picture', locale),
  ];
}

/** What inferred ribbons assume, what the stages are shares of, and the caveats of the rows shown. */
function notesOf(flows: ChainFlows, locale: Locale): string[] {
  const { subject, links, isPublished, isInferred, isMagnetChain, staysHome, notes: own } = flows;
  const messages = sankeyMessages(locale).chain;
  const { notes } = messages;
  const home = isMagnetChain && staysHome ? { id: subject, name: partyName(flows, subject, locale) } : null;
  return [
    ...(isPublished && isInferred ? [messages.note({ home })] : []),
    ...(links.length && isMagnetChain ? [notes.markets] : []),
    ...noteTexts(own, 'table', locale),
    ...(isMagnetChain ? [notes.elements] : []),
  ];
}

/**
 * Whether the subject's share of each stage is larger than that of the one before, or smaller; null if neither, or if
 * two are printed alike.
 */
function orderOf({ steps }: ChainFlows, own: readonly StepTotal[], printed: readonly StepShare[]) {
  if (own.length < Math.max(2, steps.length)) return null;
  const differences = own
    .slice(1)
    .map(({ share }, index) =>
      printed[index]?.share === printed[index + 1]?.share ? 0 : share - (own[index]?.share ?? 0),
    );
  if (differences.every((difference) => difference > 0)) return 'rising';
  return differences.every((difference) => difference < 0) ? 'falling' : null;
}

const ownTotals = ({ totals, subject }: ChainFlows): StepTotal[] => totals.filter(({ party }) => party === subject);

/** A step of the subject in words. */
const stepShare = (flows: ChainFlows, total: StepTotal, locale: Locale): StepShare => ({
  step: isKnownStep(total.step) && !Object.hasOwn(flows.labels, total.step) ? total.step : null,
  name: stepName(flows, total.step, locale),
  share: roundedValue(flows, total.share, locale),
  isAbout: isAbout(total),
});

/** What is measured, and when. */
export const subtitleOf = (flows: ChainFlows, locale: Locale): string =>
  sankeyMessages(locale).chain.subtitle(scopeOf(flows, locale));

/** Text, notes and table of the chain. */
export function describeChain(flows: ChainFlows, locale: Locale): Description {
  const messages = sankeyMessages(locale).chain;
  const { year, totals, links, isInferred, ofAll, unit, isMagnetChain } = flows;
  const own = ownTotals(flows);
  const steps = own.map((total) => stepShare(flows, total, locale));
  const isAmount = unit !== null;
  const note = noteOf(flows, locale);
  const time = year === null ? null : String(year);
  const columns = ['item', 'kind', 'share', 'year', 'flag', 'source'] as const;
  const kinds = { share: 'number', source: 'sources' } as const;
  const labelsOf = {
    ...columnMessages(locale),
    ...messages.column,
    ...(isAmount && { share: messages.column.amount }),
  };
  const subject = partyName(flows, flows.subject, locale);
  const isShort = steps.length <= MAX_IN_TITLE;
  return {
    title: messages.title({
      subject,
      steps: isShort ? steps : steps.filter((_, index) => index === 0 || index === steps.length - 1),
      order: isAmount ? null : orderOf(flows, own, steps),
      isMagnetChain,
      isAmount,
    }),
    subtitle: subtitleOf(flows, locale),
    summary: messages.summary({ subject, steps, year: time, isInferred, isMagnetChain, isAmount }),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: notesOf(flows, locale),
    table: {
      columns: columns.map((id) => ({
        id,
        label: labelsOf[id],
        kind: id === 'share' || id === 'source' ? kinds[id] : 'text',
        ...(id === 'share' && { unit: unit ?? '%' }),
      })),
      rows: [
        ...totals.map((total): Cell[] => [
          nodeName(flows, total.step, total.party, locale),
          isAbout(total) ? messages.approximate(fullValue(flows, total.share, locale)) : messages.kind.total,
          total.share,
          time,
          flagLabel(total.flag, locale),
          total.source,
        ]),
        ...links.map(({ link: { from, fromParty, to, toParty, value, flag, source } }): Cell[] => [
          `${nodeName(flows, from, fromParty, locale)} → ${nodeName(flows, to, toParty, locale)}`,
          flag === 'sourced' ? messages.kind.reported : messages.kind.link,
          value,
          time,
          flag === 'sourced' ? flagLabel(flag, locale) : messages.inferred(flagLabel(flag, locale)),
          source,
        ]),
      ],
    },
    sources: [
      ...new Set([
        ...totals.map(({ source }) => source),
        ...links.map(({ link }) => link.source),
        ...(ofAll ? [ofAll.source] : []),
      ]),
    ],
  };
}
