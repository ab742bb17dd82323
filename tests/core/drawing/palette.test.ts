import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, tokenDeclarations, TOKENS, type Palette, type Token } from '../../../src/core/drawing/palette.ts';
import { THEME_PACKS } from '../../../src/core/drawing/theme-packs.ts';
import { contrast } from '../../contrast.ts';
import { distance, VISIONS } from './colour-vision.ts';

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const contrastOf = (one: string, other: string): number => contrast(channels(one), channels(other));

const THEMES: readonly [string, Palette][] = [
  ['light', LIGHT],
  ['dark', DARK],
  ...THEME_PACKS.flatMap(({ id, light, dark }): [string, Palette][] => [
    [`${id} light`, light],
    [`${id} dark`, dark],
  ]),
];

describe.each(THEMES)('the %s theme', (_, palette) => {
  test.each(['text', 'muted', 'china', 'us', 'series-1', 'series-3'] as const)('keeps words in %s at 4.5', (token) => {
    expect(contrastOf(palette[token], palette.surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(TOKENS.filter((token) => token !== 'surface' && token !== 'grid'))(
    'keeps marks and the focus in %s at 3',
    (token) => {
      expect(contrastOf(palette[token], palette.surface)).toBeGreaterThanOrEqual(3);
    },
  );

  const onItems: readonly [Token, Token][] = [
    ['surface', 'china'],
    ['surface', 'us'],
    ['text', 'series-2'],
    ['text', 'grid'],
  ];
  test.each(onItems)('keeps words in %s on %s at 4.5', (word, mark) => {
    expect(contrastOf(palette[word], palette[mark])).toBeGreaterThanOrEqual(4.5);
  });
});

/** Colours that encode a meaning in one picture, and their minimum distance in OKLab. */
const DISTINCT: readonly [string, readonly Token[], number][] = [
  ['parties', ['china', 'us', 'series-1', 'series-3'], 0.08],
  ['parts of a bar', ['china', 'us', 'series-2', 'grid'], 0.1],
  ['all series', ['china', 'us', 'series-1', 'series-3', 'series-4', 'series-5', 'series-6'], 0.06],
];

describe.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])('to an eye with %s vision', (vision) => {
  test.each(THEMES.flatMap(([theme, palette]) => DISTINCT.map((reported) => [theme, ...reported, palette] as const)))(
    'the %s theme shows %s apart',
    (_theme, _name, tokens, min, palette) => {
      for (const [index, one] of tokens.entries())
        for (const other of tokens.slice(index + 1))
          expect(
            distance(channels(palette[one]), channels(palette[other]), vision),
            `${one} and ${other}`,
          ).toBeGreaterThanOrEqual(min);
    },
  );
});

test('the distance of colours knows black, white and what each eye mixes up', () => {
  expect(distance([0, 0, 0], [255, 255, 255], 'full')).toBeCloseTo(1, 2);
  expect(distance([12, 34, 56], [12, 34, 56], 'tritanopia')).toBe(0);
  // Red and green of the plates that eyes are tested with.
  const mixed = (vision: keyof typeof VISIONS): number => distance([190, 110, 70], [120, 140, 60], vision);
  expect(mixed('deuteranopia')).toBeLessThan(mixed('full') / 2);
  expect(mixed('tritanopia')).toBeGreaterThan(mixed('full') / 2);
});

test('every token has a colour in both themes and a custom property', () => {
  for (const token of TOKENS) {
    expect(LIGHT[token]).toMatch(/^#[\da-f]{6}$/u);
    expect(DARK[token]).toMatch(/^#[\da-f]{6}$/u);
    expect(tokenDeclarations()).toContain(`var(--figure-${token},light-dark(${LIGHT[token]},${DARK[token]}))`);
  }
});
