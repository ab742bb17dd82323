import { DataError } from '../src/core/data/data-error.ts';

/** The error of rejected rows. */
export function rejection(read: () => unknown): DataError {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The rows were accepted.');
}
