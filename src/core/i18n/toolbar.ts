import { messagesByLocale } from './locale.ts';
import en from './toolbar/en.ts';
import ja from './toolbar/ja.ts';
import ko from './toolbar/ko.ts';
import zhHans from './toolbar/zh-Hans.ts';
import zhHant from './toolbar/zh-Hant.ts';
import type { ToolbarMessages } from './toolbar/messages.ts';

export { EXPORT_KINDS } from './toolbar/messages.ts';
export type { ExportKind, ToolbarMessages } from './toolbar/messages.ts';

export const toolbarMessages = messagesByLocale<ToolbarMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
