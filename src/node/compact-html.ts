/**
 * HTML in fewer characters that a parser reads as the same document. The markup must come from `markup.ts` or
 * `template-text.ts`: they escape `<`, `>` and quotes wherever these mean nothing.
 */

const TAG = /<[a-z][^<>]*>/giu;

/** An attribute whose value needs no quotes, and what follows it. */
const PLAIN_VALUE = /="([^\s"'=<>`]+)"(?=(\/?)[\s>/])/gu;

/** An end tag that is implied by the next tag, or by the end of what it is in. */
const IMPLIED =
  /<\/(?:td|th)>(?=<(?:td|th|\/tr)\b)|<\/tr>(?=<tr\b|<\/(?:tbody|thead)>)|<\/t(?:body|head)>(?=<tbody\b|<\/table>)|<\/li>(?=<li\b|<\/ul>)/gu;

/** Without the quotes of values and the end tags that HTML does not require. */
export const compactHtml = (html: string): string =>
  html
    .replace(TAG, (tag) => tag.replace(PLAIN_VALUE, (_, value: string, slash: string) => `=${value}${slash && ' '}`))
    .replace(IMPLIED, '');
