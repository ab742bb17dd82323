import type { Issue, Missing } from './issue.ts';

/**
 * Rows that can't be drawn. The message is for developers: it must not add sentences in any language to a page's script.
 * `issueMessage(error.issue, locale)` of `core/i18n/issue.ts` gives one.
 */
export class DataError extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    const { dataset, row, field, value, expected } = issue;
    super(
      `${[dataset, row, field].filter((part) => part !== null).join(', ')}: ${JSON.stringify({ value, expected })}`,
    );
    this.name = 'DataError';
    this.issue = issue;
  }
}

/** The error for a table that is missing something as a whole, or that is `value` instead of a list. */
export const missingError = (dataset: string, expected: Missing, value = ''): DataError =>
  new DataError({ dataset, row: null, field: null, value, expected });
