/** Scripts that were fetched, or that are being fetched, by path. */
const fetches: Record<string, Promise<unknown> | undefined> = {};

/** Firefox also remembers that a preload failed, but by its whole URL, which may end in anything. */
let failures = 0;

function fetchScript(file: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), {
    rel: 'preload',
    as: 'script',
    // As modules are fetched, so that the import finds the same response in the cache.
    crossOrigin: '',
    // A content security policy may allow nothing without it.
    nonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '',
    // With `import.meta.url` itself, the bundler of an app would look for a file of this name.
    href: new URL(`${file}#${failures}`, new URL(import.meta.url)).href,
  });
  // eslint-disable-next-line no-restricted-properties -- a script belongs to no element.
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      failures += 1;
      fetches[file] = undefined;
      reject(new Error(link.href));
    };
  }).finally(() => {
    link.remove();
  });
}

/**
 * To be called before scripts are imported. In a browser that remembers failed imports, fetches them first, so that only
 * scripts that can be fetched are imported. In any other, starts to import all of them, so that those that others import
 * are not found one after the other.
 *
 * @param files - Paths relative to the script that includes this function.
 * @throws if one can't be fetched; the next call fetches it again.
 */
export async function fetchScripts(files: readonly string[]): Promise<void> {
  // Firefox remembers for good that the import of a script failed. Other browsers ask for it again.
  if (CSS.supports('-moz-appearance', 'none'))
    await Promise.all(files.map((file) => (fetches[file] ??= fetchScript(file))));
  else
    // The first is the one that is imported by itself.
    for (const file of files.slice(1))
      // An error is that of the import that follows.
      import(/* @vite-ignore */ /* webpackIgnore: true */ new URL(file, new URL(import.meta.url)).href).catch(
        () => undefined,
      );
}
