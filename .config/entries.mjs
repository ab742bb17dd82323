/** The modules that the package publishes for apps, by the names of their files. Both code and types are made of them. */
import { readdirSync } from 'node:fs';

/** Each folder is a figure, named after its tag. */
export const TAGS = readdirSync(new URL('../src/figures/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const ENTRIES = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  'figure-steps/index': 'src/steps/figure-steps.ts',
  'figure-steps/define': 'src/steps/define.ts',
  ...Object.fromEntries(
    TAGS.flatMap((tag) => [
      [`${tag}/index`, `src/figures/${tag}/element.ts`],
      [`${tag}/define`, `src/figures/${tag}/define.ts`],
    ]),
  ),
};
