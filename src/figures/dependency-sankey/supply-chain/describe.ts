import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare, joinSentences } from '../../../core/i18n/format.ts';
import { materialLabel } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { sankeyMessages, type StepShare } from '../i18n/sankey.ts';
import type { ChainFlows } from './model.ts';
import { nodeName, partyName, roundedValue, stepName } from './names.ts';
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

/** What the stages are shares of, and the caveats of the rows shown. */
function notesOf({ links, isMagnetChain, notes: own }: ChainFlows, locale: Locale): string[] {
  const { notes } = sankeyMessages(locale).chain;
  return [
    ...(links.length && isMagnetChain ? [notes.markets] : []),
    ...noteTexts(own, 'table', locale),
    ...(isMagnetChain ? [notes.elements] : []),
  ];
}

/** Text, notes and table of the chain. */
export function describeChain(flows: ChainFlows, locale: Locale): Description {
  const messages = sankeyMessages(locale).chain;
  const { year, totals, links, isInferred, article, unit, isMagnetChain, material, labels } = flows;
  const own = totals.filter(({ party }) => party === flows.subject);
  const stepOf = ({ step, share, qualifier }: StepTotal): StepShare => ({
    step: isKnownStep(step) && !Object.hasOwn(labels, step) ? step : null,
    name: stepName(flows, step, locale),
    share: roundedValue(flows, share, locale),
    isAbout: qualifier === 'about',
  });
  const steps = own.map(stepOf);
  const isAmount = unit !== null;
  const grows =
    !isAmount && own.length > 1 && own.every(({ share }, index) => !index || share > (own[index - 1]?.share ?? 0));
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
      grows,
      isAmount,
    }),
    subtitle: messages.subtitle({
      year: time,
      mine: (isMagnetChain ? steps.find(({ step }) => step === 'mine') : null) ?? null,
      all: article && isMagnetChain ? formatShare(locale, article.share) : null,
      isMagnetChain,
      material: material && materialLabel(material, locale, labels),
      unit,
    }),
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
        ...totals.map(({ step, party, share, flag, source }): Cell[] => [
          nodeName(flows, step, party, locale),
          messages.kind.total,
          share,
          time,
          flagLabel(flag, locale),
          source,
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
