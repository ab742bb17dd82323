import { expect, test } from 'vitest';
import { DARK, LIGHT, tokenDeclarations, TOKENS, type Palette } from '../../src/core/palette.ts';
import { contrast } from '../contrast.ts';

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const contrastOf = (one: string, other: string): number => contrast(channels(one), channels(other));

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme keeps text at 4.5 and meaningful marks at 3', (_, palette: Palette) => {
  for (const token of ['text', 'muted', 'china', 'us'] as const)
    expect(contrastOf(palette[token], palette.surface), token).toBeGreaterThanOrEqual(4.5);
  for (const token of ['focus', 'series-1', 'series-3'] as const)
    expect(contrastOf(palette[token], palette.surface), token).toBeGreaterThanOrEqual(3);
  for (const token of ['china', 'us'] as const)
    expect(contrastOf(palette.surface, palette[token]), `text on ${token}`).toBeGreaterThanOrEqual(4.5);
});

test('every token has a colour in both themes and a custom property', () => {
  for (const token of TOKENS) {
    expect(LIGHT[token]).toMatch(/^#[\da-f]{6}$/u);
    expect(DARK[token]).toMatch(/^#[\da-f]{6}$/u);
    expect(tokenDeclarations()).toContain(`var(--figure-${token},light-dark(${LIGHT[token]},${DARK[token]}))`);
  }
});
