import type { FigureView } from '../core/figure/figure.ts';

export type View = FigureView<unknown, Readonly<Record<string, unknown>>>;

/** The model of the last request, computed once for all widths, languages and controls. */
export class LastModel {
  #last: { readonly view: View; readonly data: unknown; readonly chosen: string; readonly model: unknown } | undefined;

  of(view: View, data: unknown, options: Readonly<Record<string, unknown>>): unknown {
    const last = this.#last;
    const chosen = JSON.stringify(options);
    if (last?.view !== view || last.data !== data || last.chosen !== chosen)
      this.#last = { view, data, chosen, model: view.model(data, options) };
    return this.#last?.model;
  }
}
