import type { Fault, Lack } from './issue.ts';
import { faultSentence } from '../i18n/issue.ts';

/**
 * Rows that can't be drawn. The message is an English sentence that names dataset, row, field, value and what was
 * expected; `faultSentence(error.fault, locale)` says it in another language.
 */
export class DataError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(faultSentence(fault, 'en'));
    this.name = 'DataError';
    this.fault = fault;
  }
}

/** What to throw where a table as a whole lacks something, or is `value` in place of a list. */
export const lacking = (dataset: string, expected: Lack, value = ''): DataError =>
  new DataError({ dataset, row: null, field: null, value, expected });
