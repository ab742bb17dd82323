import 'rare-earth-figures/define';
import 'rare-earth-figures/styles.css';
import { mount } from 'svelte';
import Article from './Article.svelte';

const target = document.getElementById('root');
if (target) mount(Article, { target });
