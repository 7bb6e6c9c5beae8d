/** Ceilings that keep a damaged or hostile file from filling the memory; far above what a centre has. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Of all the parts of a workbook together, unpacked. */
export const MAX_UNPACKED_BYTES = 250 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 2_000;
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 200;
/** Excel's own limit for one cell. */
export const MAX_CELL_CHARACTERS = 32_767;
