import { knownIds } from '../../../core/data/known-id.ts';
import { KINDS } from './events.ts';
import { namesOf } from './printed-names.ts';

/** The id of a kind of event by its id or name. */
export const kindId = knownIds(KINDS, () =>
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
