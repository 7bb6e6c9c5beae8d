import type { Stage } from '../../../shared/domain/methods';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { openAheadAt } from '../../database/ahead-cells';
import type { ReadableDatabase } from '../../database/connection';
import { decisionsToPlan, placeOf, type DecisionToPlanRow, type PlaceRow } from '../../database/plan-places';
import type { OpenPlan } from './open-plan';
import { aboutCell } from './read-target';

/** A learner's unit. */
export type Place = ParsedOf<'cells.plan'>['places'][number];

/** What planning a learner's unit comes to: a decision, or the unit itself ahead of one. */
export type Plannable =
  | { readonly kind: 'decision'; readonly decision: DecisionToPlanRow }
  | { readonly kind: 'ahead'; readonly place: Place; readonly siteId: string | null };

export const UNKNOWN_PLACE = 'A learner’s unit that you marked is not of this plan’s qualification.';

/** Each place once. */
export const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [`${place.learnerId}|${place.unitId}`, place])).values(),
];

/** The newest decision of the stage that is not in the plan, or the unit ahead of one; else why neither is planned. */
export function whatToPlan(
  db: ReadableDatabase,
  plan: OpenPlan,
  place: Place,
  stage: Stage,
): Result<Plannable> {
  const row = placeOf.get(db, { qualificationId: plan.qualificationId, ...place });
  if (!row) return refused(UNKNOWN_PLACE);
  const decisions = decisionsToPlan.all(db, { planId: plan.id, drawId: plan.drawId, ...place, stage });
  const decision = decisions.find(
    ({ is_sampled, cell_is_planned }) => is_sampled === 0 && cell_is_planned === 0,
  );
  const closed = closedTo(row, decisions.length > 0);
  if (closed !== null) return refused(aboutCell(row, closed));
  if (decision) return ok({ kind: 'decision', decision });
  if (decisions.length > 0)
    return refused(
      aboutCell(
        row,
        decisions.every(({ is_sampled }) => is_sampled === 1)
          ? 'it is sampled already.'
          : 'it is planned already.',
      ),
    );
  if (openAheadAt.all(db, { planId: plan.id, ...place }).some((ahead) => ahead.stage === stage))
    return refused(aboutCell(row, 'it is planned ahead already.'));
  return ok({ kind: 'ahead', place, siteId: row.learner_site_id });
}

const refused = (message: string) => fail({ code: 'refused', message });

/** Why nothing is planned of a learner's unit; null where something can be. */
function closedTo(row: PlaceRow, isDecided: boolean): string | null {
  if (row.registration_id === null) return `the learner is not registered for ${row.qualification_code}.`;
  if (row.is_unit_claimed === 1) return 'the unit is claimed, so nothing more of it is sampled.';
  if (isDecided) return null;
  if (row.withdrawn_on !== null) return `the learner has withdrawn from ${row.qualification_code}.`;
  if (row.is_claimed === 1) return 'the certificate is claimed, so no decision will come.';
  return row.is_taken === 1 ? null : 'the learner does not take this unit.';
}
