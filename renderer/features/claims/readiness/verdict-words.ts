import type { ClaimVerdict } from '../../../../shared/domain/rules/facts';
import type { Tone } from '../../../ui/Chip';

/** Sign, word and tone of a line: never the colour alone. What only informs does not look like a refusal. */
export function verdictSign({ state, severity }: Pick<ClaimVerdict, 'state' | 'severity'>): {
  readonly tone: Tone;
  readonly sign: string;
  readonly word: string;
} {
  if (state === 'met') return { tone: 'good', sign: '✓', word: 'Met' };
  if (state === 'not applicable') return { tone: 'neutral', sign: '–', word: 'Does not apply' };
  switch (severity) {
    case 'block':
      return { tone: 'bad', sign: '✕', word: 'Not met' };
    case 'warn':
      return { tone: 'watch', sign: '!', word: 'Needs a reason' };
    case 'info':
      return { tone: 'neutral', sign: 'i', word: 'For information' };
  }
}
