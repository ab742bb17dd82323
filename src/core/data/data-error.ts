import type { Issue, Missing } from './issue.ts';
import { issueMessage } from '../i18n/issue.ts';

/**
 * Rows that can't be drawn. The message is an English sentence that names dataset, row, field, value and what was
 * expected; `issueMessage(error.fault, locale)` says it in another language.
 */
export class DataError extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issueMessage(issue, 'en'));
    this.name = 'DataError';
    this.issue = issue;
  }
}

/** What to throw where a table as a whole lacks something, or is `value` in place of a list. */
export const missingError = (dataset: string, expected: Missing, value = ''): DataError =>
  new DataError({ dataset, row: null, field: null, value, expected });
