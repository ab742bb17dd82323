import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Vue looks for a component of its own behind every tag that it does not know. */
const isFigure = (tag: string) => /^(rare-earth-share|export-control-timeline|dependency-sankey)$/u.test(tag);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isFigure } } })],
});
