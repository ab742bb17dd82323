import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/figures/rare-earth-share/define.ts';
import '../src/steps/define.ts';
import type { FigureStepsElement } from '../src/steps/figure-steps.ts';

/** A figure that moves with the text; see `docs/steps.md`. */
const meta: Meta = { tags: ['one-theme'], title: 'Steps' };
export default meta;

const TEXTS = [
  [
    'stages',
    'Nine tenths of refining',
    'China refines nine in ten tonnes of the rare earths that are used in magnets.',
  ],
  ['trend', 'It was not always so', 'Its share of mining rose from about 65% in 1995 to 97.5% in 2005.'],
  ['countries', 'Who mines the rest', 'The United States and Australia are the largest after China.'],
] as const;

/** Three steps. Scroll, or go through the links with Tab. */
export const ThreeSteps: StoryObj = {
  render: () => {
    const make = (name: string, ...children: (string | Node)[]): HTMLElement => {
      const element = document.createElement(name);
      element.append(...children);
      return element;
    };
    const figure = make('rare-earth-share');
    figure.slot = 'figure';
    figure.setAttribute('no-tabs', '');
    const sections = TEXTS.map(([view, heading, text]) => {
      const section = make('section', make('h2', heading), make('p', text));
      section.dataset['view'] = view;
      return section;
    });
    return make('figure-steps', figure, ...sections);
  },
  play: async ({ canvasElement }) => {
    const steps = canvasElement.querySelector<FigureStepsElement>('figure-steps');
    const [, second] = steps?.querySelectorAll('section') ?? [];
    await waitFor(() => expect(steps?.step).toBe(0));
    second?.scrollIntoView({ block: 'end' });
    await waitFor(() => expect(steps?.figure?.getAttribute('view')).toBe('trend'), { timeout: 10_000 });
  },
};
