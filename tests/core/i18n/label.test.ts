import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantId, writtenId, writtenName } from '../../../src/core/i18n/label.ts';
import { randomRuns } from '../../random-runs.ts';

/** Texts with much that ids write otherwise. */
const text = fc
  .string({ unit: fc.constantFrom('a', 'B', '_', '\\', ' ', '\u00A0', '%', '-', '漢', '🪨'), maxLength: 12 })
  .filter((name) => name.trim() !== '');
/** A text as a page shows it: runs of white space are one space. */
const shown = (name: string): string => name.trim().replace(/\s+/gu, ' ');

describe('the id of a name that the library does not know', () => {
  test('is readable', () => {
    expect(writtenId('Data desk')).toBe('Data_desk');
    expect(writtenId(' Data  desk ')).toBe('Data_desk');
    expect(writtenId('a_b c')).toBe(String.raw`a\_b_c`);
  });

  test('has no white space, and leads back to the name as it was written', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(writtenId(name)).not.toMatch(/\s/u);
        expect(writtenName(writtenId(name))).toBe(shown(name));
      }),
      { numRuns: randomRuns(500) },
    );
  });

  test('differs between names that differ', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(writtenId(one) === writtenId(other)).toBe(shown(one) === shown(other));
      }),
      { numRuns: randomRuns(500) },
    );
  });

  test('is meant rather than one that reads alike', () => {
    const ids = [writtenId('a_b'), writtenId('a b')];
    for (const id of [...ids]) expect(meantId(id, ids)).toBe(id);
  });

  test('is meant by the id, by the name, and by the name with underscores for spaces', () => {
    fc.assert(
      fc.property(text, (name) => {
        const id = writtenId(name);
        for (const written of [id, name, name.trim().replace(/\s+/gu, '_')])
          expect(meantId(written, ['other', id])).toBe(id);
        expect(meantId(`${name}!`, [id])).toBeUndefined();
      }),
      { numRuns: randomRuns(500) },
    );
  });
});
