/** Messages about custom data and specs, which bundled data never need: those of one language are loaded on demand. */
import type { FileMessages } from '../core/i18n/file/messages.ts';
import type { IssueMessages } from '../core/i18n/issue/messages.ts';
import type { LoadMessages } from '../core/i18n/load/messages.ts';
import type { ByLocale, Locale } from '../core/i18n/locale.ts';

export interface CustomMessages {
  readonly load: LoadMessages;
  readonly file: FileMessages;
  readonly issue: IssueMessages;
}

type Module<Messages> = Promise<{ readonly default: Messages }>;
type Modules = readonly [load: Module<LoadMessages>, file: Module<FileMessages>, issue: Module<IssueMessages>];

/** The build writes the three of a language into one file. */
const MODULES: ByLocale<() => Modules> = {
  ja: () => [import('../core/i18n/load/ja.ts'), import('../core/i18n/file/ja.ts'), import('../core/i18n/issue/ja.ts')],
  en: () => [import('../core/i18n/load/en.ts'), import('../core/i18n/file/en.ts'), import('../core/i18n/issue/en.ts')],
  ko: () => [import('../core/i18n/load/ko.ts'), import('../core/i18n/file/ko.ts'), import('../core/i18n/issue/ko.ts')],
  'zh-Hans': () => [
    import('../core/i18n/load/zh-Hans.ts'),
    import('../core/i18n/file/zh-Hans.ts'),
    import('../core/i18n/issue/zh-Hans.ts'),
  ],
  'zh-Hant': () => [
    import('../core/i18n/load/zh-Hant.ts'),
    import('../core/i18n/file/zh-Hant.ts'),
    import('../core/i18n/issue/zh-Hant.ts'),
  ],
};

/** The messages in one language. */
export async function customMessages(locale: Locale): Promise<CustomMessages> {
  const [load, file, issue] = await Promise.all(MODULES[locale]());
  return { load: load.default, file: file.default, issue: issue.default };
}
