import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { fixtureOf } from '../fixture-of.ts';

export const { tables, changed, dataFrom, optionsWith, describeView, pictureOf } = fixtureOf(rareEarthShare);
export { textsOf } from '../fixture-of.ts';
