import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn } from './every-view.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const warnings = (): string => vi.mocked(console.warn).mock.calls.flat().join('\n');

test.each([
  ['rare-earth-share', 'stages', { measure: 'tonnes' }],
  ['export-control-timeline', 'elements', { scope: 'core' }],
  ['dependency-sankey', 'end-uses', { material: 'Nd' }],
])('the console names an attribute of <%s> that the view %s has no use for', async (tag, view, attributes) => {
  const [name = ''] = Object.keys(attributes);
  await drawn(tag, view, { ...attributes, 'no-tabs': '' });
  await expect
    .poll(warnings)
    .toContain(`<${tag}> has no use for the attribute "${name}" in the view "${view}": it is for another view.`);
});

test.each([
  ['that the view uses', 'trend', { measure: 'tonnes', 'no-tabs': '' }],
  // Another attribute than above, which the console has named once.
  ['of a view that a tab leads to', 'stages', { year: '2023' }],
  ['of every figure', 'stages', { theme: 'dark', 'no-tabs': '' }],
])('it says nothing of one %s', async (_, view, attributes) => {
  const { items } = await drawn('rare-earth-share', view, attributes);
  expect(items.length).toBeGreaterThan(0);
  expect(warnings()).toBe('');
});
