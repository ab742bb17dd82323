/**
 * The script of `embed/<tag>.html`: makes a figure of the address’s parameters. Its attributes are the parameters’ names;
 * whatever else stands in the address is passed over.
 */
import { embedMessages } from '../core/i18n/embed.ts';
import { FALLBACK_LOCALE, resolveLocale, type Locale } from '../core/i18n/locale.ts';
import { THEMES } from '../core/figure/theme.ts';
import { pageMessages } from '../core/i18n/page.ts';
import { allowedData, dataHosts, rejectedName } from './data-hosts.ts';
import { reportHeight } from './report-height.ts';

const root = document.documentElement;
const parameters = new URLSearchParams(location.search);

/** Puts a sentence in the place of the figure. */
function reportInstead(figure: Element, sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  figure.replaceWith(paragraph);
}

/** Language and theme of the page itself; without a theme it is light, whatever the reader’s system. */
function setUpPage(locale: Locale): void {
  root.lang = locale;
  const { title = '' } = document.querySelector<HTMLLinkElement>(`link[hreflang="${locale}"]`) ?? {};
  if (title) document.title = title;
  const asked = parameters.get('theme');
  root.dataset['theme'] = THEMES.find((theme) => theme === asked) ?? 'light';
}

/** Whether rows may come from where the address says; sets the whole address, which is then what is fetched. */
function settleData(): boolean {
  const src = parameters.get('src')?.trim();
  if (!src) return true;
  const { content } = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]') ?? {};
  const address = allowedData(src, document.baseURI, dataHosts(content ?? ''));
  if (address) parameters.set('src', address);
  return address !== null;
}

async function showFigure(figure: Element): Promise<void> {
  // Only the class knows what it understands; nothing is painted between its definition and this.
  const { observedAttributes = [] } = (await customElements.whenDefined(figure.localName)) as {
    readonly observedAttributes?: readonly string[];
  };
  for (const name of observedAttributes) {
    const value = parameters.get(name);
    if (value !== null) figure.setAttribute(name, value);
  }
}

function start(content: Element, figure: Element): void {
  const { localName: tag } = figure;
  const locale = resolveLocale(parameters.get('lang') ?? '') ?? FALLBACK_LOCALE;
  setUpPage(locale);
  if (settleData()) {
    void showFigure(figure);
    addEventListener('load', () => {
      if (!customElements.get(tag)) reportInstead(figure, pageMessages(locale).loadFailed);
    });
  } else
    reportInstead(
      figure,
      embedMessages(locale).blockedData(rejectedName(parameters.get('src') ?? '', document.baseURI)),
    );
  // Before that the height is not the figure's, and the page around would jump twice.
  addEventListener('load', () => {
    reportHeight(content, tag);
  });
}

const content = document.querySelector('main');
if (content?.firstElementChild) start(content, content.firstElementChild);
