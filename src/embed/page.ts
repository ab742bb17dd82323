/**
 * The script of `embed/<tag>.html`. It sets each URL parameter as the attribute of the same name; unknown parameters
 * are ignored.
 */
import { embedMessages } from '../core/i18n/embed.ts';
import { inBrackets } from '../core/i18n/language-mark.ts';
import { FALLBACK_LOCALE, resolveLocale, type Locale } from '../core/i18n/locale.ts';
import { THEMES } from '../core/figure/theme.ts';
import { pageMessages } from '../core/i18n/page.ts';
import { allowedData, dataHosts, rejectedName } from './data-hosts.ts';
import { addressIn, ADDRESS_QUESTION } from './address.ts';
import { isHeightQuestion } from './height.ts';
import { reportHeight } from './report-height.ts';

const root = document.documentElement;
const parameters = new URLSearchParams(location.search);

/** Replaces the figure with a message. */
function reportInstead(figure: Element, sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  figure.replaceWith(paragraph);
}

/** Sets language and theme of the page itself. The default theme is light, whatever the reader's system prefers. */
function setUpPage(locale: Locale): void {
  root.lang = locale;
  const { title = '' } = document.querySelector<HTMLLinkElement>(`link[hreflang="${locale}"]`) ?? {};
  if (title) document.title = title;
  const asked = parameters.get('theme');
  root.dataset['theme'] = THEMES.find((theme) => theme === asked) ?? 'light';
}

/**
 * Whether data may be loaded from the URL in `src`, which is replaced by its absolute form.
 */
function settleData(): boolean {
  const src = parameters.get('src')?.trim();
  if (!src) return true;
  const { content } = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]') ?? {};
  const address = allowedData(src, document.baseURI, dataHosts(content ?? ''));
  if (!address) return false;
  parameters.set('src', address);
  return true;
}

/**
 * Names the source of rows by the host that answered, after any redirect, whatever the author of this page's URL calls
 * it.
 */
function sourceNamer(locale: Locale): (host: string) => string {
  const name = parameters.get('source-name')?.trim() ?? '';
  return (host) => (name && host ? name + inBrackets(host, locale) : name || host);
}

/** What the author of this page’s URL writes on items, as JSON; null for none, or for what is no list. */
function annotationsIn(json: string | null): readonly unknown[] | null {
  try {
    const given: unknown = JSON.parse(json ?? '[]');
    if (Array.isArray(given)) return given as readonly unknown[];
  } catch {
    // Reported below.
  }
  reportError(
    new SyntaxError(
      'The parameter "annotations" is no list. Write JSON, encoded for a URL: [{"for":"2010","text":"What happened"}].',
    ),
  );
  return null;
}

async function showFigure(figure: Element, locale: Locale): Promise<void> {
  // Only the class knows its attributes. No frame is drawn between the definition and this code.
  const { observedAttributes = [] } = (await customElements.whenDefined(figure.localName)) as {
    readonly observedAttributes?: readonly string[];
  };
  for (const name of observedAttributes) {
    const value = parameters.get(name);
    if (value !== null) figure.setAttribute(name, value);
  }
  const annotations = annotationsIn(parameters.get('annotations'));
  if (annotations?.length) Object.assign(figure, { annotations });
  if (parameters.has('src')) Object.assign(figure, { sourceName: sourceNamer(locale) });
}

/** What an element of Lit has; any other has none of it. */
type Updating = Element & { readonly updateComplete?: Promise<unknown>; requestUpdate?(): void };

/**
 * Takes the address of the surrounding page, for links to what the figure shows, and the state that it was opened with.
 * Only a page with the script `resize.js` answers.
 *
 * @param shown - Settles when the figure has its settings, from which a state differs.
 */
function takeAddress(figure: Updating, shown: Promise<unknown>): void {
  if (window.parent === window) return;
  let address: string | undefined;
  let state = '';
  // It is not secret that there is a figure.
  const ask = (): void => {
    window.parent.postMessage(ADDRESS_QUESTION, '*');
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    // The script around has come after this one, and asks for the height.
    if (address === undefined && isHeightQuestion(data)) ask();
    const given = addressIn(data);
    if (!given) return;
    ({ address } = given);
    // Several of these scripts may answer. What the reader has changed since stays.
    const isOther = given.state !== state;
    ({ state } = given);
    void shown.then(() => {
      figure.setAttribute('share-url', given.address);
      if (isOther) Object.assign(figure, { state: given.state });
      // No property is of this attribute.
      figure.requestUpdate?.();
    });
  });
  ask();
}

/** Settles when an element of Lit has been updated; at once for any other. */
const isUpdated = async (element: Updating): Promise<unknown> => element.updateComplete;

function start(content: HTMLElement, figure: Element): void {
  const { localName: tag } = figure;
  const locale = resolveLocale(parameters.get('lang') ?? root.lang) ?? FALLBACK_LOCALE;
  setUpPage(locale);
  if (settleData()) {
    takeAddress(figure, showFigure(figure, locale));
    addEventListener('load', () => {
      if (!customElements.get(tag)) reportInstead(figure, pageMessages(locale).loadFailed);
    });
  } else
    reportInstead(
      figure,
      embedMessages(locale).blockedData(rejectedName(parameters.get('src') ?? '', document.baseURI)),
    );
  // Before `load`, or before the figure's first update, the height is not final, and the surrounding page would shift
  // twice.
  addEventListener('load', () => {
    void isUpdated(figure).then(() => {
      reportHeight(content, tag);
    });
  });
}

const content = document.querySelector('main');
if (content?.firstElementChild) start(content, content.firstElementChild);
