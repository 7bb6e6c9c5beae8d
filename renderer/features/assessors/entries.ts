import { thousands } from '../../../shared/domain/sampling/names';

/** `1 entry`, `12 entries`. */
export const entries = (count: number): string => `${thousands(count)} ${count === 1 ? 'entry' : 'entries'}`;
