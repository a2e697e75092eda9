/** In bytes, far above any export of the whole nation; a larger file is not one. */
export const largestExport = 150 * 1024 * 1024;
