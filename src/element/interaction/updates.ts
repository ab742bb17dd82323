import { dataAddress } from '../../core/data/web-address.ts';
import { compareVersions, correctionsSince, type Latest } from '../../core/wire/latest.ts';
import { FigureOutdatedEvent } from '../outdated-event.ts';
import { warnOnce } from '../warn.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { latestAt, latestBeside } from './latest-file.ts';
import { updateTemplate } from './update-template.ts';

/** The paragraph on a newer version of the data, with the attribute `check-updates`. */
export class Updates {
  readonly #host: InteractionHost;
  readonly #element: HTMLElement;
  /** The address that was asked, and its answer. */
  #address: string | null = null;
  #latest: Latest | null = null;
  /** The two versions of the last event. */
  #reported = '';

  constructor(host: InteractionHost) {
    this.#host = host;
    this.#element = host.element.ownerDocument.createElement('div');
    this.#element.className = 'update';
    this.#element.setAttribute('part', 'update');
  }

  /**
   * To be called after each render of the figure.
   *
   * @param next - The element that the paragraph precedes.
   */
  updated(shown: ShownFigure, next: Element): void {
    // Custom data have no version.
    this.#ask(shown.edition && this.#asked());
    const { edition, locale, view } = shown;
    const latest = this.#latest;
    if (!edition || !latest || compareVersions(latest.version, edition.version) <= 0) {
      this.#element.remove();
      return;
    }
    const all = correctionsSince(latest, edition.version, locale);
    const path = `${this.#host.element.localName}/${view}`;
    const corrections = all.filter(({ views }) => views.includes(path));
    const template = updateTemplate(this.#host, shown, { corrections, total: all.length }, latest);
    this.#host.render(template, this.#element);
    if (this.#element.nextSibling !== next) next.before(this.#element);
    this.#report({ version: edition.version, latest: latest.version, corrections, total: all.length });
  }

  #report(found: Pick<FigureOutdatedEvent, 'version' | 'latest' | 'corrections' | 'total'>): void {
    const versions = `${found.version} ${found.latest}`;
    if (this.#reported === versions) return;
    this.#reported = versions;
    this.#host.element.dispatchEvent(new FigureOutdatedEvent(found));
  }

  /** The address to ask; null for none. */
  #asked(): string | null {
    const text = this.#host.checkUpdates();
    if (text === null || text === 'false') return null;
    const { localName, baseURI } = this.#host.element;
    const given = text === '' || text === 'true' ? latestBeside(import.meta.url) : text;
    const address = given === null ? null : dataAddress(given, baseURI);
    if (address) return address.href;
    warnOnce(
      given === null
        ? `<${localName} check-updates> does not know the folder of its script. Set it to the URL of a latest.json. Nothing is requested.`
        : `<${localName}> does not support check-updates="${text}": expected an https URL or one relative to the page. Nothing is requested.`,
    );
    return null;
  }

  #ask(address: string | null): void {
    if (this.#address === address) return;
    this.#address = address;
    this.#latest = null;
    if (address === null) return;
    void latestAt(address).then((latest) => {
      if (!latest || this.#address !== address) return;
      this.#latest = latest;
      this.#host.requestUpdate();
    });
  }
}
