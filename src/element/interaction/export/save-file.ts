import { pageMessages } from '../../../core/i18n/page.ts';
import { toolbarMessages, type ExportKind } from '../../../core/i18n/toolbar.ts';
import type { InteractionHost, ShownFigure } from '../host.ts';

/** Time in ms after which a browser has certainly read a file offered for download. */
const READING_TIME = 60_000;

/** What became of a file, for the reader. */
interface Outcome {
  readonly sentence: string;
  readonly isGood: boolean;
}

/** Offers a file of the displayed figure for download. */
export async function saveFile(kind: ExportKind, shown: ShownFigure, host: InteractionHost): Promise<Outcome> {
  const { element } = host;
  const messages = toolbarMessages(shown.locale);
  const script = await import('./export-file.ts').catch(() => undefined);
  if (!script) return { sentence: pageMessages(shown.locale).loadFailed, isGood: false };
  try {
    const address = URL.createObjectURL(await script.exportFile(kind, shown, host));
    const link = element.ownerDocument.createElement('a');
    link.href = address;
    link.download = script.fileName(kind, shown, element);
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, READING_TIME);
    return { sentence: messages.saved(link.download), isGood: true };
  } catch {
    return { sentence: messages.notMade(kind.replace(/^src-/u, '').toUpperCase()), isGood: false };
  }
}
