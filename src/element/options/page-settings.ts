import { commonOptions } from '../../core/figure/common-options.ts';
import { viewNamed } from '../../core/figure/figure.ts';
import {
  oneOf,
  text,
  type OptionDefinition,
  type OptionDefinitions,
  type OptionValues,
} from '../../core/figure/options.ts';
import { statefulOptions, stateOf, valuesOf } from '../../core/figure/state.ts';
import type { Bundle } from '../../core/wire/prerendered.ts';
import type { Presentation } from '../templates/figure-template.ts';
import { optionValue } from './option-properties.ts';

type CommonValues = OptionValues<typeof commonOptions>;

/** The properties of a figure as the page has set them, valid or not. */
type Properties = Readonly<Record<string, unknown>> & { readonly localName: string };

/** The settings of a figure as valid values. An invalid setting is reported once and replaced by its default. */
export class PageSettings {
  readonly #set: Properties;
  readonly #own: OptionDefinitions;
  readonly #view: OptionDefinition<string>;
  readonly #stateful: OptionDefinitions;
  #initial: Readonly<Record<string, unknown>> | undefined;

  /**
   * @param views - The figure's views; the first is the default.
   * @param own - The options specific to the figure.
   */
  constructor(element: HTMLElement, views: Bundle['views'], own: OptionDefinitions) {
    // Lit has defined a property for each option.
    this.#set = element as HTMLElement & Properties;
    this.#own = own;
    const [first = '', ...others] = views.map(({ id }) => id);
    this.#view = {
      ...oneOf('view', [first, ...others]),
      parse: (text) => viewNamed(views, text.trim())?.id,
    };
    const { highlight } = commonOptions;
    this.#stateful = { view: this.#view, ...statefulOptions(own), highlight, pin: text('pin') };
  }

  /** What differs from the page's settings; see `stateOf`. */
  get state(): string {
    return stateOf(this.#stateful, this.#set, this.keep());
  }

  set state(state: string) {
    Object.assign(this.#set, valuesOf(this.#stateful, state, this.keep()));
  }

  /** The page's settings, as they are when this is first called: at the latest before the figure's first update. */
  keep(): Readonly<Record<string, unknown>> {
    return (this.#initial ??= Object.fromEntries(Object.keys(this.#stateful).map((name) => [name, this.#set[name]])));
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

  /** @param isCustom - Whether the figure shows custom data, which may contain values that the bundled data do not. */
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
      noTitle: Boolean(this.#set['noTitle']),
    };
  }

  #valueOf<Value>(name: string, definition: OptionDefinition<Value>, isCustom?: boolean): Value {
    return optionValue(this.#set.localName, definition, this.#set[name], isCustom);
  }
}
