import { describe, expect, test } from 'vitest';
import { oneOf, someOf, text, wholeNumber } from '../../../src/core/figure/options.ts';
import { statefulOptions, stateOf, valuesOf } from '../../../src/core/figure/state.ts';
import { stateIn } from '../../../src/core/figure/state-attributes.ts';
import { viewLink } from '../../../src/core/output/view-link.ts';
import { addressIn, addressMessage, frameAddress } from '../../../src/embed/address.ts';

const OPTIONS = {
  view: oneOf('view', ['stages', 'trend', 'countries']),
  year: wholeNumber('year', 2018, 2025),
  elements: someOf('elements', ['Dy', 'Tb', 'Y']),
  highlight: text('highlight'),
};
const INITIAL = { view: 'trend', year: null, elements: [], highlight: 'CHN' };

describe('the state of a figure', () => {
  test('has what differs from the page’s settings, in one order', () => {
    expect(stateOf(OPTIONS, INITIAL, INITIAL)).toBe('');
    expect(stateOf(OPTIONS, { ...INITIAL, elements: ['Tb', 'Dy'], view: 'countries', year: 2019 }, INITIAL)).toBe(
      'view=countries&year=2019&elements=Tb+Dy',
    );
  });

  test('says that what the page has set is gone', () => {
    expect(stateOf(OPTIONS, { ...INITIAL, highlight: null }, INITIAL)).toBe('highlight=');
    expect(valuesOf(OPTIONS, 'highlight=', INITIAL)).toEqual({ ...INITIAL, highlight: null });
  });

  test('gives the same values again', () => {
    const values = { view: 'stages', year: 2020, elements: ['Dy', 'Y'], highlight: '中国 & “x=y”#:' };
    expect(valuesOf(OPTIONS, stateOf(OPTIONS, values, INITIAL), INITIAL)).toEqual(values);
  });

  test.each([
    ['', 'nothing'],
    ['pie=1&zoom=3', 'unknown parts'],
    ['view=pie&year=twenty', 'invalid values'],
    ['<img src=x onerror=alert(1)>&view=%00', 'markup'],
    ['?#&&==%E0%A4%A', 'no grammar at all'],
    [`view=${'trend'.repeat(2000)}`, '10 KB'],
  ])('of %j leaves the page’s settings: %s', (state) => {
    expect(valuesOf(OPTIONS, state, INITIAL)).toEqual(INITIAL);
  });

  test('keeps the parts that are valid beside others', () => {
    expect(valuesOf(OPTIONS, 'zoom=3&year=2019&view=pie', INITIAL)).toEqual({ ...INITIAL, year: 2019 });
  });

  test('never sets free text, with which a link could make a figure say anything', () => {
    expect(Object.keys(statefulOptions({ ...OPTIONS, unit: text('unit') }))).toEqual(['view', 'year', 'elements']);
  });
});

describe('the state that an element of a page names', () => {
  const attributes = (all: Record<string, string>) => Object.entries(all).map(([name, value]) => ({ name, value }));

  test('is its data attributes', () => {
    const link = { href: '#share', 'data-figure': 'share', 'data-view': 'trend', 'data-highlight': 'CHN' };
    expect(stateIn(attributes(link))).toBe('view=trend&highlight=CHN');
    expect(stateIn(attributes({ ...link, 'data-state': 'view=stages' }))).toBe('view=stages');
  });
});

describe('the link to a view', () => {
  test('has the id of the figure and the state', () => {
    expect(viewLink('https://example.org/a', 'share', 'view=trend')).toBe('https://example.org/a#share:view=trend');
    expect(viewLink('https://example.org/a', 'share', '')).toBe('https://example.org/a#share');
    expect(viewLink('https://example.org/a', '図', 'year=2019')).toBe('https://example.org/a#%E5%9B%B3:year=2019');
    expect(viewLink('https://example.org/a#frame', 'share', 'x=1')).toBe('https://example.org/a#frame:x=1');
    expect(viewLink('https://example.org/a', '', 'view=trend')).toBeNull();
  });

  test('leads from a frame to the page around it, and back to the state', () => {
    const { address } = frameAddress('https://example.org/a', '図');
    const link = viewLink(address, '', 'view=trend&year=2019') ?? '';
    expect(frameAddress(link, '図')).toEqual({ address, state: 'view=trend&year=2019' });
    expect(frameAddress(link, 'other')).toEqual({ address: 'https://example.org/a#other', state: '' });
    expect(addressIn(addressMessage({ address, state: 'x=1' }))).toEqual({ address, state: 'x=1' });
    expect(addressIn(addressMessage({ address: 'javascript:alert(1)', state: '' }))).toBeUndefined();
    expect(addressIn({ type: 'rare-earth-figures:height', height: 3 })).toBeUndefined();
    expect(addressIn(null)).toBeUndefined();
  });
});
