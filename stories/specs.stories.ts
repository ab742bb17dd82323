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

const written = (spec: object): string => JSON.stringify(spec, null, 2);

/** Copies a text, and says so on the button. */
async function copy(text: string, button: HTMLElement): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  button.textContent = isCopied ? 'Copied' : 'The browser does not allow it';
}

interface SpecSettings {
  readonly locale: Locale;
  /** The view whose spec is shown, by the name of its file. */
  readonly view: string;
}

const meta: Meta<SpecSettings> = {
  title: 'Specs',
  tags: ['page'],
  argTypes: {
    locale: { control: 'inline-radio', options: LOCALES },
    view: { control: 'select', options: views.map(({ name }) => name) },
  },
  args: { locale: 'en', view: views[0]?.name ?? '' },
  render: ({ locale, view }) => html`
    <ul lang=${locale}>
      ${views.map(
        ({ label, name, spec }) => html`
          <li>
            ${label(locale)} <code>${name}</code>
            <button type="button" @click=${() => void openInEditor(spec(locale))}>Open in the Vega editor</button>
            <button
              type="button"
              @click=${({ currentTarget }: Event) => void copy(written(spec(locale)), currentTarget as HTMLElement)}
            >
              Copy
            </button>
          </li>
        `,
      )}
    </ul>
    <pre
      tabindex="0"
      role="region"
      aria-label="Spec of ${view}"
      style="max-block-size: 60vh; overflow: auto; font: 12px/1.4 monospace"
    >
${written(views.find(({ name }) => name === view)?.spec(locale) ?? {})}</pre>
  `,
};
export default meta;

/** Each view as a Vega-Lite spec with its title, which the Vega editor shows and lets a designer change. */
export const OpenInTheVegaEditor: StoryObj<SpecSettings> = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button', { name: 'Open in the Vega editor' })).toHaveLength(views.length);
    await expect(canvas.getAllByRole('button', { name: 'Copy' })).toHaveLength(views.length);
    const { textContent } = canvas.getByRole('region', { name: /^Spec of/u });
    await expect((JSON.parse(textContent) as { $schema: string }).$schema).toContain('vega-lite');
  },
};
