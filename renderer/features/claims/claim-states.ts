import type { ClaimState } from '../../../shared/domain/claims/claim';
import type { Tone } from '../../ui/Chip';

/** How a claim's state looks. */
export const CLAIM_STATE_CHIPS: Readonly<
  Record<ClaimState, { readonly tone: Tone; readonly sign: string; readonly word: string }>
> = {
  'waiting for EQA': { tone: 'watch', sign: '…', word: 'Waiting for the EQA' },
  claimed: { tone: 'accent', sign: '→', word: 'Claimed' },
  certificated: { tone: 'good', sign: '✓', word: 'Certificated' },
  withdrawn: { tone: 'neutral', sign: '–', word: 'Withdrawn' },
};
