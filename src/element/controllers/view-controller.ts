import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Table } from '../../core/figure/description.ts';
import type { FigureFault } from '../../core/figure/figure-error.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { PackedView } from '../../core/wire/packed-view.ts';
import type { Bundle } from '../../core/wire/prerendered.ts';
import { unpackTable } from '../../core/wire/unpack-view.ts';
import { pageWords } from '../../core/i18n/page.ts';

/** A view that is wanted: the key of its pictures, and the language. */
interface Wanted {
  readonly key: string;
  readonly locale: Locale;
}

/** Fetches a prepared view; `attempt` counts from 0 how often it has failed before. */
type LoadView = (key: string, locale: Locale, attempt: number) => Promise<PackedView>;

/** A prepared view with what it was prepared for. */
export interface ShownView extends Wanted {
  readonly prepared: PackedView;
  readonly table: Table;
}

/**
 * Gets prepared views; the latest wish wins. The default view is at hand in every language, others are fetched. Until a
 * fetched one has come, and if it fails, the last good one stays.
 */
export class ViewController implements ReactiveController {
  status: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  fault: FigureFault | undefined;
  shown: ShownView | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #bundle: Bundle;
  readonly #load: LoadView;
  #wanted: Wanted | undefined;
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
    this.#wanted = undefined;
    this.status = 'initial';
  }

  /** Wants a view. What is at hand is there at once; anything else asks for an update when it has come. */
  want(wanted: Wanted): void {
    if (wanted.key === this.#wanted?.key && wanted.locale === this.#wanted.locale) return;
    this.#wanted = wanted;
    this.fault = undefined;
    this.#attempt = 0;
    if (wanted.key === this.#bundle.views[0]?.id) this.#complete(wanted, this.#bundle.prepared[wanted.locale]);
    else void this.#fetch(wanted);
  }

  /** Asks again for what could not be had. */
  retry(): void {
    if (this.status !== 'error' || !this.#wanted) return;
    this.#attempt += 1;
    this.fault = undefined;
    void this.#fetch(this.#wanted);
  }

  async #fetch(wanted: Wanted): Promise<void> {
    this.status = 'pending';
    this.#host.requestUpdate();
    try {
      const prepared = await this.#load(wanted.key, wanted.locale, this.#attempt);
      if (this.#wanted === wanted) this.#complete(wanted, prepared);
    } catch {
      if (this.#wanted === wanted) {
        this.status = 'error';
        this.fault = { code: 'picture-unavailable', message: pageWords(wanted.locale).loadFailed };
      }
    }
    if (this.#wanted === wanted) this.#host.requestUpdate();
  }

  #complete(wanted: Wanted, prepared: PackedView): void {
    this.shown = { ...wanted, prepared, table: unpackTable(prepared) };
    this.status = 'complete';
  }
}
