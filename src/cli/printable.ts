/** Characters that steer a terminal or turn the direction of its text. */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text with these characters as escape sequences. Lines and tabs stay. */
export const printable = (text: string): string =>
  text.replace(STEERING, (character) => (/[\n\t]/u.test(character) ? character : escaped(character)));

/** A name on one line, so that it can't pass for another message. */
export const printableName = (name: string): string => name.replace(STEERING, escaped);
