import type { Warnings } from './warnings.ts';

/** Warns the page's developer once. The sentences are a script of their own, which few pages need. */
export function warnLater<Name extends keyof Warnings>(name: Name, ...values: Parameters<Warnings[Name]>): void {
  import('./warnings.ts').then(
    ({ warn }) => {
      warn(name, values);
    },
    () => undefined,
  );
}
