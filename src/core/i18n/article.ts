/** English names in a sentence. */

/** Names that have an article in a sentence: "the Netherlands", "the European Union", "the Solomon Islands". */
const WITH_ARTICLE =
  /^(?:US|UK|EU|UAE|United .*|European Union|Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros|DR Congo|.* Republic|Republic of .*|.* Islands|Palestinian territories|Vatican City|World)$/u;

/** A country's name inside an English sentence: "the Netherlands", "China". */
export const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** The same at the start of a sentence: "The Netherlands". */
export const startingWith = (name: string): string => (WITH_ARTICLE.test(name) ? `The ${name}` : name);

/** Of a name: "China’s", "the Netherlands’", "the United States’". */
export const possessive = (name: string): string =>
  /s$/iu.test(name) && !/ss$/iu.test(name) ? `${name}’` : `${name}’s`;
