import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './sankey/en.ts';
import ja from './sankey/ja.ts';
import ko from './sankey/ko.ts';
import zhHans from './sankey/zh-Hans.ts';
import zhHant from './sankey/zh-Hant.ts';
import type { SankeyMessages } from './sankey/messages.ts';

export type { FeedOrigins, Importer, NamedCountry, StepShare, SankeyMessages } from './sankey/messages.ts';

export const sankeyMessages = messagesByLocale<SankeyMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
