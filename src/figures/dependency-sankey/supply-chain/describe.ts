import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { JULY_2025_REPORT } from '../../../core/data/rows/stage-shares.ts';
import { sankeyMessages, type StepShare } from '../i18n/sankey.ts';
import type { ChainFlows } from './model.ts';
import { fullValue, isAbout, nodeName, partyName, roundedValue, scopeOf, stepName } from './names.ts';
import { isKnownStep, type StepTotal } from './totals.ts';

/** Most steps that a title names. */
const MAX_IN_TITLE = 3;

/** The caveats about inferred ribbons, or about totals that are not published, and of the rows shown. */
function noteOf(flows: ChainFlows, locale: Locale): readonly string[] {
  const { subject, unit, isPublished, isInferred, isMagnetChain, staysHome, notes } = flows;
  const messages = sankeyMessages(locale).chain;
  const own = noteTexts(notes, 'picture', locale);
  if (!isPublished) return [messages.sumNote({ isInferred, isAmount: unit !== null }), ...own];
  const home = isMagnetChain && staysHome ? { id: subject, name: partyName(flows, subject, locale) } : null;
  return isInferred ? [messages.note({ home }), ...own] : own;
}

/** What the stages are shares of, why a report has a larger share of mining, and the caveats of the rows shown. */
function notesOf(flows: ChainFlows, locale: Locale): string[] {
  const { links, isMagnetChain, notes: own, article } = flows;
  const { notes } = sankeyMessages(locale).chain;
  const mine = isMagnetChain ? ownTotals(flows).find(({ step }) => step === 'mine') : undefined;
  return [
    ...(mine && article
      ? [
          notes.report(
            { share: formatShare(locale, article.share), isOfJuly2025: article.source === JULY_2025_REPORT },
            stepShare(flows, mine, locale),
          ),
        ]
      : []),
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
  const { year, totals, links, isInferred, article, unit, isMagnetChain } = flows;
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
        ...(article && isMagnetChain ? [article.source] : []),
      ]),
    ],
  };
}
