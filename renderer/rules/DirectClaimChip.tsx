import type { DirectClaimStatus } from '../../shared/domain/claims/direct-claim-status';
import { Chip, type Tone } from '../ui/Chip';

const CHIPS: Readonly<
  Record<DirectClaimStatus, { readonly tone: Tone; readonly sign: string; readonly word: string }>
> = {
  held: { tone: 'good', sign: '✓', word: 'Held' },
  suspended: { tone: 'watch', sign: '!', word: 'Suspended' },
  'not held': { tone: 'neutral', sign: '–', word: 'Not held' },
};

export const directClaimWord = (status: DirectClaimStatus): string => CHIPS[status].word;

/** Whether the centre may claim without waiting for an EQA (C6). */
export function DirectClaimChip({ status }: { readonly status: DirectClaimStatus }) {
  const { tone, sign, word } = CHIPS[status];
  return (
    <Chip tone={tone} sign={sign}>
      {word}
    </Chip>
  );
}
