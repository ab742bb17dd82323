import { messagesByLocale, type Locale } from './locale.ts';
import type { Issue } from '../data/issue.ts';
import { issueSentence } from './issue-sentence.ts';
import en from './issue/en.ts';
import ja from './issue/ja.ts';
import ko from './issue/ko.ts';
import zhHans from './issue/zh-Hans.ts';
import zhHant from './issue/zh-Hant.ts';
import type { IssueMessages } from './issue/messages.ts';

const issueMessages = messagesByLocale<IssueMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** One sentence that gives the row, what is wrong with it, and what is expected, in one language. */
export const issueMessage = (issue: Issue, locale: Locale): string => issueSentence(issue, issueMessages(locale));
