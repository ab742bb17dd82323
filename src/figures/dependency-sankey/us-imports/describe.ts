import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { figureExpiry } from '../../../core/data/state-text.ts';
import { publicationsFirst } from '../../../core/data/credit.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatDate, formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import type { ImportFlows } from './model.ts';
import { SMALL } from './drawn.ts';
import { isAllTaller } from './materials.ts';
import { countryOf, importerOf, nameInSentence, nameOf, originsOf, subjectOf } from './names.ts';
import { originOf } from './origin.ts';

function notesOf(flows: ImportFlows, locale: Locale): string[] {
  const { notes } = sankeyMessages(locale).imports;
  const { reprocessed, announced, leftOut } = flows;
  const { date = '', suspendedOn: on = '', suspendedUntil: until = '', statedUntil = '' } = announced ?? {};
  return [
    ...reprocessed.map(({ material, suppliers, origins }) =>
      notes.reprocessed({
        material: nameInSentence(material, flows, locale),
        countries: suppliers.map((id) => countryOf(id, flows, locale)),
        origins: originsOf(origins, flows, locale),
      }),
    ),
    ...leftOut.map(({ material, rows }) =>
      notes.leftOut({
        name: nameOf(material, flows, locale),
        read: rows.map(({ country, share, flag }) => ({
          ...countryOf(country, flows, locale),
          share: formatShare(locale, share),
          flag: flagLabel(flag, locale),
        })),
      }),
    ),
    ...noteTexts(flows.notes, 'table', locale),
    ...(date && on && until
      ? [
          notes.suspended({
            announced: formatDate(locale, date),
            on: formatDate(locale, on),
            until: formatDate(locale, until),
            stated: statedUntil
              ? {
                  until: formatDate(locale, statedUntil),
                  flag: flagLabel(announced?.statedFlag ?? 'sourced', locale),
                }
              : null,
          }),
        ]
      : []),
    ...(flows.materials.length > 1 ? [notes.sums] : []),
    ...(flows.drawn.small.length ? [notes.small(formatShare(locale, SMALL))] : []),
    ...(flows.completed ? [notes.completed] : []),
    // Of other rows, the page may say in its texts what they measure.
    ...(flows.edition === null ? [] : [notes.measure]),
  ];
}

function headlineOf(flows: ImportFlows, locale: Locale): Pick<Description, 'title' | 'subtitle' | 'summary'> {
  const messages = sankeyMessages(locale).imports;
  const { materials, period, edition, unpublished } = flows;
  const credit = flows.credit[locale];
  const [lead] = materials;
  if (!lead) throw new Error('Flows reach at least one material.');
  const { country, share: ofCountry } = originOf(lead, flows);
  const origin = { ...countryOf(country, flows, locale), share: formatShare(locale, ofCountry) };
  const material = nameInSentence(lead.id, flows, locale);
  const importer = importerOf(flows, locale);
  const isControlled = materials.some(({ group }) => group === 'controlled');
  const others = materials.flatMap(({ group, id, share }) =>
    (group === 'controlled' || !isControlled) && id !== lead.id && share !== null
      ? [{ name: nameOf(id, flows, locale), isWhole: share === 100, share: formatShare(locale, share) }]
      : [],
  );
  return {
    title: messages.title({ importer, origin, material }),
    subtitle: messages.subtitle({ importer, period, edition: credit === 'USGS' ? edition : null, credit }),
    summary: messages.summary({
      importer,
      period,
      origin,
      subject: subjectOf(flows, locale),
      among: isControlled ? (flows.isController ? 'own' : 'controlled') : 'others',
      material,
      whole: others.filter(({ isWhole }) => isWhole).map(({ name }) => name),
      partly: others.filter(({ isWhole }) => !isWhole),
      // The sentences before it are about the elements under licence.
      unknown: unpublished.flatMap(({ id, group }) => (group === 'controlled' ? [nameOf(id, flows, locale)] : [])),
    }),
  };
}

/** The corrected shares. */
function correctionsOf(flows: ImportFlows, locale: Locale): CorrectionTexts {
  const { edition, links, corrections } = flows;
  const messages = sankeyMessages(locale).imports;
  const names = new Map(
    links.map(({ source, target }) => [
      [edition ?? '', target, source].join('/'),
      messages.link({ country: countryOf(source, flows, locale), material: nameOf(target, flows, locale) }),
    ]),
  );
  const rows = {
    dataset: 'us-imports',
    label: (key: string) => names.get(key),
    fields: {
      share_pct: { label: messages.column.share(importerOf(flows, locale)) },
      processed_from: {
        label: messages.column.feed,
        text: (value: string) =>
          value
            .split(';')
            .map((id) => countryOf(id, flows, locale).name)
            .join(pageMessages(locale).separator),
      },
      flag: { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) },
    },
  };
  return correctionTexts(corrections, 'dependency-sankey/us-imports', [rows], locale);
}

/** Text, notes and table of the imports. */
export function describeImports(flows: ImportFlows, locale: Locale): Description {
  const messages = sankeyMessages(locale).imports;
  const { reported, announced, checkedTo } = flows;
  const terms = announced?.suspendedUntil
    ? [{ kind: 'pause' as const, until: announced.suspendedUntil, statedUntil: announced.statedUntil || null }]
    : [];
  const expiry = figureExpiry(terms, 'suspension', checkedTo, locale);
  const corrected = correctionsOf(flows, locale);
  const importer = importerOf(flows, locale);
  const note = [
    ...(isAllTaller(flows.materials) ? [messages.taller] : []),
    ...noteTexts(flows.notes, 'picture', locale),
    ...corrected.note,
  ];
  const columns = ['material', 'country', 'share', 'flag', 'source'] as const;
  return {
    ...headlineOf(flows, locale),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: [...notesOf(flows, locale), ...corrected.notes],
    corrections: corrected.notes,
    table: {
      columns: columns.map((id) => ({
        id,
        label: { ...columnMessages(locale), ...messages.column, share: messages.column.share(importer) }[id],
        ...(id === 'share'
          ? { kind: 'number' as const, unit: '%' }
          : { kind: id === 'source' ? ('sources' as const) : ('text' as const) }),
      })),
      rows: [
        ...reported.map((link): Cell[] => {
          const names = [nameOf(link.target, flows, locale), countryOf(link.source, flows, locale).name];
          return [...names, link.share, flagLabel(link.flag, locale), link.origin];
        }),
        ...flows.unpublished.map(({ id }): Cell[] => [nameOf(id, flows, locale), null, null, messages.noFigure, null]),
      ],
    },
    sources: publicationsFirst([
      ...new Set([
        ...reported.map(({ origin }) => origin),
        ...flows.leftOut.flatMap(({ rows }) => rows.map(({ source }) => source)),
        ...(flows.controlled?.sources.slice(0, 1) ?? []),
        ...(flows.announced?.sources.slice(0, 3) ?? []),
      ]),
    ]),
    ...(expiry && { expiry }),
  };
}
