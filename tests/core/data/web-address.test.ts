import { describe, expect, test } from 'vitest';
import { dataAddress, isSecureWebAddress, isWebAddress } from '../../../src/core/data/web-address.ts';

const PAGE = 'https://news.example.org/2026/article.html';

describe('a link', () => {
  test.each(['https://example.org/a', 'http://en.example.org/n3/2025.html'])('may lead to %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  test.each([
    '',
    '/a',
    '//example.org/a',
    'https://',
    'javascript:alert(1)',
    ' https://example.org/',
    'https://example.org/ a',
    'https://example.org/\njavascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
  ])('may not lead to %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});

describe('a link in a page’s own spec', () => {
  test('may lead to an https: address only', () => {
    expect(isSecureWebAddress('https://example.org/a')).toBe(true);
    expect(isSecureWebAddress('http://example.org/a')).toBe(false);
    expect(isSecureWebAddress('https://example.org/\njavascript:alert(1)')).toBe(false);
  });
});

describe('rows', () => {
  test.each([
    ['rows.csv', 'https://news.example.org/2026/rows.csv'],
    ['//data.example.org/rows.csv', 'https://data.example.org/rows.csv'],
    ['https://data.example.org/rows.csv', 'https://data.example.org/rows.csv'],
  ])('may be fetched from %s', (src, address) => {
    expect(dataAddress(src, PAGE)?.href).toBe(address);
  });

  test.each([
    '',
    ' \n',
    'http://data.example.org/rows.csv',
    'https://reader:secret@data.example.org/rows.csv',
    'https://reader@data.example.org/rows.csv',
    'javascript:alert(1)',
    'data:text/csv,year',
    'blob:https://news.example.org/1',
    'file:///etc/passwd',
    'https://',
  ])('may not be fetched from %s', (src) => {
    expect(dataAddress(src, PAGE)).toBeNull();
  });

  test('may be fetched without encryption by a page without', () => {
    expect(dataAddress('rows.csv', 'http://127.0.0.1:8080/')?.href).toBe('http://127.0.0.1:8080/rows.csv');
    expect(dataAddress('http://data.example.org/', 'http://127.0.0.1:8080/')?.protocol).toBe('http:');
  });

  test('may not be fetched by a page that has no address', () => {
    expect(dataAddress('rows.csv', 'about:blank')).toBeNull();
  });
});
