import { expect, test } from 'vitest';
import { possessive, startingWith, withArticle } from '../../../src/core/i18n/article.ts';
import { withParticle } from '../../../src/core/i18n/particle.ts';

test.each([
  ['China', 'China', 'China'],
  ['Netherlands', 'the Netherlands', 'The Netherlands'],
  ['United States', 'the United States', 'The United States'],
  ['US', 'the US', 'The US'],
  ['Solomon Islands', 'the Solomon Islands', 'The Solomon Islands'],
  ['DR Congo', 'the DR Congo', 'The DR Congo'],
  ['Rest of Asia', 'Rest of Asia', 'Rest of Asia'],
])('%s in an English sentence', (name, inside, start) => {
  expect(withArticle(name)).toBe(inside);
  expect(startingWith(name)).toBe(start);
});

test.each([
  ['China', 'China’s'],
  ['the Netherlands', 'the Netherlands’'],
  ['Congress', 'Congress’s'],
])('what is of %s', (name, text) => {
  expect(possessive(name)).toBe(text);
});

test.each([
  ['중국', '중국은', '중국이', '중국을', '중국과', '중국으로'],
  ['호주', '호주는', '호주가', '호주를', '호주와', '호주로'],
  ['브라질', '브라질은', '브라질이', '브라질을', '브라질과', '브라질로'],
  ['EU', 'EU는', 'EU가', 'EU를', 'EU와', 'EU로'],
  ['83%', '83%는', '83%가', '83%를', '83%와', '83%로'],
  ['2021', '2021은', '2021이', '2021을', '2021과', '2021로'],
  ['칠레(추정)', '칠레(추정)은', '칠레(추정)이', '칠레(추정)을', '칠레(추정)과', '칠레(추정)으로'],
])('Korean particles after %s', (word, ...forms) => {
  expect((['topic', 'subject', 'object', 'and', 'by'] as const).map((one) => withParticle(word, one))).toEqual(forms);
});
