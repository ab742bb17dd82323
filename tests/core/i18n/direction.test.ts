import { expect, test } from 'vitest';
import { isolated, isolatedLines } from '../../../src/core/i18n/direction.ts';

const [LTR, RTL, ANY, END] = ['\u2066', '\u2067', '\u2068', '\u2069'];

test('text from left to right is left as it is', () => {
  for (const text of ['', 'China', '中国', '123 %', '👍🏽']) {
    expect(isolated(text)).toBe(text);
    expect(isolatedLines([text, text])).toEqual([text, text]);
  }
});

test('a name from right to left does not draw the number after it to its other side', () => {
  expect(isolated('السعودية')).toBe(`${RTL}السعودية${END}`);
  expect(isolated('“שלום”')).toBe(`${RTL}“שלום”${END}`);
  expect(isolated('Talks in תל אביב')).toBe(`${LTR}Talks in תל אביב${END}`);
});

test('each line of a text from right to left can be drawn by itself', () => {
  expect(isolatedLines(['أعلنت الصين', 'H20.'])).toEqual([`${RTL}أعلنت الصين${END}`, `${RTL}H20.${END}`]);
});

test('a name that is isolated in its sentence stays so over a line break', () => {
  const sentence = [`Largest: ${ANY}المملكة`, `العربية${END} 63%`];
  expect(isolatedLines(sentence)).toEqual([
    `${LTR}Largest: ${ANY}المملكة${END}${END}`,
    `${LTR}${ANY}العربية${END} 63%${END}`,
  ]);
});
