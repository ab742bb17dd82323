import type { Issue, Missing } from './issue.ts';
import { issueText } from './issue-text.ts';

/**
 * Rows that can't be drawn. The message is an English sentence with dataset, row, field, value and what was expected;
 * `issueMessage(error.issue, locale)` of `core/i18n/issue.ts` gives it in another language.
 */
export class DataError extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issueText(issue));
    this.name = 'DataError';
    this.issue = issue;
  }
}

/** The error for a table that is missing something as a whole, or that is `value` instead of a list. */
export const missingError = (dataset: string, expected: Missing, value = ''): DataError =>
  new DataError({ dataset, row: null, field: null, value, expected });
