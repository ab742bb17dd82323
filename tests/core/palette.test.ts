import { expect, test } from 'vitest';
import { DARK, LIGHT, tokenDeclarations, TOKENS, type Palette } from '../../src/core/palette.ts';

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme keeps text at 4.5 and meaningful marks at 3', (_, palette: Palette) => {
  for (const token of ['text', 'muted', 'china', 'us'] as const)
    expect(contrast(palette[token], palette.surface), token).toBeGreaterThanOrEqual(4.5);
  for (const token of ['focus', 'series-1', 'series-3'] as const)
    expect(contrast(palette[token], palette.surface), token).toBeGreaterThanOrEqual(3);
  for (const token of ['china', 'us'] as const)
    expect(contrast(palette.surface, palette[token]), `text on ${token}`).toBeGreaterThanOrEqual(4.5);
});

test('every token has a colour in both themes and a custom property', () => {
  for (const token of TOKENS) {
    expect(LIGHT[token]).toMatch(/^#[\da-f]{6}$/u);
    expect(DARK[token]).toMatch(/^#[\da-f]{6}$/u);
    expect(tokenDeclarations()).toContain(`var(--figure-${token},light-dark(${LIGHT[token]},${DARK[token]}))`);
  }
});
