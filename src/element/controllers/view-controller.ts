import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Table } from '../../core/figure/description.ts';
import type { FigureErrorDetail } from '../../core/figure/figure-error.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { PackedView } from '../../core/wire/packed-view.ts';
import type { Bundle } from '../../core/wire/prerendered.ts';
import { unpackTable } from '../../core/wire/unpack-view.ts';
import { pageMessages } from '../../core/i18n/page.ts';

/** A view that is wanted: the key of its pictures, and the language. */
interface ViewRequest {
  readonly cacheKey: string;
  readonly locale: Locale;
}

/** Fetches a prepared view; `attempt` counts from 0 how often it has failed before. */
type LoadView = (cacheKey: string, locale: Locale, attempt: number) => Promise<PackedView>;

/** A prepared view with what it was prepared for. */
export interface ShownView extends ViewRequest {
  readonly prerendered: PackedView;
  readonly table: Table;
}

/**
 * Gets prepared views; the latest wish wins. The default view is at hand in every language, others are fetched. Until a
 * fetched one has come, and if it fails, the last good one stays.
 */
export class ViewController implements ReactiveController {
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  error: FigureErrorDetail | undefined;
  shown: ShownView | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #bundle: Bundle;
  readonly #load: LoadView;
  #requested: ViewRequest | undefined;
  #attempt = 0;

  constructor(host: ReactiveControllerHost, bundle: Bundle, load: LoadView) {
    this.#host = host;
    this.#bundle = bundle;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // A wish dropped while the figure was out of the page is renewed by its next update.
    if (this.status === 'initial') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.status !== 'pending') return;
    this.#requested = undefined;
    this.status = 'initial';
  }

  /** Wants a view. What is at hand is there at once; anything else asks for an update when it has come. */
  request(requested: ViewRequest): void {
    if (requested.cacheKey === this.#requested?.cacheKey && requested.locale === this.#requested.locale) return;
    this.#requested = requested;
    this.error = undefined;
    this.#attempt = 0;
    if (requested.cacheKey === this.#bundle.views[0]?.id)
      this.#complete(requested, this.#bundle.prerendered[requested.locale]);
    else void this.#fetch(requested);
  }

  /** Asks again for what could not be had. */
  retry(): void {
    if (this.status !== 'error' || !this.#requested) return;
    this.#attempt += 1;
    this.error = undefined;
    void this.#fetch(this.#requested);
  }

  async #fetch(requested: ViewRequest): Promise<void> {
    this.status = 'pending';
    this.#host.requestUpdate();
    try {
      const prerendered = await this.#load(requested.cacheKey, requested.locale, this.#attempt);
      if (this.#requested === requested) this.#complete(requested, prerendered);
    } catch {
      if (this.#requested === requested) {
        this.status = 'error';
        this.error = { code: 'picture-unavailable', message: pageMessages(requested.locale).loadFailed };
      }
    }
    if (this.#requested === requested) this.#host.requestUpdate();
  }

  #complete(requested: ViewRequest, prerendered: PackedView): void {
    this.shown = { ...requested, prerendered, table: unpackTable(prerendered) };
    this.status = 'complete';
  }
}
