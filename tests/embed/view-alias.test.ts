import { expect, test } from 'vitest';
import { byLocale } from '../../src/core/i18n/locale.ts';
import type { Catalogue } from '../../src/embed/builder/catalogue.ts';
import { choiceFrom } from '../../src/embed/builder/choice.ts';

const view = (id: string, aliases: readonly string[] = []) => ({
  id,
  aliases,
  labels: byLocale(() => id),
  offers: [],
  highlights: byLocale(() => []),
});
const catalogue: Catalogue = {
  baseUrl: 'https://example.org/',
  figures: [{ tag: 'a-figure', views: [view('first'), view('second', ['other'])] }],
  prerendered: [],
  integrity: { scripts: {}, styles: {} } as unknown as Catalogue['integrity'],
  laterIntegrity: {},
};

test.each([
  ['second', 'second'],
  ['other', 'second'],
  ['none', 'first'],
])('the embed builder shows for view=%s the view %s', (name, id) => {
  expect(choiceFrom(new URLSearchParams({ figure: 'a-figure', view: name }), catalogue, 'en').view.id).toBe(id);
});
