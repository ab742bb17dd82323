import { knownIds } from '../../../core/data/known-id.ts';
import { countryId } from '../../../core/i18n/country.ts';
import { ACTORS, type Actor } from './events.ts';
import { namesOf } from './printed-names.ts';

const knownActor = knownIds(ACTORS, () =>
  namesOf('actor', { both: 'US and China|China and the US', company: 'companies' }),
);

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
 * The id of an actor by its id, code or name. What looks like a code is never rejected, because agencies and companies
 * are called WTO, BIS or ASML.
 */
export const actorId = (text: string): Actor => actorOf(knownActor(text));
