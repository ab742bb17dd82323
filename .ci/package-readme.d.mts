/**
 * The README without links into the repository, and with images of the package. As it is, if the manifest of the package
 * names a repository.
 */
export function packageReadme(
  text: string,
  manifest: { readonly version: string; readonly repository?: unknown },
): string;
