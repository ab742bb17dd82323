import fc from 'fast-check';

/**
 * How many random inputs a test tries. The environment variable `FUZZ_RUNS` sets another number for all tests: thousands
 * take minutes, and find what hundreds do not. A failure prints the seed that repeats it.
 */
export const randomRuns = (usual: number): number => Number(process.env['FUZZ_RUNS'] ?? usual);

/** True for one random input of so many: for a check that takes longer than all others. A failure shrinks to true. */
export const oneIn = (count: number): fc.Arbitrary<boolean> => fc.nat(count - 1).map((place) => place === 0);
