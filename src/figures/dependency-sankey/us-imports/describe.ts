import type { MaterialNode } from './materials.ts';
import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { figureExpiry } from '../../../core/data/state-text.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatDate, formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import type { FeedOrigin, Material } from '../dataset.ts';
import { sankeyMessages, type FeedOrigins, type Origin } from '../i18n/sankey.ts';
import type { ImportFlows } from './model.ts';

/** Name of a material, as shown beside its node. */
export const materialName = (material: Material, locale: Locale): string =>
  material === 'compounds-metals' ? sankeyMessages(locale).imports.compoundsMetals : namesIn(locale).elements[material];

/** Null for compounds and metals of all rare earths, which a sentence names differently. */
const elementName = (material: Material, locale: Locale): string | null =>
  material === 'compounds-metals' ? null : materialName(material, locale);

/** The countries whose material some exports were made from, for a sentence. */
function originNames(origins: readonly FeedOrigin[], locale: Locale): FeedOrigins {
  const { countries } = namesIn(locale);
  return {
    named: origins.flatMap((id) => (id === 'OTH' ? [] : [{ id, name: countries[id] }])),
    elsewhere: origins.includes('OTH'),
  };
}

/** Whose material some exports were made from: the meaning of the asterisk. */
export const feedText = (origins: readonly FeedOrigin[], locale: Locale): string =>
  sankeyMessages(locale).imports.feed(originNames(origins, locale));

function notesOf(flows: ImportFlows, locale: Locale): string[] {
  const { notes } = sankeyMessages(locale).imports;
  const { countries } = namesIn(locale);
  const { reprocessed, announced, leftOut } = flows;
  const { date = '', suspendedOn: on = '', suspendedUntil: until = '', statedUntil = '' } = announced ?? {};
  return [
    ...reprocessed.map(({ material, suppliers, origins }) =>
      notes.reprocessed({
        material: elementName(material, locale),
        countries: suppliers.map((id) => ({ id, name: countries[id] })),
        origins: originNames(origins, locale),
      }),
    ),
    ...leftOut.map(({ material, rows }) =>
      notes.leftOut({
        name: materialName(material, locale),
        read: rows.map(({ country: id, share, flag }) => ({
          id,
          name: countries[id],
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
    ...(flows.completed ? [notes.completed] : []),
    notes.measure,
  ];
}

/** The share of a material for the headline: China's if known, otherwise the largest. */
function originOf({ id, china }: MaterialNode, { links }: ImportFlows, locale: Locale): Origin {
  const name = (country: Origin['id']): string => namesIn(locale).countries[country];
  if (china !== null) return { id: 'CHN', name: name('CHN'), share: formatShare(locale, china) };
  const shares = links.filter(({ target }) => target === id);
  const named = shares.filter(({ source }) => source !== 'OTH');
  const largest = (named.length ? named : shares).toSorted((a, b) => b.share - a.share)[0];
  const country = largest?.source ?? 'OTH';
  return { id: country, name: name(country), share: formatShare(locale, largest?.share ?? 100) };
}

function headlineOf(flows: ImportFlows, locale: Locale): Pick<Description, 'title' | 'subtitle' | 'summary'> {
  const messages = sankeyMessages(locale).imports;
  const { materials, period, edition, credit, unpublished } = flows;
  const [lead] = materials;
  if (!lead) throw new Error('Flows reach at least one material.');
  const origin = originOf(lead, flows, locale);
  const material = elementName(lead.id, locale);
  const controlled = materials.flatMap(({ group, id, china }) =>
    group === 'controlled' && id !== lead.id && china !== null
      ? [{ name: materialName(id, locale), china, share: formatShare(locale, china) }]
      : [],
  );
  return {
    title: messages.title({ origin, material }),
    subtitle: messages.subtitle({ period, edition: credit === 'USGS' ? edition : null, credit }),
    summary: messages.summary({
      period,
      origin,
      material,
      whole: controlled.filter(({ china }) => china === 100).map(({ name }) => name),
      partly: controlled.filter(({ china }) => china < 100),
      unknown: unpublished.map((symbol) => namesIn(locale).elements[symbol]),
    }),
  };
}

/** The corrected shares. */
function correctionsOf({ edition, links, corrections }: ImportFlows, locale: Locale): CorrectionTexts {
  const messages = sankeyMessages(locale).imports;
  const { countries } = namesIn(locale);
  const names = new Map(
    links.map(({ source, target }) => [
      [edition ?? '', target, source].join('/'),
      messages.link({ country: { id: source, name: countries[source] }, material: materialName(target, locale) }),
    ]),
  );
  const origins: Readonly<Record<string, string>> = countries;
  const rows = {
    dataset: 'us-imports',
    label: (key: string) => names.get(key),
    fields: {
      share_pct: { label: messages.column.share },
      processed_from: {
        label: messages.column.feed,
        text: (value: string) =>
          value
            .split(';')
            .map((id) => origins[id] ?? id)
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
  const columns = ['material', 'country', 'share', 'flag', 'source'] as const;
  return {
    ...headlineOf(flows, locale),
    note: joinSentences([messages.note, ...noteTexts(flows.notes, 'picture', locale), ...corrected.note], locale),
    notes: [...notesOf(flows, locale), ...corrected.notes],
    table: {
      columns: columns.map((id) => ({
        id,
        label: { ...columnMessages(locale), ...messages.column }[id],
        ...(id === 'share'
          ? { kind: 'number' as const, unit: '%' }
          : { kind: id === 'source' ? ('sources' as const) : ('text' as const) }),
      })),
      rows: [
        ...reported.map((link): Cell[] => {
          const names = [materialName(link.target, locale), namesIn(locale).countries[link.source]];
          return [...names, link.share, flagLabel(link.flag, locale), link.origin];
        }),
        ...flows.unpublished.map((symbol): Cell[] => [
          namesIn(locale).elements[symbol],
          null,
          null,
          messages.noFigure,
          null,
        ]),
      ],
    },
    sources: [
      ...new Set([
        ...reported.map(({ origin }) => origin),
        ...flows.leftOut.flatMap(({ rows }) => rows.map(({ source }) => source)),
        ...(flows.controlled?.sources.slice(0, 1) ?? []),
        ...(flows.announced?.sources.slice(0, 3) ?? []),
      ]),
    ],
    ...(expiry && { expiry }),
  };
}
