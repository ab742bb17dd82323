import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { fixtureOf } from '../fixture-of.ts';

export const { tables, changed, dataFrom, optionsWith, describeView, pictureOf } = fixtureOf(dependencySankey);
export { textsOf } from '../fixture-of.ts';
