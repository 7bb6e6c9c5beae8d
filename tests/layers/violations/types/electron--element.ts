export const isInput = (element: HTMLInputElement): boolean => element.checked;
