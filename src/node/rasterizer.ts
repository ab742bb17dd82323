import type { renderAsync, Resvg } from '@resvg/resvg-js';
import { RenderError } from './render-error.ts';

/** What is used of the library that draws PNG files. */
export interface Rasterizer {
  readonly renderAsync: typeof renderAsync;
  readonly Resvg: typeof Resvg;
}

const PACKAGE = '@resvg/resvg-js';

/**
 * Loads the rasteriser, which is a native library and an optional peer of this package: only PNG files need it.
 *
 * @throws {RenderError} if it is not installed or does not run on this machine.
 */
export async function loadRasterizer(): Promise<Rasterizer> {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    const reason = isMissing ? 'is not installed' : `could not be loaded (${String(error)})`;
    throw new RenderError(
      'rasterizer-missing',
      `PNG files need the package ${PACKAGE}, which ${reason}. Install it with: npm install ${PACKAGE}`,
    );
  }
}
