import 'rare-earth-figures/define';
import 'rare-earth-figures/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Article } from './Article';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Article />
    </StrictMode>,
  );
