import type { Card } from '../core/figure/card.ts';
import type { Figure } from '../core/figure/figure.ts';
import { defaultsOf } from '../core/figure/options.ts';
import { CARDS } from '../figures/cards.ts';
import { FIGURES } from '../figures/registry.ts';
import { readTables } from '../node/datasets.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';

const parsed = new Map<string, unknown>();

function bundledData(figure: Figure): unknown {
  if (!parsed.has(figure.tag)) parsed.set(figure.tag, figure.parse(readTables(figure.datasets)));
  return parsed.get(figure.tag);
}

/** The card of a view of the bundled rows, with the defaults of its options; of text alone where the view has none. */
export function bundledCard({ tag, view, locale, text }: FigureSnapshot): Card {
  const figure = FIGURES.find((one) => one.tag === tag);
  const card = CARDS[tag]?.[view];
  if (!figure || !card) return { caption: text.subtitle, visual: null };
  return card.draw(bundledData(figure), defaultsOf(figure.options), locale);
}
