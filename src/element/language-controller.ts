import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FALLBACK_LOCALE, resolveLocale, type Locale } from '../core/locale.ts';
import { warnOnce } from './warn.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The nearest element around that names a language, through shadow roots. */
function nearestWithLanguage(host: Element): Element | null {
  const found = host.closest('[lang]');
  if (found) return found;
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? nearestWithLanguage(root.host) : null;
}

/** Knows the language of the page around a figure, and hears when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const observer = new MutationObserver(() => this.#host.requestUpdate());
    for (let from: Element | null = this.#host.parentElement; from;) {
      const named: Element | null = nearestWithLanguage(from);
      if (named) observer.observe(named, { attributes: true, attributeFilter: ['lang'] });
      from = named?.parentElement ?? null;
    }
    this.#observer = observer;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** The figure's language: the first around it that a figure speaks, else English. */
  get locale(): Locale {
    for (let from: Element | null = this.#host; from;) {
      const named: Element | null = nearestWithLanguage(from);
      const tag = named?.getAttribute('lang');
      const locale = tag ? resolveLocale(tag) : undefined;
      if (locale) return locale;
      if (named === this.#host && tag)
        warnOnce(`<${this.#host.localName}> does not speak lang="${tag}"; it takes the page's language.`);
      if (!named) break;
      const { parentElement } = named;
      const root = named.getRootNode();
      from = parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return FALLBACK_LOCALE;
  }
}
