import type { CustomRows, Locale } from 'rare-earth-figures';
import type {} from 'rare-earth-figures/solid';
import { createSignal } from 'solid-js';

export function Article() {
  const [lang, setLang] = createSignal<Locale>('en');
  const [view, setView] = createSignal<'us-imports' | 'end-uses'>('us-imports');
  const [rows, setRows] = createSignal<CustomRows | null>(null);
  const [chosen, setChosen] = createSignal('nothing');

  /** Invented rows. */
  const bringOwn = () => {
    setView('end-uses');
    setRows([{ symbol: 'Nd', use: 'Loudspeakers' }]);
  };

  return (
    <main>
      <button onClick={() => setLang('ko')}>한국어</button>
      <button onClick={bringOwn}>My rows</button>
      <p>
        You chose <output>{chosen()}</output>.
      </p>
      <dependency-sankey
        lang={lang()}
        view={view()}
        data={rows()}
        no-toolbar
        no-tabs={false}
        on:figure-select={({ datum }) => setChosen(String(datum['title']))}
      >
        <p>Where magnets go.</p>
      </dependency-sankey>
    </main>
  );
}
