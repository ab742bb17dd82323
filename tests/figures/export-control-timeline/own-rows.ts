/** Rows as a page may supply them: actors, kinds and materials that no bundled row has. */
import fc from 'fast-check';
import { KINDS } from '../../../src/figures/export-control-timeline/rows/events.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import type { CustomRows } from '../drawn-well.ts';

type Rows = CustomRows<TimelineOptions>;

const sources = [{ id: 'page', short: 'this page', title: 'Data of this page' }];

/** Names of anything, in any script. */
const NAMES = [
  'Netherlands',
  'JPN',
  'ASML',
  'USA',
  '中国',
  'both',
  'company',
  'other',
  'Japan and the Netherlands together',
  'European Commission',
  '経済産業省',
  '산업통상자원부',
  'Bundesamt für Wirtschaft und Ausfuhr',
  '<b>bold</b>',
  'a_b "c"',
  'toString',
  'constructor',
  'middle',
  '👩‍👩‍👧 union',
  'وزارة التجارة',
];
const name = fc.constantFrom(...NAMES);
const date = fc
  .tuple(
    fc.date({ min: new Date('2028-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }),
    fc.constantFrom(7, 10, 10, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));

const event = fc.record({
  date,
  actor: name,
  kind: fc.oneof(
    fc.constantFrom(...KINDS),
    fc.constantFrom('Subsidy', '備蓄', 'Stock piling', 'constructor', 'Law', 'x'),
  ),
  title: fc.constantFrom('A step', 'Beijing answers within a day', '二度目の措置', '두 번째 조치'),
});

export const ownEvents: fc.Arbitrary<Rows> = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 14 }), fc.boolean(), fc.boolean())
  .map(([events, isSubject, isMany]) => ({
    tables: { events: isMany ? Array.from({ length: 160 }, (_, at) => events[at % events.length]!) : events, sources },
    options: isSubject ? { subject: events[0]!.actor, material: 'gallium' } : {},
    reported: isMany ? [] : events.map(({ title }) => [title]),
  }));

const day = fc.constantFrom('2028-02-03', '2029-11-30', '2030-06-01', '2031-01-01');
const material = fc.record({
  symbol: fc.constantFrom('Ga', 'Germanium', 'Dy', 'terbium', 'graphite', 'Sb', ...NAMES),
  state: fc.nat(2),
  days: fc.tuple(day, day, day).map((days) => days.sort()),
});

export const ownElements: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.uniqueArray(material, { selector: ({ symbol }) => symbol, minLength: 1, maxLength: 22 }),
    fc.option(name, { nil: null }),
    fc.constantFrom(null, null, 'Graphite', 'battery materials'),
  )
  .map(([materials, subject, of]) => ({
    tables: {
      elements: materials.map(({ symbol, state, days: [first, second, third] }) => ({
        symbol,
        ...(state === 1 && { controlled_from: first }),
        ...(state === 2 && { announced_on: first, due_on: second, suspended_on: second, suspended_until: third }),
      })),
      figure: [{ subject, material: of }],
      sources,
    },
    reported: [],
  }));
