import { possessive, startingWith, withArticle } from '../../../../core/i18n/article.ts';
import type { ShareSmallMessages } from './messages.ts';

export default {
  stages: (subject) => `Rare earths: ${possessive(withArticle(subject))} share at each stage`,
  share: (subject) => `${possessive(startingWith(subject))} share of rare-earth mining`,
  amount: (subject) => `Rare earths mined in ${withArticle(subject)}`,
  countries: 'Rare earths mined, by country',
} satisfies ShareSmallMessages;
