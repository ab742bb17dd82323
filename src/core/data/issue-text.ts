import { issueSentence } from '../i18n/issue-sentence.ts';
import en from '../i18n/issue/en.ts';
import type { Issue } from './issue.ts';

/** An English sentence for developers. Scripts for pages leave it out: they report issues in the reader's language. */
export const issueText = (issue: Issue): string => issueSentence(issue, en);
