import { second } from './round-trip';

export const first = (): number => second();
