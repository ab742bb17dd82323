/**
 * Encodings of files without a declaration that are not UTF-8. One is used only if the bytes make sense in it and in no
 * other: a wrong guess would show garbled names.
 */

/** Strictly decoded text; null if the bytes are not valid in the encoding. */
export function strictText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Fewer characters than this are no evidence for Chinese or Korean, whose byte ranges overlap. */
const MIN_CHARACTERS = 8;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Pairs of bytes, the first of which is not ASCII. */
function pairsOf(bytes: Uint8Array): (readonly [lead: number, trail: number])[] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    pairs.push([lead, bytes[at] ?? 0]);
  }
  return pairs;
}

/** Letters that Western and Central European code pages share, and the marks of typographers. */
const SHARED_LATIN = /^[\p{ASCII}áâäçéëíîóôöúüýßÁÂÄÇÉËÍÎÓÔÖÚÜÝ‘’“”„–—…€«»°§ ]*$/u;

/** How to recognise text in each encoding. */
const SENSE: Readonly<Record<string, (text: string, bytes: Uint8Array) => boolean>> = {
  // Full-width kana are in no other encoding at these bytes; half-width ones are what others look like.
  shift_jis: (text) => countOf(text, /[ぁ-んァ-ヶ]/gu) > countOf(text, /[｡-ﾟ]/gu),
  // The characters of GB 2312. Those of its second half have first bytes that are rare in Korean.
  gb18030(text, bytes) {
    const pairs = pairsOf(bytes);
    const late = pairs.filter(([lead]) => lead > 0xc8).length;
    const isCommon = pairs.every(([lead, trail]) => trail > 0xa0 && (lead < 0xa4 || (lead > 0xaf && lead < 0xf8)));
    return isCommon && pairs.length >= MIN_CHARACTERS && late * 5 >= pairs.length && !/[ぁ-ヶ]/u.test(text);
  },
  'euc-kr'(text, bytes) {
    const pairs = pairsOf(bytes);
    const hangul = countOf(text, /[가-힣]/gu);
    return hangul >= MIN_CHARACTERS && pairs.every(([lead, trail]) => trail > 0xa0 && lead < 0xc9 && lead > 0xa0);
  },
  // Frequent characters, some with second bytes that the others do not have.
  big5(_, bytes) {
    const pairs = pairsOf(bytes);
    const isCommon = pairs.every(([lead, trail]) => lead > 0xa0 && lead < 0xc7 && (trail < 0x7f || trail > 0xa0));
    return isCommon && pairs.length >= MIN_CHARACTERS / 2 && pairs.some(([, trail]) => trail < 0x7f);
  },
  // Single accented letters within words, where the neighbouring code pages agree.
  'windows-1252': (text) => SHARED_LATIN.test(text) && !/[^\p{ASCII}–—“”‘’„«»]{3}/u.test(text),
};

/** The only encoding in which bytes make sense, with the text; null if there is none, or more than one. */
export function legacyText(bytes: Uint8Array): { readonly encoding: string; readonly text: string } | null {
  const found = Object.entries(SENSE).flatMap(([encoding, makesSense]) => {
    const text = strictText(bytes, encoding);
    return text !== null && makesSense(text, bytes) ? [{ encoding, text }] : [];
  });
  const [only, ...others] = found;
  return only && !others.length ? only : null;
}
