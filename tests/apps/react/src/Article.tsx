import type { CustomRows } from 'rare-earth-figures';
import type {} from 'rare-earth-figures/jsx';
import { useState } from 'react';

/** Invented numbers. A figure looks at the list, not into it, so the list lives outside of what is rendered again. */
const OWN_ROWS: CustomRows = [
  { year: 2024, country: 'CHN', tonnes_reo: 265_000 },
  { year: 2024, country: 'USA', tonnes_reo: 47_000 },
  { year: 2024, country: 'AUS', tonnes_reo: 22_000 },
  { year: 2024, country: 'OTH', tonnes_reo: 71_000 },
];

export function Article() {
  const [isShown, setIsShown] = useState(true);
  const [isCustom, setIsOwn] = useState(false);
  const [chosen, setChosen] = useState('nothing');
  return (
    <main>
      <button onClick={() => setIsShown(!isShown)}>{isShown ? 'Take the figure away' : 'Put the figure back'}</button>
      <button onClick={() => setIsOwn(!isCustom)}>{isCustom ? 'Bundled rows' : 'My rows'}</button>
      <p>
        You chose <output>{chosen}</output>.
      </p>
      {isShown && (
        <rare-earth-share
          lang="ja"
          view={isCustom ? 'countries' : 'stages'}
          heading-level="2"
          data={isCustom ? OWN_ROWS : null}
          onfigure-select={({ datum }) => setChosen(String(datum['title']))}
        >
          <p>Most of the rare-earth chain is China’s.</p>
        </rare-earth-share>
      )}
      <export-control-timeline scope="core" no-toolbar />
    </main>
  );
}
