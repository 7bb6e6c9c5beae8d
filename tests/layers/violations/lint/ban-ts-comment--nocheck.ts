// @ts-nocheck
export const total = 1;
