'use client';
import 'rare-earth-figures/define';
import type {} from 'rare-earth-figures/jsx';
import { useState } from 'react';

export function Share() {
  const [chosen, setChosen] = useState('nothing');
  return (
    <main>
      <rare-earth-share lang="ja" onfigure-select={({ datum }) => setChosen(String(datum['title']))}>
        <p>Most of the rare-earth chain is China’s.</p>
      </rare-earth-share>
      <p>
        You chose <output>{chosen}</output>.
      </p>
    </main>
  );
}
