import { withArticle } from '../../../../core/i18n/article.ts';
import type { TimelineSmallMessages } from './messages.ts';

export default {
  order: (first, second) => `Export curbs: ${withArticle(first)} first, then ${withArticle(second)}`,
  tally: 'Events, by who acted',
} satisfies TimelineSmallMessages;
