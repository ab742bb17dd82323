import { fileStem } from '../node/file-stem.ts';

/** Path of the picture to touch of a view, relative to the folder of the built files. */
export const tactilePath = (view: Parameters<typeof fileStem>[0]): string => `tactile/${fileStem(view)}.svg`;
