/** A name with what follows it, in a language without spaces: 「リチウム70%」, but 「Step 2 70%」. */
export const beside = (name: string, next: string): string =>
  name && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー）」』：]$/u.test(name)
    ? `${name} ${next}`
    : name + next;
