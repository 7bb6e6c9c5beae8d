import { SAMPLE_PARTS, type SamplePart } from '../../../../shared/domain/sampling/draw';
import { counted, thousands } from '../../../../shared/domain/sampling/names';
import type { DrawListed, DrawRecord, WideningListed } from '../../../../shared/ipc/draws';

/** How a decision came into a draw. */
export const PART_WORDS: Readonly<Record<SamplePart, string>> = {
  whole: 'of assessors taken whole',
  first: 'first decisions',
  random: 'at random by ticket',
  learners: 'by learner and unit',
  coverage: 'for coverage',
};

/** `12 at random by ticket`, a line a part that has any. */
export const partLines = ({ parts, kept, takenOut }: DrawRecord): readonly string[] => [
  ...SAMPLE_PARTS.flatMap((part) =>
    parts[part] > 0 ? [`${thousands(parts[part])} ${PART_WORDS[part]}`] : [],
  ),
  ...(kept > 0 ? [`${thousands(kept)} of all that were done or promised before, and stay`] : []),
  ...(takenOut > 0 ? [`${thousands(takenOut)} left out: taken out before`] : []),
];

/** `Re-planned with the same seed`. */
export function kindWords({ kind, number }: Pick<DrawListed, 'kind' | 'number'>): string {
  if (kind === 're-planned') return 'Re-planned, same seed';
  if (kind === 'optimum adopted') return 'Optimum adopted, same seed';
  return number === 1 ? 'First draw' : 'Drawn again, new seed';
}

/** `5 of Dana Cole in UBU24 by observation, after an overturned decision`. */
export function wideningWords({ asked, added, scopeWords, isAfterOverturn }: WideningListed): string {
  const short = added < asked ? `, ${thousands(asked)} asked for` : '';
  return `${counted(added, 'decision')} of ${scopeWords}${short}${isAfterOverturn ? ', after an overturned decision' : ''}`;
}
