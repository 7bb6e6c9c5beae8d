// TODO: later
export const total = 1;
