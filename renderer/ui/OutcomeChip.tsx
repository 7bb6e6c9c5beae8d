import type { ReactNode } from 'react';
import { Chip } from './Chip';

/** The outcome of a sample; `resample-due` is a disagreed one that has not been looked at again. */
export type SampleOutcome = 'agreed' | 'action-required' | 'disagreed' | 'resample-due';

const OUTCOMES = {
  agreed: { tone: 'good', sign: '✓', word: 'Agreed' },
  'action-required': { tone: 'watch', sign: '!', word: 'Action required' },
  disagreed: { tone: 'bad', sign: '×', word: 'Overturned' },
  'resample-due': { tone: 'accent', sign: '↻', word: 'Re-sample' },
} as const;

/** The outcome of a sample as colour, sign and word; children follow the word: `Overturned 12 Nov 2026`. */
export function OutcomeChip({
  outcome,
  children,
}: {
  readonly outcome: SampleOutcome;
  readonly children?: ReactNode;
}) {
  const { tone, sign, word } = OUTCOMES[outcome];
  return (
    <Chip tone={tone} sign={sign}>
      <span>
        {word}
        {children !== undefined && <> {children}</>}
      </span>
    </Chip>
  );
}
