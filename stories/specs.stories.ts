import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { defaultsOf } from '../src/core/figure/options.ts';
import type { Locale } from '../src/core/i18n/locale.ts';
import { LOCALES } from '../src/core/i18n/locale.ts';
import type { LiveModule } from '../src/core/wire/live.ts';
import { BundledData } from '../src/live/bundled-data.ts';
import { namedSpec } from '../src/node/named-spec.ts';
import { openInEditor } from '../docs/demo/open-in-editor.js';

const modules = import.meta.glob<LiveModule>('../src/figures/*/live.ts', { eager: true, import: 'liveModule' });

const loaded = await Promise.all(
  Object.values(modules).map(async (liveModule) => ({
    figure: liveModule.figure,
    data: await new BundledData(liveModule).load(),
  })),
);
const views = loaded.flatMap(({ figure, data }) => {
  return figure.views.map((view) => ({
    label: (locale: Locale) => view.label(locale),
    name: `${figure.tag}.${view.id}`,
    spec: (locale: Locale) => namedSpec(figure, view, view.model(data, defaultsOf(figure.options)), locale),
  }));
});

const meta: Meta<{ locale: Locale }> = {
  title: 'Specs',
  argTypes: { locale: { control: 'inline-radio', options: LOCALES } },
  args: { locale: 'en' },
  render: ({ locale }) => html`
    <ul lang=${locale}>
      ${views.map(
        ({ label, name, spec }) => html`
          <li>
            ${label(locale)} <code>${name}</code>
            <button type="button" @click=${() => void openInEditor(spec(locale))}>Open in the Vega editor</button>
          </li>
        `,
      )}
    </ul>
  `,
};
export default meta;

/** Each view as a Vega-Lite spec with its title, which the Vega editor shows and lets a designer change. */
export const OpenInTheVegaEditor: StoryObj<{ locale: Locale }> = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(views.length);
  },
};
