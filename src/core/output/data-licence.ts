/** Licence of the bundled data and their texts. The figures in them keep the terms of their sources. */
export const DATA_LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
