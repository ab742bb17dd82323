import { defineFigureElement } from '../../element/define-figure.ts';
import { RareEarthShareElement } from './element.ts';

defineFigureElement('rare-earth-share', RareEarthShareElement);

declare global {
  interface HTMLElementTagNameMap {
    'rare-earth-share': RareEarthShareElement;
  }
}
