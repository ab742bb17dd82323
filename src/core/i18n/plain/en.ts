import type { PlainMessages } from './messages.ts';

export default {
  meaning: {
    derived: 'we calculated it from other numbers',
    'second-hand': 'we read it in another text, not in the first source',
    'from-memory': 'we did not check it in a text',
    disputed: 'people do not agree about it',
    'not-verified': 'we could not check it',
    estimate: 'a careful guess, not a count',
    quota: 'the official limit, not a count',
  },
  term: (word, meaning) => `${word}: ${meaning}`,
  note: (word, meaning) => `“${word}” means: ${meaning}.`,
  more: 'There are more notes in the usual words.',
} satisfies PlainMessages;
