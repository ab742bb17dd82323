import { describe, expect, test } from 'vitest';
import { embedMessages } from '../../src/core/i18n/embed.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { allowedData, dataHosts, rejectedName } from '../../src/embed/data-hosts.ts';
import { PAYLOADS } from '../payloads.ts';

const PAGE = 'https://figures.example.org/v1/embed/rare-earth-share.html?src=x';
const LISTED = dataHosts(`default-src 'none'; connect-src 'self' https://data.example.org rows.example.net:8443`);

describe('rows of an embed page', () => {
  test.each([
    ['/rows.csv', 'https://figures.example.org/rows.csv'],
    ['../rows.csv', 'https://figures.example.org/v1/rows.csv'],
    [' https://data.example.org/a.csv ', 'https://data.example.org/a.csv'],
    ['//data.example.org/a.csv', 'https://data.example.org/a.csv'],
    ['https://rows.example.net:8443/a', 'https://rows.example.net:8443/a'],
  ])('may come from %s', (src, address) => {
    expect(allowedData(src, PAGE, LISTED)).toBe(address);
  });

  test.each([
    'https://evil.example/rows.csv',
    '//evil.example/rows.csv',
    String.raw`/\evil.example/rows.csv`,
    String.raw`\\evil.example\rows.csv`,
    'https://data.example.org.evil.example/rows.csv',
    'https://data.example.org@evil.example/rows.csv',
    'https://reader:secret@data.example.org/rows.csv',
    'https://reader@figures.example.org/rows.csv',
    'https://sub.data.example.org/rows.csv',
    'https://data.example.org:444/rows.csv',
    'https://rows.example.net/rows.csv',
    'http://data.example.org/rows.csv',
    'http://figures.example.org/rows.csv',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/csv,year',
    'blob:https://figures.example.org/1',
    'file:///etc/passwd',
    'https://',
  ])('may not come from %s', (src) => {
    expect(allowedData(src, PAGE, LISTED)).toBeNull();
  });

  test.each(PAYLOADS)('may not leave the listed hosts by %j', (src) => {
    const address = allowedData(src, PAGE, LISTED);
    if (address !== null) expect(new URL(address).origin).toBe(new URL(PAGE).origin);
    expect(rejectedName(src, PAGE).length).toBeLessThanOrEqual(80);
  });

  test('may come from its own site only while the policy says so', () => {
    expect(allowedData('/rows.csv', PAGE, dataHosts(`connect-src 'none'`))).toBeNull();
    expect(allowedData('/rows.csv', PAGE, dataHosts(''))).toBeNull();
  });

  test('may come without encryption only to a page without', () => {
    const page = 'http://127.0.0.1:8080/embed/x.html';
    expect(allowedData('/rows.csv', page, [`'self'`])).toBe('http://127.0.0.1:8080/rows.csv');
  });
});

test('the message of a rejected address names its host, or the address as written, in each language', () => {
  expect(rejectedName('https://evil.example/rows.csv', PAGE)).toBe('evil.example');
  expect(rejectedName('javascript:alert(1)', PAGE)).toBe('javascript:alert(1)');
  expect(rejectedName('x'.repeat(500), 'about:blank')).toHaveLength(80);
  const sentences = LOCALES.map((locale) => embedMessages(locale).blockedData('evil.example'));
  for (const sentence of sentences) expect(sentence).toContain('evil.example');
  expect(new Set(sentences).size).toBe(LOCALES.length);
});
