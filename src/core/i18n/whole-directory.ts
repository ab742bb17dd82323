/** Loads the directory of all countries and materials. */
import { anyCountryId, anyCountryName, nearestCode } from './all-countries.ts';
import { anyMaterialId, anyMaterialName } from './all-materials.ts';
import { setDirectory } from './directory.ts';

/** Makes every name known that the library knows. */
export const loadDirectory = (): void => {
  setDirectory({
    countryName: anyCountryName,
    countryId: anyCountryId,
    meantCode: nearestCode,
    materialName: anyMaterialName,
    materialId: anyMaterialId,
  });
};
