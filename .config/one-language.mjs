/** Makes of a tag's script one with the texts of one language: docs/decisions/0048-smaller-package.md. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The languages of every figure, from the one list of them. */
export const LOCALES = (() => {
  const source = readFileSync(new URL('../src/core/i18n/locale.ts', import.meta.url), 'utf8');
  const [, list] = /LOCALES = \[([^\]]+)\] as const/u.exec(source) ?? [];
  if (!list) throw new Error('src/core/i18n/locale.ts has no list of languages.');
  return [...list.matchAll(/'([^']+)'/gu)].map(([, locale]) => locale);
})();

/** The part of an object for each language that is for one of them. */
const partOf = (locale) => (_, value) =>
  typeof value === 'object' && value !== null && LOCALES.every((one) => Object.hasOwn(value, one))
    ? { [locale]: value[locale] }
    : value;

/**
 * Leaves out messages and pre-rendered views in other languages, and names one language as the only one there is.
 *
 * @param {string} locale
 */
export const oneLanguage = (locale) => ({
  name: 'one-language',
  load(id) {
    const file = relative(ROOT, id).replaceAll('\\', '/');
    const [, language] = /\/i18n\/.*\/([^/]+)\.ts$/u.exec(file) ?? [];
    if (LOCALES.includes(language) && language !== locale) return 'export default undefined;';
    if (/^\.build\/pictures\/[^/]+\/bundle\.js$/u.test(file)) {
      const json = readFileSync(id, 'utf8')
        .replace(/^export default /u, '')
        .replace(/;\s*$/u, '');
      return `export default ${JSON.stringify(JSON.parse(json, partOf(locale)))};`;
    }
    if (file !== 'src/core/i18n/locale.ts') return null;
    let code = readFileSync(id, 'utf8');
    for (const [before, now] of [
      [/LOCALES = \[[^\]]+\] as const/u, `LOCALES = ['${locale}'] as const`],
      [/FALLBACK_LOCALE: Locale = '[^']+'/u, `FALLBACK_LOCALE: Locale = '${locale}'`],
      [/=> \(\{(?:\s+'?[\w-]+'?: valueFor\('[\w-]+'\),)+\s+\}\)/u, `=> ({ '${locale}': valueFor('${locale}') })`],
    ]) {
      if (!before.test(code)) this.error(`${before.source} was not found.`);
      code = code.replace(before, now);
    }
    return code;
  },
});
