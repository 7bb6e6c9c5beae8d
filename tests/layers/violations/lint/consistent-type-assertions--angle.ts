export const nameOf = (value: unknown): string => <string>value;
