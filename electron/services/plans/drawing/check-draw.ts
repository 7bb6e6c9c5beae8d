import { formatTime } from '../../../../shared/domain/calendar';
import { differenceSentence, verifyDraw } from '../../../../shared/domain/sampling/check';
import { counted } from '../../../../shared/domain/sampling/names';
import type { CheckedDraw } from '../../../../shared/ipc/draws';
import { ok, type Result } from '../../../../shared/result';
import type { ReadableDatabase } from '../../../database/connection';
import type { DrawListRow } from '../../../database/plans';
import { checkWidenings } from '../widening/check-widenings';
import { recordedDraw, saidToBeDrawn } from './recorded-draw';

/** Makes the newest draw and every widening again from what was frozen, and says what that proves and what not. */
export function checkDraw(db: ReadableDatabase, planId: string): Result<CheckedDraw> {
  const recorded = recordedDraw(db, planId);
  if (!recorded.ok) return recorded;
  const { input, body, draws } = recorded.value;
  const check = verifyDraw(input, saidToBeDrawn(db, recorded.value));
  if (!check.ok) return check;
  const { matches, populationHash, differences, proved, notProved } = check.value;
  const widenings = checkWidenings(db, recorded.value);
  const repeats = matches && widenings.differences.length === 0;
  const [kept, asked] = [body.kept.length, body.asked.length];
  return ok({
    repeats,
    differences: [...differences.map(differenceSentence), ...widenings.differences],
    proved: [
      ...(matches
        ? [...proved, `The frozen population has the hash ${populationHash}, as the plan says.`]
        : []),
      ...widenings.proved,
    ],
    notProved: [
      ...(matches ? notProved : []),
      ...(kept === 0
        ? []
        : [
            `${counted(kept, 'decision')} ${kept === 1 ? 'was' : 'were'} sampled under an earlier draw and kept: the draw was not asked about ${kept === 1 ? 'it' : 'them'}.`,
          ]),
      ...(asked === 0
        ? []
        : [
            `${counted(asked, 'decision')} stayed that people had asked for under an earlier draw, by judgement, ahead or by widening: that does not follow from the seed of this one.`,
          ]),
    ],
    drawn: drawnSentences(draws),
  });
}

/** How often a plan was drawn, and why each time. */
export function drawnSentences(draws: readonly DrawListRow[]): readonly string[] {
  const seeds = new Set(draws.map(({ seed }) => seed)).size;
  const [first, ...others] = draws;
  if (!first) return [];
  const how =
    draws.length === 1
      ? 'This plan was drawn once.'
      : `This plan was drawn ${draws.length} times, with ${seeds === 1 ? 'one seed' : `${seeds} seeds`}; the newest draw counts.`;
  return [
    how,
    ...(others.length === 0 && first.number === 1 ? [] : draws.map((draw) => drawSentence(draw, draws))),
  ];
}

function drawSentence(draw: DrawListRow, draws: readonly DrawListRow[]): string {
  const { number, kind, reason, seed, drawn_at } = draw;
  const from = draws.find(({ id }) => id === draw.extends_id);
  const what =
    kind === 're-planned'
      ? `re-planned with the seed of draw ${from?.number ?? ''}`
      : kind === 'optimum adopted'
        ? `an optimum adopted in place of draw ${from?.number ?? ''}’s choice for coverage`
        : `drawn with the seed ${seed}`;
  return `Draw ${number}, ${formatTime(drawn_at)}: ${what}${reason === null ? '' : `, because: ${reason.replace(/[.\s]+$/, '')}`}.`;
}
