import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FALLBACK_LOCALE, resolveLocale, type Locale } from '../../core/i18n/locale.ts';
import { ancestors } from '../ancestors.ts';
import { warnOnce } from '../warn.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Knows the language of the page around a figure, and hears when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    // Each of them may get a language later, so all are watched and not only those that have one.
    for (const around of ancestors(this.#host))
      this.#observer.observe(around, { attributes: true, attributeFilter: ['lang'] });
    // In another place of the page another language may hold.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** The figure's language: the nearest around it that a figure speaks, else English. */
  get locale(): Locale {
    const own = this.#host.getAttribute('lang');
    const ownLocale = own ? resolveLocale(own) : undefined;
    if (ownLocale) return ownLocale;
    if (own) warnOnce(`<${this.#host.localName}> does not speak lang="${own}"; it takes the page's language.`);
    for (const around of ancestors(this.#host)) {
      const locale = resolveLocale(around.getAttribute('lang') ?? '');
      if (locale) return locale;
    }
    return FALLBACK_LOCALE;
  }
}
