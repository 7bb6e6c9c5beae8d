/** Pixels of a unit's column; MatrixGrid.css has the same as --matrix-cell. */
export const CELL_WIDTH = 30;
/** With the methods in the cells. */
export const WIDE_CELL_WIDTH = 84;
/** Of the header. */
export const HEAD_HEIGHT = 66;
