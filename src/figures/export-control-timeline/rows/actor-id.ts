import * as v from 'valibot';
import { knownOrText } from '../../../core/data/name-fields.ts';
import { countryId } from '../../../core/i18n/country.ts';
import { LOCALES } from '../../../core/i18n/locale.ts';
import { eventsMessages } from '../i18n/events.ts';
import { ACTORS, KINDS, type Actor } from './events.ts';

/** Ids by the names that the figure prints, in all languages, and by other names that editors write. */
function namesOf(field: 'actor' | 'kind', others: Readonly<Record<string, string>>): Record<string, string> {
  const printed = LOCALES.flatMap((locale) =>
    Object.entries(eventsMessages(locale)[field]).map(([id, name]) => [name, id] as const),
  );
  const written = Object.entries(others).flatMap(([id, names]) => names.split('|').map((name) => [name, id] as const));
  return Object.fromEntries([...printed, ...written]);
}

const knownActor = () =>
  knownOrText(ACTORS, namesOf('actor', { both: 'US and China|China and the US', company: 'companies' }));

/** Countries that are actors of the bundled rows. */
const ACTOR_OF: ReadonlyMap<string, Actor> = new Map([
  ['USA', 'us'],
  ['CHN', 'china'],
  ['OTH', 'other'],
]);

function actorOf(id: string): Actor {
  if (ACTORS.some((actor) => actor === id)) return id;
  const country = countryId(id);
  return (country && ACTOR_OF.get(country)) ?? country ?? id;
}

/**
 * An actor: a known one, a country by its code or name, or any other text. What looks like a code is never rejected,
 * because agencies and companies are called WTO, BIS or ASML.
 */
export const actor = () => v.pipe(knownActor(), v.transform(actorOf));

const field = knownActor();

/** The id of an actor by its id, code or name. */
export const actorId = (text: string): Actor => actorOf(v.parse(field, text));

/** A kind of event: a known one, or any other text. */
export const kind = () =>
  knownOrText(
    KINDS,
    namesOf('kind', {
      control: 'controls|export control|export controls|export ban|ban|restriction|restrictions|tightening',
      retaliation: 'countermeasure|countermeasures',
      tariff: 'tariffs|duty|duties',
      relaxation: 'easing|suspension',
      negotiation: 'negotiations',
      statement: 'statements|announcement',
      ruling: 'rulings|court ruling',
    }),
  );
