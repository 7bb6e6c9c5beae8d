import { first } from './no-circles';

export const second = (): number => first();
