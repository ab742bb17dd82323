import { defineFigureElement } from '../../element/define-figure.ts';
import { ExportControlTimelineElement } from './element.ts';

defineFigureElement('export-control-timeline', ExportControlTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'export-control-timeline': ExportControlTimelineElement;
  }
}
