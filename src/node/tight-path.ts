/** The data of a path in fewer characters, for files. */

/** How many numbers a command has. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 };
/** How many numbers of an arc, before its end, are no places: radii, rotation and flags. */
const OF_ARC = 5;

const COMMAND = /([A-Za-z])([^A-Za-z]*)/gu;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu;

/** Parts of a px: places are rounded before steps are counted, so that errors don’t add up. */
const PRECISION = 1000;

const rounded = (number: number): number => Math.round(number * PRECISION) / PRECISION;

const short = (number: number): string => String(rounded(number)).replace(/^(-?)0\./u, '$1.');

/** Numbers with a comma only where no sign separates them. */
const listOf = (numbers: readonly number[]): string => numbers.map(short).join(',').replaceAll(',-', '-');

/**
 * The same path with fewer characters: in steps from the point before, which are shorter than places and repeat; along
 * an axis with one number; without a letter that repeats the one before. A path with steps of its own, or with anything
 * else that is not known here, keeps its numbers.
 */
export function tightPath(path: string): string {
  let text = '';
  let before = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(COMMAND)) {
    const kind = letter.toUpperCase();
    if (kind === 'Z') {
      text += before = 'Z';
      [x, y] = [startX, startY];
      continue;
    }
    const count = COUNTS[kind];
    const numbers = (rest.match(NUMBER) ?? []).map((number) => rounded(Number(number)));
    if (!count || letter !== kind || numbers.length !== count) return path.replaceAll(',-', '-');
    const toX = kind === 'V' ? x : (numbers.at(kind === 'H' ? 0 : -2) ?? 0);
    const toY = kind === 'H' ? y : (numbers.at(-1) ?? 0);
    if (kind === 'M') {
      text += `M${listOf(numbers)}`;
      before = 'M';
      [startX, startY] = [toX, toY];
    } else {
      const isStraight = kind === 'L' || kind === 'H' || kind === 'V';
      const command = isStraight && toY === y ? 'h' : isStraight && toX === x ? 'v' : kind.toLowerCase();
      const kept = kind === 'A' ? numbers.slice(0, OF_ARC) : [];
      const steps = { h: [toX - x], v: [toY - y] }[command] ?? [
        ...kept,
        ...numbers.slice(kept.length).map((number, at) => number - (at % 2 ? y : x)),
      ];
      const list = listOf(steps);
      text += command !== before ? command + list : list.startsWith('-') ? list : `,${list}`;
      before = command;
    }
    [x, y] = [toX, toY];
  }
  return text;
}
