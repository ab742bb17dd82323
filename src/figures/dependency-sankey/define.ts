import { defineFigureElement } from '../../element/define-figure.ts';
import { DependencySankeyElement } from './element.ts';

defineFigureElement('dependency-sankey', DependencySankeyElement);

declare global {
  interface HTMLElementTagNameMap {
    'dependency-sankey': DependencySankeyElement;
  }
}
