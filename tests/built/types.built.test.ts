/** A newsroom's own code that uses the tags, compiled strictly and with the types of the library checked too. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SETTINGS = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

/** Compiles files as an app would, which finds the library by its name; each complaint is a line. */
function compile(app: string, files: Readonly<Record<string, string>>, compiler = 'typescript/bin/tsc'): string {
  const folder = `.build/consumers/${app}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({
      compilerOptions: SETTINGS,
      vueCompilerOptions: { strictTemplates: true },
      include: Object.keys(files),
    }),
  );
  return spawnSync(process.execPath, [`node_modules/${compiler}`, '-p', folder], { encoding: 'utf8' }).stdout;
}

/** What is registered, and the types of its properties and events. */
const PAGE = `
    import 'rare-earth-figures/define';
    const figure = document.querySelector('rare-earth-share');
    export const year: number | null | undefined = figure?.year;
    if (figure) figure.view = 'countries';
    // @ts-expect-error no such view
    if (figure) figure.view = 'pie';
    // @ts-expect-error no such measure
    if (figure) figure.measure = 'pounds';
    export const file: Promise<Blob> | undefined = document.querySelector('dependency-sankey')?.exportFile('png');
    document.querySelector('export-control-timeline')?.addEventListener('figure-error', (event) => {
      const code: 'data-invalid' | 'data-timeout' | string = event.code;
      console.log(code, event.message);
    });
    figure?.addEventListener('figure-select', (event) => { console.log(event.datum['title']); });
    figure?.addEventListener('figure-ready', ({ rendering }) => { rendering satisfies 'static' | 'live'; });
    figure?.addEventListener('figure-view-change', ({ view }) => { console.log(view); });
    figure?.addEventListener('figure-outdated', ({ corrections, total }) => { console.log(corrections[0]?.views, total + 1); });
    figure?.addEventListener('figure-action', ({ action, detail }) => { console.log(action === 'share', detail.length); });
    document.querySelector('figure-steps')?.addEventListener('figure-step', ({ index, state }) => { console.log(index + 1, state.length); });
    if (figure) figure.checkUpdates = true;
    // @ts-expect-error not a field of this event
    figure?.addEventListener('figure-ready', (event) => { console.log(event.datum); });
  `;

const JSX = `
    import type {} from 'rare-earth-figures/jsx';
    import { useRef } from 'react';
    import type { RareEarthShareElement } from 'rare-earth-figures';
    export function Figures() {
      const figure = useRef<RareEarthShareElement>(null);
      return (
        <>
          <rare-earth-share
            ref={figure}
            view="countries"
            theme="dark"
            year={2024}
            heading-level="2"
            no-tabs
            noTitle={false}
            lang="ja"
            className="wide"
            aria-describedby="note"
            data={[{ country: 'CHN', tonnes_reo: 1 }]}
            transformSpec={(spec) => ({ ...spec, background: 'white' })}
            onfigure-ready={(event) => { event.rendering satisfies 'static' | 'live'; }}
            onfigure-error={({ code, message }) => { console.log(code, message); }}
            onfigure-select={({ datum }) => { console.log(datum['title']); }}
            onfigure-view-change={({ view }) => { console.log(view.length); }}
            onfigure-outdated={({ latest }) => { console.log(latest.length); }}
            onClick={(event) => { console.log(event.currentTarget.year); }}
          >
            <p slot="note">ours</p>
          </rare-earth-share>
          <export-control-timeline actor="us china" kind={['control', 'tariff']} from="2025-01-01" scope="full" />
          <dependency-sankey view="end-uses" edition="2025" headingLevel="3" check-updates />
          <dependency-sankey check-updates="https://example.org/latest.json" checkUpdates={false} />
          <figure-steps onfigure-step={({ index }) => { console.log(index + 1); }}>
            <rare-earth-share slot="figure" state="view=trend" onfigure-action={({ action }) => { console.log(action); }} />
            <section data-view="stages">text</section>
          </figure-steps>
          {/* @ts-expect-error no such view */}
          <rare-earth-share view="pie" />
          {/* @ts-expect-error no such theme */}
          <rare-earth-share theme="sepia" />
          {/* @ts-expect-error an option of another figure */}
          <dependency-sankey year={2024} />
          {/* @ts-expect-error no number */}
          <rare-earth-share heading-level="two" />
          {/* @ts-expect-error neither true nor a URL */}
          <rare-earth-share checkUpdates={1} />
          {/* @ts-expect-error no list */}
          <export-control-timeline kind={7} />
          {/* @ts-expect-error no field of this event */}
          <rare-earth-share onfigure-ready={(event) => event.datum} />
          {/* @ts-expect-error read-only */}
          <rare-earth-share ready={Promise.resolve()} />
          {/* @ts-expect-error no such tag */}
          <rare-earth-pie />
        </>
      );
    }
  `;

test('pages, and JSX of React 19, take what the figures have, and no wrong value', () => {
  expect(compile('react', { 'page.ts': PAGE, 'figures.tsx': JSX })).toBe('');
});

test('one tag alone brings its events, and no other tag, with it', () => {
  const text = `
    import 'rare-earth-figures/rare-earth-share/define';
    document.querySelector('rare-earth-share')?.addEventListener('figure-select', (event) => event.datum);
    // @ts-expect-error not registered
    document.querySelector('dependency-sankey')?.exportFile('png');
  `;
  expect(compile('one-tag', { 'one-tag.ts': text })).toBe('');
});

const vue = (template: string): string => `
  <script setup lang="ts">
  import type {} from 'rare-earth-figures/vue';
  const rows = [{ country: 'CHN', tonnes_reo: 1 }];
  const log = (text: unknown) => { console.log(text); };
  </script>
  <template>${template}</template>
`;

test('templates of Vue 3 accept what the figures have and report what they do not have', () => {
  const right = `
    <rare-earth-share view="countries" theme="dark" :year="2024" heading-level="2" no-tabs :noTitle="false" lang="ja"
      class="wide" :data="rows" @figure-ready="(event) => log(event.rendering)"
      @figure-select="({ datum }) => log(datum['title'])"><p>ours</p></rare-earth-share>
    <export-control-timeline actor="us china" :kind="['control']" from="2025-01-01" />
    <dependency-sankey view="end-uses" edition="2025" check-updates @figure-outdated="({ latest }) => log(latest)" />`;
  const wrong = {
    Value: '<rare-earth-share theme="sepia" />',
    View: '<dependency-sankey view="pie" />',
    Attribute: '<dependency-sankey :year="2024" />',
    Event: '<rare-earth-share @figure-ready="(event) => log(event.datum)" />',
  };
  const files = Object.fromEntries(
    Object.entries({ Right: right, ...wrong }).map(([name, template]) => [`${name}.vue`, vue(template)]),
  );
  const complaints = compile('vue', files, 'vue-tsc/bin/vue-tsc.js')
    .split('\n')
    .filter((line) => /^\S.*error TS/u.test(line));
  const invalid = complaints.map((line) => line.replace(/^.*?(\w+)\.vue.*$/u, '$1'));
  expect([...new Set(invalid)].sort(), complaints.join('\n')).toEqual(Object.keys(wrong).sort());
});
