import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent, waitFor } from 'storybook/test';
import '../src/define.ts';
import { figureIn, PATIENCE, showsPicture } from './figure-story.ts';
import { themingPage } from './theming-page.ts';

interface ThemingSettings {
  readonly theme: string;
}

const meta: Meta<ThemingSettings> = {
  title: 'Theming',
  tags: ['one-theme', 'page'],
  argTypes: { theme: { table: { disable: true } } },
  render: ({ theme }) =>
    themingPage(theme, ['rare-earth-share stages', 'dependency-sankey us-imports', 'export-control-timeline events']),
};
export default meta;

type Story = StoryObj<ThemingSettings>;

/** Every custom property with its colours: choose others, look at the figures, and copy the CSS. */
export const CustomProperties: Story = {
  args: { theme: 'default' },
  play: async (context) => {
    await showsPicture(context);
    const { canvas, canvasElement } = context;
    const { root } = figureIn(canvasElement);
    const css = canvas.getByLabelText<HTMLTextAreaElement>('CSS to copy');
    await expect(css.value).toContain('needs no CSS');
    await fireEvent.input(canvas.getByLabelText('--figure-china, light'), { target: { value: '#7a1020' } });
    await expect(css.value).toContain('--figure-china: light-dark(#7a1020, #ff6f66);');
    const bar = root.querySelector('.picture svg [data-id][fill*=china]');
    await expect(bar && getComputedStyle(bar).fill).toBe('rgb(122, 16, 32)');
    canvas.getByLabelText('mono').click();
    await expect(css.value).toContain('--figure-china: light-dark(#111111, #f2f2f2);');
    await expect(bar && getComputedStyle(bar).fill).toBe('rgb(17, 17, 17)');
    canvas.getByLabelText('default').click();
    await expect(css.value).toContain('needs no CSS');
    // The look that axe checks.
    canvas.getByLabelText('newspaper').click();
    await waitFor(() => expect(bar && getComputedStyle(bar).fill).toBe('rgb(163, 39, 31)'), PATIENCE);
  },
};

/** A newsroom in ink on newsprint. */
export const Newspaper: Story = { tags: ['!test'], args: { theme: 'newspaper' } };

/** A newsroom with one ink. */
export const Mono: Story = { tags: ['!test'], args: { theme: 'mono' } };

/** A newsroom with saturated colours. */
export const Vivid: Story = { tags: ['!test'], args: { theme: 'vivid' } };
