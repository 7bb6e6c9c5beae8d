import type { ObservationOutcome } from '../../../../shared/domain/people-records/observation';
import { Chip } from '../../../ui/Chip';

const LOOKS = {
  meets: { tone: 'good', sign: '✓', word: 'Meets' },
  'development needed': { tone: 'watch', sign: '!', word: 'Development needed' },
  'not met': { tone: 'bad', sign: '×', word: 'Not met' },
} as const;

/** An observation's outcome as colour, sign and word. */
export function OutcomeOfObservation({ outcome }: { readonly outcome: ObservationOutcome }) {
  const { tone, sign, word } = LOOKS[outcome];
  return (
    <Chip tone={tone} sign={sign}>
      {word}
    </Chip>
  );
}
