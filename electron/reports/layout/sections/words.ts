import type { SampleOutcome } from '../../../../shared/domain/sample';
import type { TonedText } from '../block';

/** An outcome as its sign and its name: the sign says it without colour. */
export const OUTCOME: Readonly<Record<SampleOutcome, TonedText>> = {
  agreed: { text: '✓ Agreed', tone: 'good' },
  'action required': { text: '! Action required', tone: 'watch' },
  disagreed: { text: '× Disagreed', tone: 'bad' },
};

/** A free text field that may be empty. */
export const orNone = (text: string, none: string): string => (text.trim() === '' ? none : text.trim());

export const sentenceCase = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
