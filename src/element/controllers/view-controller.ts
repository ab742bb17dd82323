import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Table } from '../../core/figure/description.ts';
import type { FigureErrorDetail } from '../../core/figure/figure-error.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Provenance } from '../../core/data/provenance.ts';
import type { PackedView } from '../../core/wire/packed-view.ts';
import type { Bundle } from '../../core/wire/prerendered.ts';
import { unpackSources, unpackTable } from '../../core/wire/unpack-view.ts';
import { pageMessages } from '../../core/i18n/page.ts';

/** A requested view: the cache key of its pictures, and the language. */
interface ViewRequest {
  readonly cacheKey: string;
  readonly locale: Locale;
}

type LoadView = (cacheKey: string, locale: Locale) => Promise<PackedView>;

/** A pre-rendered view with the request that it answers. */
export interface ShownView extends ViewRequest, Provenance {
  readonly prerendered: PackedView;
  readonly table: Table;
}

/**
 * Loads pre-rendered views; the latest request wins. The default view is bundled in every language, others are fetched.
 * While a fetch is pending or after it has failed, the last view that loaded stays.
 */
export class ViewController implements ReactiveController {
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  error: FigureErrorDetail | undefined;
  shown: ShownView | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #bundle: Bundle;
  readonly #load: LoadView;
  #requested: ViewRequest | undefined;

  constructor(host: ReactiveControllerHost, bundle: Bundle, load: LoadView) {
    this.#host = host;
    this.#bundle = bundle;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // A request dropped while the figure was disconnected is made again by the next update.
    if (this.status === 'initial') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.status !== 'pending') return;
    this.#requested = undefined;
    this.status = 'initial';
  }

  /** Requests a view. A bundled view is available at once; any other requests an update when it has loaded. */
  request(requested: ViewRequest): void {
    if (requested.cacheKey === this.#requested?.cacheKey && requested.locale === this.#requested.locale) return;
    this.#requested = requested;
    this.error = undefined;
    if (requested.cacheKey === this.#bundle.views[0]?.id)
      this.#complete(requested, this.#bundle.prerendered[requested.locale]);
    else void this.#fetch(requested);
  }

  /** Retries the failed load. */
  retry(): void {
    if (this.status !== 'error' || !this.#requested) return;
    this.error = undefined;
    void this.#fetch(this.#requested);
  }

  async #fetch(requested: ViewRequest): Promise<void> {
    this.status = 'pending';
    this.#host.requestUpdate();
    try {
      const prerendered = await this.#load(requested.cacheKey, requested.locale);
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
    this.shown = { ...requested, prerendered, table: unpackTable(prerendered), sources: unpackSources(prerendered) };
    this.status = 'complete';
  }
}
