import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/flags.ts';

describe('arguments', () => {
  test('are a command, operands, flags and attributes of the figure', () => {
    const line = readArguments('render rare-earth-share --view=countries --year 2023 -o a.svg'.split(' '));
    expect(line.command).toBe('render');
    expect(line.operands).toEqual(['rare-earth-share']);
    expect(Object.fromEntries(line.flags)).toEqual({ view: 'countries', output: 'a.svg' });
    expect(line.attributes).toEqual({ year: '2023' });
  });

  test('may stand in any order, and a minus is a file', () => {
    const line = readArguments('--lang ja validate --view stages rare-earth-share -'.split(' '));
    expect(line.operands).toEqual(['rare-earth-share', '-']);
    expect(line.flags.get('lang')).toBe('ja');
    expect(readArguments(['render', 'rare-earth-share', '--data', '-']).flags.get('data')).toBe('-');
  });

  test.each([
    ['rendr rare-earth-share', 'rendr', 'render'],
    ['render rare-earth-share --veiw stages', '--veiw', '--view'],
    ['render rare-earth-share --scop core', '--scop', '--data'],
    ['render export-control-timeline --scop core', '--scop', '--scope'],
    ['list --jsn', '--jsn', '--json'],
    ['validate rare-earth-share a.csv --langg ja', '--langg', '--lang'],
    ['render rare-earth-share -x', '-x', '--'],
  ])('that are unknown are reported with the nearest match: %s', (text, given, nearest) => {
    const read = (): unknown => readArguments(text.split(' '));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(given);
    if (nearest !== '--data') expect(read).toThrow(nearest);
  });

  test.each(['render rare-earth-share --view', 'render rare-earth-share --view --lang ja'])(
    'without a value are rejected: %s',
    (text) => {
      expect(() => readArguments(text.split(' '))).toThrow('The flag --view needs a value');
    },
  );

  test('that take no value are rejected with one', () => {
    expect(() => readArguments(['list', '--json=yes'])).toThrow('takes no value');
  });
});
