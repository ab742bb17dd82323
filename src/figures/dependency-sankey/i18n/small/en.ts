import { possessive, withArticle } from '../../../../core/i18n/article.ts';
import type { SankeySmallMessages } from './messages.ts';

export default {
  chain: (subject) => `From mine to magnet: ${possessive(withArticle(subject))} share`,
  uses: ([first = '', ...others]) =>
    `${[first, ...others.map((name) => name.toLowerCase())].join(' and ')}: known uses`,
  allUses: 'What rare earths are used in',
} satisfies SankeySmallMessages;
