import type { Severity } from '../../shared/domain/rules/finding';
import type { Tone } from '../ui/Chip';

/** Sign, word and tone of a severity: never the colour alone. */
export const SEVERITY_SIGNS: Readonly<
  Record<
    Severity,
    { readonly sign: string; readonly word: string; readonly says: string; readonly tone: Tone }
  >
> = {
  block: { sign: '✕', word: 'Refuses', says: 'cannot be recorded', tone: 'bad' },
  warn: { sign: '!', word: 'Asks why', says: 'needs a reason', tone: 'watch' },
  info: { sign: 'i', word: 'Informs', says: 'for information', tone: 'neutral' },
};
