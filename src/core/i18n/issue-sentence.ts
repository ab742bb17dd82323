/** Apart from the messages of all languages, because most scripts only need the English ones. */
import type { Expected, Hint, Issue, Missing } from '../data/issue.ts';
import type { IssueMessages } from './issue/messages.ts';

/** Maximum number of characters of a printed value. */
const LONGEST = 80;

/** A value for printing: on one line, without invisible characters, and not too long. */
function printed(value: string): string {
  // A value may be as long as a file, so it is cut before its characters are split.
  const characters = Array.from(value.slice(0, 4 * LONGEST).replace(/\p{C}/gu, '\uFFFD'));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

/**
 * One sentence that gives the row, what is wrong with it, and what is expected, in the language of the messages; a second
 * one says how the value must be written, if that is known.
 */
export function issueSentence(issue: Issue, messages: IssueMessages): string {
  const value = printed(issue.value);
  const { dataset, row, field, expected } = issue;
  // The kind selects the matching function, which the compiler can't infer.
  if (row === null) {
    const missing = messages.missing[expected.kind] as (place: object, missing: Missing) => string;
    return missing({ dataset, value }, expected);
  }
  const must = messages.must[expected.kind] as (expected: Expected) => string;
  // A whole is named as its author wrote it.
  const shown = 'of' in expected ? { ...expected, of: printed(expected.of) } : expected;
  const sentence = messages.invalid({ row: messages.row(dataset, row, issue.line), field, value }, must(shown));
  if (!issue.hint) return sentence;
  const hint = messages.hint[issue.hint.kind] as (hint: Hint) => string;
  return messages.withHint(sentence, hint(issue.hint));
}
