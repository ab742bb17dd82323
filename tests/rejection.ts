import { DataError } from '../src/core/data/data-error.ts';

/** What is wrong with rows that are refused. */
export function rejection(read: () => unknown): DataError {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The rows were accepted.');
}
