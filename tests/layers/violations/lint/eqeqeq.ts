export const isNothing = (value: string | null): boolean => value == null;
