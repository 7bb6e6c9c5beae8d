/** A plan may have thousands of cells: the list shows as many as fill a window while the rest is read. */
const FIRST = 40;

export const firstCells = (planId: string) => ({ planId, limit: FIRST });
