import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { materialId, materialName } from '../../../src/core/i18n/material.ts';
import { MATERIALS } from '../../../src/core/i18n/more-names/messages.ts';
import { ELEMENTS } from '../../../src/core/i18n/names.ts';

test.each([
  ['Ga', 'Ga'],
  ['gallium', 'Ga'],
  ['ガリウム', 'Ga'],
  ['In', 'In'],
  ['Natural graphite', 'graphite'],
  ['rare earths', 'rare-earths'],
  ['희토류', 'rare-earths'],
  ['Dysprosium', 'Dy'],
])('%s is %s', (name, id) => {
  expect(materialId(name)).toBe(id);
});

test.each(['in', 'Unobtainium', 'compounds-metals'])('%s is no known material', (name) => {
  expect(materialId(name)).toBeUndefined();
});

test.each(LOCALES)('every material is found by its name in %s', (locale) => {
  for (const id of [...ELEMENTS, ...MATERIALS]) expect(materialId(materialName(id, locale) ?? '')).toBe(id);
});
