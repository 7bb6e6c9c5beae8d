// @ts-ignore
export const total: number = 'one';
