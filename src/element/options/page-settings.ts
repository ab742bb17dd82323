import { commonOptions } from '../../core/figure/common-options.ts';
import { oneOf, type OptionDefinition, type OptionDefinitions, type OptionValues } from '../../core/figure/options.ts';
import type { Presentation } from '../templates/figure-template.ts';
import { optionValue } from './option-properties.ts';

type CommonValues = OptionValues<typeof commonOptions>;

/** Properties of a figure as a page has set them, valid or not. */
type Properties = Readonly<Record<string, unknown>> & { readonly localName: string };

/** What a page has set on a figure, as valid values: what is none is told once and falls back to the default. */
export class PageSettings {
  readonly #set: Properties;
  readonly #own: OptionDefinitions;
  readonly #view: OptionDefinition<string>;

  /**
   * @param views - Ids of the figure's views; the first is the default.
   * @param own - The figure's own options.
   */
  constructor(element: HTMLElement, views: readonly string[], own: OptionDefinitions) {
    // Any property may be there; Lit has made those of the options.
    this.#set = element as HTMLElement & Properties;
    this.#own = own;
    const [first = '', ...others] = views;
    this.#view = oneOf('view', [first, ...others]);
  }

  get view(): string {
    return this.#valueOf('view', this.#view);
  }

  get defaultView(): string {
    return this.#view.default;
  }

  option<Name extends keyof CommonValues>(name: Name): CommonValues[Name] {
    const definition: OptionDefinition<unknown> = commonOptions[name];
    return this.#valueOf(name, definition) as CommonValues[Name];
  }

  /** @param isCustom - Whether the rows are the page's own, which may hold what the bundled ones don't. */
  own(isCustom: boolean): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(this.#own).map(([name, definition]) => [name, this.#valueOf(name, definition, isCustom)]),
    );
  }

  get presentation(): Presentation {
    return {
      theme: this.option('theme'),
      heading: this.option('heading'),
      subheading: this.option('subheading'),
      credit: this.option('credit'),
      alt: this.option('alt'),
      headingLevel: this.option('headingLevel'),
      isTitleHidden: Boolean(this.#set['noTitle']),
    };
  }

  #valueOf<Value>(name: string, definition: OptionDefinition<Value>, isCustom?: boolean): Value {
    return optionValue(this.#set.localName, definition, this.#set[name], isCustom);
  }
}
