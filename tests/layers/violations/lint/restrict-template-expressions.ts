export const sentence = (parts: { readonly first: string }): string => `It says ${parts}`;
