/** What an author must know of the host that a snippet names. */
import { builderMessages } from '../../core/i18n/builder.ts';
import { isPackageHost } from '../../core/output/snippets.ts';
import type { Kind } from './kinds.ts';
import type { Order } from './lost-settings.ts';

const THIS_COMPUTER = ['localhost', '127.0.0.1', '[::1]'];

const COMMAND = 'npx rare-earth-figures publish --base-url https://figures.example.org/ -o figures';

/** Sentences in the language of the figure; empty if there is nothing to say. */
export function hostNotice({ names }: Kind, { baseUrl, choice }: Order): string {
  const messages = builderMessages(choice.lang);
  const { hostname } = new URL(baseUrl);
  if (names === 'page' && isPackageHost(baseUrl)) return `${messages.packageHost(hostname)} ${COMMAND}`;
  return names && THIS_COMPUTER.includes(hostname) ? messages.thisComputer : '';
}
