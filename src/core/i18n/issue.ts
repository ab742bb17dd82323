import { messagesByLocale, type Locale } from './locale.ts';
import type { Expected, Issue, Missing } from '../data/issue.ts';
import en from './issue/en.ts';
import ja from './issue/ja.ts';
import ko from './issue/ko.ts';
import zhHans from './issue/zh-Hans.ts';
import zhHant from './issue/zh-Hant.ts';
import type { IssueMessages } from './issue/messages.ts';

const issueMessages = messagesByLocale<IssueMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** Maximum number of characters of a printed value. */
const LONGEST = 80;

/** A value for printing: on one line, without invisible characters, and not too long. */
function printed(value: string): string {
  // A value may be as long as a file, so it is cut before its characters are split.
  const characters = Array.from(value.slice(0, 4 * LONGEST).replace(/\p{C}/gu, '\uFFFD'));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

/** One sentence that gives the row, what is wrong with it, and what is expected, in one language. */
export function issueMessage(issue: Issue, locale: Locale): string {
  const messages = issueMessages(locale);
  const value = printed(issue.value);
  const { dataset, row, field, expected } = issue;
  // The kind selects the matching function, which the compiler can't infer.
  if (row === null) {
    const missing = messages.missing[expected.kind] as (place: object, missing: Missing) => string;
    return missing({ dataset, value }, expected);
  }
  const must = messages.must[expected.kind] as (expected: Expected) => string;
  return messages.invalid({ row: messages.row(dataset, row), field, value }, must(expected));
}
