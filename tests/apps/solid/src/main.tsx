import 'rare-earth-figures/define';
import 'rare-earth-figures/styles.css';
import { render } from 'solid-js/web';
import { Article } from './Article';

const root = document.getElementById('root');
if (root) render(() => <Article />, root);
