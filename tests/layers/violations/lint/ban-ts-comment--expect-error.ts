// @ts-expect-error as a habit
export const total: number = 'one';
