/** Names of what the imports are about, in one language. */
import { countryLabel, knownLabel, materialLabel } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { COMPOUNDS_METALS, type Material } from '../dataset.ts';
import { sankeyMessages, type FeedOrigins, type Importer, type NamedCountry } from '../i18n/sankey.ts';
import type { ImportFlows } from './model.ts';

type Named = Pick<ImportFlows, 'labels' | 'subject' | 'importer' | 'madeOf'>;

export const countryOf = (id: Country, { labels }: Pick<Named, 'labels'>, locale: Locale): NamedCountry => ({
  id,
  name: countryLabel(id, locale, labels),
});

function compoundsName(madeOf: Material | null, locale: Locale): string {
  const { compoundsMetals, group } = sankeyMessages(locale).imports;
  return madeOf === null ? group.all : compoundsMetals;
}

/** Name of a material, as shown beside its node. */
export const nameOf = (
  material: Material,
  { labels, madeOf }: Pick<Named, 'labels' | 'madeOf'>,
  locale: Locale,
): string =>
  material === COMPOUNDS_METALS
    ? knownLabel(material, { [COMPOUNDS_METALS]: compoundsName(madeOf, locale) }, locale, labels)
    : materialLabel(material, locale, labels);

/** Name in a sentence about imports; null for compounds and metals of all rare earths, which it names differently. */
export function nameInSentence(material: Material, flows: Named, locale: Locale): string | null {
  if (material !== COMPOUNDS_METALS || Object.hasOwn(flows.labels, material)) return nameOf(material, flows, locale);
  return flows.madeOf && materialLabel(flows.madeOf, locale, flows.labels);
}

export const subjectOf = (flows: Named, locale: Locale): NamedCountry => countryOf(flows.subject, flows, locale);

export const importerOf = (flows: Named, locale: Locale): Importer =>
  flows.importer === null ? null : countryOf(flows.importer, flows, locale);

/** The countries whose material some exports were made from, for a sentence. */
export const originsOf = (origins: readonly Country[], flows: Pick<Named, 'labels'>, locale: Locale): FeedOrigins => ({
  named: origins.filter((id) => id !== 'OTH').map((id) => countryOf(id, flows, locale)),
  elsewhere: origins.includes('OTH'),
});

/** Whose material some exports were made from. */
export const feedText = (origins: readonly Country[], flows: Pick<Named, 'labels'>, locale: Locale): string =>
  sankeyMessages(locale).imports.feed(originsOf(origins, flows, locale));
