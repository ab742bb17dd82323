import 'rare-earth-figures/define';
import 'rare-earth-figures/styles.css';
import { createApp } from 'vue';
import Article from './Article.vue';

createApp(Article).mount('#root');
