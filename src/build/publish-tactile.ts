import { fullSourceText } from '../core/output/about-line.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';
import { bundledCard } from './figure-card.ts';
import { tactilePath } from './tactile-path.ts';
import { hasBraille, NO_BRAILLE } from './tactile/braille.ts';
import { tactilePageSvg } from './tactile/page-svg.ts';
import { tactilePage } from './tactile/tactile-page.ts';
import type { WriteFile } from './write-file.ts';

/** A view as a picture to touch, for swell paper or an embosser. */
function tactileSvg(snapshot: FigureSnapshot): string {
  const { locale, text } = snapshot;
  const description = [text.summary, fullSourceText(snapshot, locale)].join('\n');
  return tactilePageSvg(tactilePage(text.title, bundledCard(snapshot), locale), {
    locale,
    title: text.title,
    description,
  });
}

/** Writes each view as a picture to touch; without liblouis none, with a sentence. */
export async function publishTactile(snapshots: readonly FigureSnapshot[], write: WriteFile): Promise<void> {
  if (!hasBraille()) {
    process.stderr.write(`No pictures to touch: ${NO_BRAILLE}\n`);
    return;
  }
  for (const snapshot of snapshots) await write(tactilePath(snapshot), tactileSvg(snapshot));
}
