/** An amount with its thousands separated, as the USGS prints it. */
export const formatTonnes = (tonnes: number): string => tonnes.toLocaleString('en-US');
