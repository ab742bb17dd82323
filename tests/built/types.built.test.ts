/** What a newsroom's own code may say of the tags, as its compiler sees it: strict, and checking the library's types too. */
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

/** Compiles a file as a package of its own would, which finds the library by its name; each complaint is a line. */
function compile(name: string, text: string, compiler = 'typescript/bin/tsc'): string {
  const folder = `.build/consumers/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions: SETTINGS, vueCompilerOptions: { strictTemplates: true }, include: [name] }),
  );
  return spawnSync(process.execPath, [`node_modules/${compiler}`, '-p', folder], { encoding: 'utf8' }).stdout;
}

test('a plain page knows its figures, their properties and their events', () => {
  const text = `
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
    // @ts-expect-error not a field of this event
    figure?.addEventListener('figure-ready', (event) => { console.log(event.datum); });
  `;
  expect(compile('page.ts', text)).toBe('');
});

test('one tag alone brings its events with it', () => {
  const text = `
    import 'rare-earth-figures/rare-earth-share/define';
    document.querySelector('rare-earth-share')?.addEventListener('figure-select', (event) => event.datum);
    // @ts-expect-error not registered
    document.querySelector('dependency-sankey')?.exportFile('png');
  `;
  expect(compile('one-tag.ts', text)).toBe('');
});

test('JSX of React 19 takes attributes, properties, events, children and a ref, and no wrong value', () => {
  const text = `
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
            onClick={(event) => { console.log(event.currentTarget.year); }}
          >
            <p slot="note">ours</p>
          </rare-earth-share>
          <export-control-timeline actor="us china" kind={['control', 'tariff']} from="2025-01-01" scope="full" />
          <dependency-sankey view="end-uses" edition="2025" headingLevel={3} />
          {/* @ts-expect-error no such view */}
          <rare-earth-share view="pie" />
          {/* @ts-expect-error no such theme */}
          <rare-earth-share theme="sepia" />
          {/* @ts-expect-error an option of another figure */}
          <dependency-sankey year={2024} />
          {/* @ts-expect-error no number */}
          <rare-earth-share heading-level="two" />
          {/* @ts-expect-error no such kind */}
          <export-control-timeline kind={['war']} />
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
  expect(compile('react.tsx', text)).toBe('');
});

const vue = (template: string): string => `
  <script setup lang="ts">
  import type {} from 'rare-earth-figures/vue';
  const rows = [{ country: 'CHN', tonnes_reo: 1 }];
  const tell = (text: unknown) => { console.log(text); };
  </script>
  <template>${template}</template>
`;

test('templates of Vue 3 take attributes, properties and events', () => {
  const template = `
    <rare-earth-share view="countries" theme="dark" :year="2024" :heading-level="2" no-tabs :noTitle="false" lang="ja"
      class="wide" :data="rows" @figure-ready="(event) => tell(event.rendering)"
      @figure-select="({ datum }) => tell(datum['title'])"><p>ours</p></rare-earth-share>
    <export-control-timeline actor="us china" :kind="['control']" from="2025-01-01" />
    <dependency-sankey view="end-uses" edition="2025" />`;
  expect(compile('Right.vue', vue(template), 'vue-tsc/bin/vue-tsc.js')).toBe('');
});

test.each([
  ['a value', '<rare-earth-share theme="sepia" />', 'sepia'],
  ['a view', '<dependency-sankey view="pie" />', 'pie'],
  ['an attribute', '<dependency-sankey :year="2024" />', 'year'],
  ['a field of an event', '<rare-earth-share @figure-ready="(event) => tell(event.datum)" />', 'datum'],
])('templates of Vue 3 are told of %s that a figure does not have', (_, template, named) => {
  expect(compile('Wrong.vue', vue(template), 'vue-tsc/bin/vue-tsc.js')).toContain(named);
});
