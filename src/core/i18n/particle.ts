/** Korean particles, which depend on the sound that a word ends in. */

/** Whether numerals, letters of the Latin alphabet and signs end in a consonant when they are read aloud in Korean. */
const READ_WITH_CONSONANT = /[013678lmnr]$/iu;
const READ_WITH_RIEUL = /[178lr]$/iu;

/** Index of the final consonant of the last syllable: 0 if there is none, 8 for ㄹ. */
function finalOf(word: string): number {
  const last = word.replace(/[)\]}’”』」\s.]+$/gu, '').at(-1) ?? '';
  const code = (last.codePointAt(0) ?? 0) - 0xac00;
  if (code >= 0 && code < 11_172) return code % 28;
  if (READ_WITH_RIEUL.test(last)) return 8;
  return READ_WITH_CONSONANT.test(last) ? 1 : 0;
}

/** Particles after a consonant and after a vowel. */
const FORMS = {
  topic: ['은', '는'],
  subject: ['이', '가'],
  object: ['을', '를'],
  and: ['과', '와'],
  by: ['으로', '로'],
} as const;

/**
 * A word with its particle: 중국은, 호주는; 중국이, 호주가; 갈륨을, 희토류를; 중국과, 호주와; 중국으로, 호주로, 브라질로.
 */
export function withParticle(word: string, particle: keyof typeof FORMS): string {
  const final = finalOf(word);
  const [afterConsonant, afterVowel] = FORMS[particle];
  const isVowel = final === 0 || (particle === 'by' && final === 8);
  return word + (isVowel ? afterVowel : afterConsonant);
}
