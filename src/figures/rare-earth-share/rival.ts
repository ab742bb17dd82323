/** Whom the subject is compared with. */
import type { Country } from '../../core/i18n/names.ts';

/** The other party of the rare-earth story, with whom a country is compared if the rows are about that mining. */
const OTHER_PARTY: Country = 'USA';

/** Groups, which no country is compared with. */
const GROUPS: readonly Country[] = ['OTH', 'WLD'];

/**
 * The country that the subject is compared with: in rare-earth mining the United States, otherwise the largest of the
 * others.
 *
 * @param amounts - Amounts by country.
 * @returns undefined if no other country has an amount.
 */
export function rivalOf(
  amounts: Readonly<Record<Country, number>>,
  subject: Country,
  isMining: boolean,
): Country | undefined {
  if (isMining && subject !== OTHER_PARTY && amounts[OTHER_PARTY] !== undefined) return OTHER_PARTY;
  let rival: Country | undefined;
  for (const [country, amount] of Object.entries(amounts))
    if (country !== subject && !GROUPS.includes(country) && (rival === undefined || amount > (amounts[rival] ?? 0)))
      rival = country;
  return rival;
}
