import { expect, test } from 'vitest';
import { withPhrases } from '../../../src/core/figure/phrases.ts';

test('a range of dates that is too long for a phrase is two, neither of which ends within a date', () => {
  const subtitle = '輸出規制・関税・協議（2022年10月〜2025年10月）、報道に登場する12件';
  const { phrases } = withPhrases({ title: '', subtitle, summary: '' }, 'ja');
  let at = 0;
  const whole = (phrases?.subtitle ?? []).flatMap((length, index) => {
    const piece = subtitle.slice(at, (at += length));
    return index % 2 ? [piece] : [];
  });
  expect(whole).toEqual(expect.arrayContaining(['（2022年10月〜', '2025年10月）、']));
});
