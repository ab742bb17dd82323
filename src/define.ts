import './figures/dependency-sankey/define.ts';
import './figures/export-control-timeline/define.ts';
import './figures/rare-earth-share/define.ts';
import './steps/define.ts';
