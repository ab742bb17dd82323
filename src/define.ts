import './figures/rare-earth-share/define.ts';
