import { counted } from '../../../../shared/domain/sampling/names';
import type { DrawAgainPreview, DrawnAgain } from '../../../../shared/ipc/draws';

const ASKED = [
  ['judgement', 'by judgement'],
  ['ahead', 'planned ahead'],
  ['widened', 'by widening'],
] as const;

/** What drawing a plan again with a new seed keeps, loses and may bring back. */
export function drawAgainSentences({ stays, fellAway, takenOut }: DrawAgainPreview): readonly string[] {
  const kinds = ASKED.filter(([kind]) => stays[kind] > 0);
  const all = kinds.reduce((sum, [kind]) => sum + stays[kind], 0);
  const each = kinds.map(([kind, words]) => `${counted(stays[kind], 'sample')} ${words}`).join(', ');
  return [
    ...(all === 0 ? [] : [`What people asked for stays in the plan: ${each}.`]),
    ...fellAway,
    ...(takenOut === 0 ? [] : [takenOutSentence(takenOut)]),
  ];
}

const takenOutSentence = (takenOut: number): string =>
  takenOut === 1
    ? '1 sample was taken out by judgement. A new seed knows nothing of that: it comes back where it is drawn.'
    : `${counted(takenOut, 'sample')} were taken out by judgement. A new seed knows nothing of that: those that it draws come back.`;

/** `Autumn drawn again; the earlier draw stays on record. 3 samples that people asked for stay.` */
export const drawnAgainTitle = (plan: string, { stayed, fellAway }: DrawnAgain): string =>
  [
    `${plan} drawn again; the earlier draw stays on record`,
    ...(stayed === 0
      ? []
      : [`${counted(stayed, 'sample')} that people asked for ${stayed === 1 ? 'stays' : 'stay'}`]),
    ...(fellAway === 0 ? [] : [`${counted(fellAway, 'sample')} that people asked for fell away`]),
  ].join('. ');
