import { BASE_URL } from '../../../core/output/site.ts';
import type { Integrity } from '../../../core/output/snippets.ts';

let loaded: Promise<Integrity> | undefined;

async function load(): Promise<Integrity> {
  // A copy on another host may have been changed.
  if (!import.meta.url.startsWith(BASE_URL)) return {};
  const { href } = new URL('cdn/integrity.js', BASE_URL);
  const { default: integrity } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ href)) as {
    readonly default: Integrity;
  };
  return integrity;
}

/**
 * The integrity values of the files in an embed code, by path. They can't be part of the scripts that they are made of.
 *
 * @returns no values where they can't be loaded, or if the script is not from the URL that the code names.
 */
export const loadIntegrity = (): Promise<Integrity> => (loaded ??= load().catch(() => ({})));
