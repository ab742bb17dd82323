/*
 * Long because it is one form: its buttons, two popups, and one sentence on what became of the last press. What the
 * buttons make is in `export`.
 */
import type { nothing as litNothing, TemplateResult } from 'lit';
import { pageMessages } from '../../core/i18n/page.ts';
import { EXPORT_KINDS, toolbarMessages, type ExportKind, type ToolbarMessages } from '../../core/i18n/toolbar.ts';
import { BASE_URL } from '../../core/output/site.ts';
import { loadIntegrity } from '#integrity';
import { citation } from '../../core/output/citation.ts';
import { FigureActionEvent, type FigureAction } from '../action-event.ts';
import { linkTo, type StatefulElement } from './export/link-to.ts';
import { embedCode, hasScriptedRows, isChangedByScript } from './export/embed-code.ts';
import { saveFile } from './export/save-file.ts';
import type { OfferedItems } from '../../core/wire/prerendered.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import type { Listening as FigureListening } from './listening.ts';
import { placeBeside } from './place-beside.ts';
import type { PlainSwitch } from './plain-switch.ts';
import { TOOLBAR_CSS } from './toolbar-styles.ts';

type Offered = Pick<OfferedItems, 'tactile' | 'hasPlainWords'>;

/** What the Listen button needs. */
type Listening = Pick<FigureListening, 'hasSonification' | 'isOpen' | 'toggle'>;

/** Strokes of the icons, in a square of 20 units. */
const ICONS = {
  listen: 'M3 8v4h3l4 3.5v-11L6 8ZM13 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10',
  plain: 'M3 5.5h14M3 10h9M3 14.5h5',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  embed: 'M7 5.5 2.5 10 7 14.5M13 5.5l4.5 4.5-4.5 4.5',
  share:
    'M13 6.5 7 9.5M7 10.5l6 3M15 3.5a2 2 0 1 1 0 4a2 2 0 1 1 0-4M5 8a2 2 0 1 1 0 4a2 2 0 1 1 0-4M15 12.5a2 2 0 1 1 0 4a2 2 0 1 1 0-4',
  cite: 'M8 5.5c-3 .5-4.5 2.5-4.5 5v4H8v-4H3.5M16.5 5.5c-3 .5-4.5 2.5-4.5 5v4h4.5v-4H12',
} as const;
type Tool = keyof typeof ICONS;

/** Distance in px between a button and its popup. */
const DISTANCE = 4;
/** Time in ms for which a success message stays. An error message stays until the reader does something else. */
const NEWS_TIME = 6000;

/** The toolbar of a figure: listen, plain words, download, embed, cite, and share where a link can lead to the figure. */
export class Toolbar {
  readonly #host: InteractionHost;
  readonly #listening: Listening;
  readonly #plain: Pick<PlainSwitch, 'isOn' | 'toggle'>;
  /** Whether the download menu is open. */
  #isOpen = false;
  /** The button whose text could not be copied. */
  #blocked: 'embed' | 'cite' | 'share' = 'embed';
  #announced = '';
  /** What else there is of the displayed figure. */
  #offered: Offered = {};
  /** The button that is the tab stop. */
  #stop: Tool = 'listen';
  #news: ReturnType<typeof setTimeout> | undefined;
  #stopPlacing: (() => void) | undefined;

  constructor(host: InteractionHost, listening: Listening, plain: Pick<PlainSwitch, 'isOn' | 'toggle'>) {
    this.#host = host;
    this.#listening = listening;
    this.#plain = plain;
    host.adoptStyles(host.root, TOOLBAR_CSS);
  }

  /** Ends what the toolbar waits for or follows. To be called when the figure has left the page. */
  release(): void {
    clearTimeout(this.#news);
    this.#stopPlacing?.();
    this.#stopPlacing = undefined;
    this.#isOpen = false;
    this.#announced = '';
  }

  /** Sets which picture to touch the displayed figure has, and whether it has plain words. */
  offer({ tactile, hasPlainWords }: Offered): void {
    if (tactile === this.#offered.tactile && hasPlainWords === this.#offered.hasPlainWords) return;
    this.#offered = { ...(tactile && { tactile }), ...(hasPlainWords && { hasPlainWords }) };
    if (this.#host.shown()) this.#host.requestUpdate();
  }

  /** Rendered directly before the disclosure of table and notes, on whose line it appears. */
  template(): TemplateResult | typeof litNothing {
    const { html, nothing, element } = this.#host;
    const shown = this.#host.shown();
    if (!shown) return this.#host.nothing;
    const messages = toolbarMessages(shown.locale);
    const { hasSonification, isOpen } = this.#listening;
    const listenMessages = isOpen ? { ...messages.listen, hint: messages.closePlayer } : messages.listen;
    const listen = (): void => {
      this.#announce('');
      if (!isOpen) this.#report('listen');
      this.#listening.toggle().catch(() => this.#announce(pageMessages(shown.locale).loadFailed, false));
    };
    const embed = (): void => {
      this.#report('embed');
      const news = messages.embedCopied + (isChangedByScript(element) ? ` ${messages.notInCode}` : '');
      if (hasScriptedRows(element)) this.#announce(messages.noEmbedCode, false);
      else void this.#embed(news);
    };
    const warm = (): void => {
      void loadIntegrity();
    };
    const cite = (): void => {
      this.#report('cite');
      void this.#cite(shown, messages.citationCopied);
    };
    const share = (): void => {
      void this.#share(shown, messages.linkCopied);
    };
    const plain = (): void => {
      if (!this.#plain.isOn) this.#report('plain');
      void this.#toPlain(shown, messages);
    };
    return html`<div
      class="tools"
      part="toolbar"
      role="toolbar"
      aria-label=${messages.tools}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @pointerenter=${warm}
    >
      ${hasSonification ? this.#toolTemplate('listen', listenMessages, listen, { expanded: isOpen }) : nothing}
      ${this.#hasPlain(shown) ? this.#toolTemplate('plain', messages.plain, plain, { pressed: this.#plain.isOn }) : nothing}
      ${this.#downloadTemplate(messages, shown)} ${this.#toolTemplate('embed', messages.embed, embed)}
      ${this.#toolTemplate('cite', messages.cite, cite)}
      ${this.#link === null ? nothing : this.#toolTemplate('share', messages.share, share)}
      <div class="popup blocked" popover @beforetoggle=${this.#onPopup}>
        <label>${messages.blocked}<textarea readonly spellcheck="false"></textarea></label>
      </div>
      <p class="notice" aria-hidden="true">${this.#announced}</p>
    </div>`;
  }

  #faceOf(tool: Tool, label: string): TemplateResult {
    return this.#host.html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${ICONS[tool]} /></svg
      ><span id=${`tool-${tool}`}>${label}</span>`;
  }

  #hasPlain(shown: ShownFigure | undefined): boolean {
    return Boolean(shown?.plain && this.#offered.hasPlainWords);
  }

  /** The attribute `tabindex` of a button. A figure may not have the button that was the tab stop. */
  #indexOf(tool: Tool): number {
    const isGone =
      (this.#stop === 'listen' && !this.#listening.hasSonification) ||
      (this.#stop === 'share' && this.#link === null) ||
      (this.#stop === 'plain' && !this.#hasPlain(this.#host.shown()));
    const first = this.#hasPlain(this.#host.shown()) ? 'plain' : 'download';
    const stop = isGone ? first : this.#stop;
    return tool === stop ? 0 : -1;
  }

  #toolTemplate(
    tool: Exclude<Tool, 'download'>,
    { label, hint }: ToolbarMessages[Tool],
    act: () => void,
    state: { readonly expanded?: boolean; readonly pressed?: boolean } = {},
  ): TemplateResult {
    const { html, nothing } = this.#host;
    return html`<button
      type="button"
      part="button tool"
      data-tool=${tool}
      tabindex=${this.#indexOf(tool)}
      aria-labelledby=${`tool-${tool} title`}
      title=${hint}
      aria-expanded=${state.expanded === undefined ? nothing : String(state.expanded)}
      aria-pressed=${state.pressed === undefined ? nothing : String(state.pressed)}
      @click=${act}
    >
      ${this.#faceOf(tool, label)}
    </button>`;
  }

  #downloadTemplate(messages: ToolbarMessages, shown: ShownFigure): TemplateResult {
    const { html, nothing } = this.#host;
    const { tactile } = this.#offered;
    return html`<button
        type="button"
        part="button tool"
        data-tool="download"
        tabindex=${this.#indexOf('download')}
        aria-labelledby="tool-download title"
        title=${messages.download.hint}
        popovertarget="files"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
      >
        ${this.#faceOf('download', messages.download.label)}
      </button>
      <div
        class="popup files"
        id="files"
        popover
        role="group"
        aria-label=${messages.download.label}
        @beforetoggle=${this.#onPopup}
      >
        ${EXPORT_KINDS.map(
          (kind) =>
            html`<button
              type="button"
              part="button"
              data-file=${kind}
              @click=${({ currentTarget }: Event) => {
                (currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();
                void this.#save(kind, shown);
              }}
            >
              ${messages.files[kind]}
            </button>`,
        )}
        ${
          tactile === undefined
            ? nothing
            : html`<a part="button" data-file="tactile" href=${BASE_URL + tactile} target="_blank" rel="noopener"
                >${messages.tactile}</a
              >`
        }
      </div>`;
  }

  #button(tool: Tool): HTMLElement {
    const button = this.#host.root.querySelector<HTMLElement>(`.tools > [data-tool=${tool}]`);
    if (!button) throw new Error('The toolbar has not been rendered.');
    return button;
  }

  /** Arrow keys move between the buttons, which are one tab stop. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>(':scope > button')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const to: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
    const next = to[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    void loadIntegrity();
    const tool = (target as HTMLElement).dataset['tool'] as Tool | undefined;
    if (!tool || tool === this.#stop) return;
    this.#stop = tool;
    this.#host.requestUpdate();
  };

  /** A popup is about to open or close. */
  readonly #onPopup = ({ currentTarget, newState }: ToggleEvent): void => {
    const popup = currentTarget as HTMLElement;
    const isFiles = popup.id === 'files';
    const button = this.#button(isFiles ? 'download' : this.#blocked);
    this.#isOpen = isFiles && newState === 'open';
    if (newState === 'open') {
      // By then it has been rendered, but not displayed.
      requestAnimationFrame(() => {
        if (!popup.matches(':popover-open')) return;
        this.#stopPlacing?.();
        this.#stopPlacing = placeBeside(button, popup, DISTANCE);
      });
      this.#announce('');
      return;
    }
    this.#stopPlacing?.();
    if (popup.contains(this.#host.root.activeElement)) button.focus();
    this.#host.requestUpdate();
  };

  #announce(sentence: string, isGood = true): void {
    clearTimeout(this.#news);
    this.#announced = sentence;
    this.#host.say(sentence);
    this.#host.requestUpdate();
    if (!sentence || !isGood) return;
    this.#news = setTimeout(() => {
      this.#announced = '';
      this.#host.requestUpdate();
    }, NEWS_TIME);
  }

  async #toPlain(shown: ShownFigure, messages: ToolbarMessages): Promise<void> {
    try {
      this.#announce((await this.#plain.toggle(shown)) ? messages.plainOn : messages.plainOff);
    } catch {
      this.#announce(pageMessages(shown.locale).loadFailed, false);
    }
  }

  // A browser may allow copying only soon after the click, so what a text is made of is loaded before if possible.

  async #embed(news: string): Promise<void> {
    await this.#copy('embed', embedCode(this.#host.element, await loadIntegrity()), news);
  }

  async #cite(shown: ShownFigure, news: string): Promise<void> {
    const { details, element } = this.#host;
    const known = details.isOf(shown) ? details.known : await details.load(shown);
    await this.#copy(
      'cite',
      citation({ ...shown, details: known }, this.#link ?? element.ownerDocument.location.href),
      news,
    );
  }

  /** Address of what is shown; null if nothing identifies the figure in its page. */
  get #link(): string | null {
    return linkTo(this.#host.element as StatefulElement);
  }

  #report(action: FigureAction, detail?: string): void {
    this.#host.element.dispatchEvent(new FigureActionEvent(action, detail));
  }

  async #share({ text: { title } }: ShownFigure, news: string): Promise<void> {
    const url = this.#link ?? '';
    this.#report('share', (this.#host.element as StatefulElement).state);
    // On a phone or a tablet, its own list of apps.
    if (matchMedia('(pointer: coarse)').matches && (navigator as Partial<Navigator>).share) {
      try {
        await navigator.share({ title, url });
        return;
      } catch (error) {
        if ((error as Partial<Error>).name === 'AbortError') return;
      }
    }
    await this.#copy('share', url, news);
  }

  async #copy(tool: 'embed' | 'cite' | 'share', text: string, news: string): Promise<void> {
    this.#announce('');
    try {
      await navigator.clipboard.writeText(text);
      this.#announce(news);
    } catch {
      // No permission, or a page without https. The popup explains it when its text receives the focus.
      this.#offer(tool, text);
    }
  }

  /** Shows a text, selected, for the reader to copy. */
  #offer(tool: 'embed' | 'cite' | 'share', text: string): void {
    const field = this.#host.root.querySelector<HTMLTextAreaElement>('.tools textarea');
    if (!field) return;
    this.#blocked = tool;
    field.value = text;
    field.closest<HTMLElement>('[popover]')?.showPopover();
    field.focus();
    field.select();
    field.scrollTop = 0;
  }

  async #save(kind: ExportKind, shown: ShownFigure): Promise<void> {
    this.#report('download', kind);
    const { sentence, isGood } = await saveFile(kind, shown, this.#host);
    this.#announce(sentence, isGood);
  }
}
