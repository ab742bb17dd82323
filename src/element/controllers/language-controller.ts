import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FALLBACK_LOCALE, resolveLocale, type Locale } from '../../core/i18n/locale.ts';
import { ancestors } from '../ancestors.ts';
import { warnLater } from '../warn-later.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Resolves the language of a figure from the page around it, and follows changes. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    // Any ancestor may get a `lang` later, so all of them are observed.
    for (const around of ancestors(this.#host))
      this.#observer.observe(around, { attributes: true, attributeFilter: ['lang'] });
    // A figure that has moved may have inherited another language.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** The language of the figure: the nearest supported `lang`, its own first; English if there is none. */
  get locale(): Locale {
    const own = this.#host.getAttribute('lang');
    const ownLocale = own ? resolveLocale(own) : undefined;
    if (ownLocale) return ownLocale;
    if (own) warnLater('language', this.#host.localName, own);
    for (const around of ancestors(this.#host)) {
      const locale = resolveLocale(around.getAttribute('lang') ?? '');
      if (locale) return locale;
    }
    return FALLBACK_LOCALE;
  }
}
