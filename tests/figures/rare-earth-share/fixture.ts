import type { RawTables } from '../../../src/core/data/raw-tables.ts';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { fixtureOf } from '../fixture-of.ts';

export const { tables, changed, dataFrom, optionsWith, describeView, pictureOf } = fixtureOf(rareEarthShare);
export { textsOf } from '../fixture-of.ts';

/** Custom data, with the page as its source. */
export const customData = (raw: RawTables, short = 'this page') =>
  dataFrom({ sources: [{ id: 'page', short, title: 'This page' }], ...raw });
