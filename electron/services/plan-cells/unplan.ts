import type { CellsChanged } from '../../../shared/ipc/plan-cells';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import { openAheadAt } from '../../database/ahead-cells';
import { newestDrawOf } from '../../database/cells-to-change';
import type { ReadableDatabase } from '../../database/connection';
import { commit } from '../../database/ledger';
import { cellsAtPlace, openAtPlaces, placeOf } from '../../database/plan-places';
import type { CentreContext } from '../centre-context';
import { planNotFound } from '../plans/read';
import { changing, type Target } from './changing';
import { openPlan, type OpenPlan } from './open-plan';
import { distinct, UNKNOWN_PLACE, type Place } from './places';
import { aboutCell } from './read-target';

/** Takes what is planned of learners' units out of a plan, ahead of a decision or not; what is sampled stays. */
export function unplanPlaces(centre: CentreContext, request: ParsedOf<'cells.unplan'>): Result<CellsChanged> {
  const plan = openPlan(centre, request.planId);
  if (!plan.ok) return plan;
  const { person } = centre;
  const sentence = `Taken out by judgement of ${person.name}: ${request.reason}`;
  const subject = `${plan.value.name}: ${request.reason}`;
  return ok(
    commit(centre.db, centre.commitContext(), 'samples taken out of a plan', subject, (tx) => {
      const change = changing(tx, { planId: plan.value.id, by: person.id, reason: request.reason });
      for (const place of distinct(request.places)) {
        const { open, sampled } = plannedAt(tx.db, plan.value, place);
        for (const target of open) change.unplan(target, sentence);
        if (open.length === 0) change.refuse(nothingPlanned(tx.db, plan.value, place, sampled));
      }
      return change.done();
    }),
  );
}

/** How many samples taking out what is planned of learners' units would take out. */
export function countOpenSamples(
  { db }: Pick<CentreContext, 'db'>,
  { planId, places }: ParsedOf<'cells.countOpen'>,
): Result<{ readonly open: number }> {
  const drawId = newestDrawOf.get(db, planId);
  if (drawId === undefined) return planNotFound();
  return ok({ open: openAtPlaces.get(db, { planId, drawId, places: JSON.stringify(places) }) ?? 0 });
}

function plannedAt(
  db: ReadableDatabase,
  { id: planId, drawId }: OpenPlan,
  place: Place,
): { readonly open: readonly Target[]; readonly sampled: boolean } {
  const cells = cellsAtPlace.all(db, { drawId, ...place });
  const ahead = openAheadAt.all(db, { planId, ...place });
  return {
    open: [
      ...cells.flatMap(({ id, is_sampled }): Target[] => (is_sampled === 1 ? [] : [{ kind: 'cell', id }])),
      ...ahead.map(({ id }): Target => ({ kind: 'ahead', id })),
    ],
    sampled: cells.length > 0,
  };
}

function nothingPlanned(
  db: ReadableDatabase,
  { qualificationId }: OpenPlan,
  place: Place,
  sampled: boolean,
): string {
  const row = placeOf.get(db, { qualificationId, ...place });
  if (!row) return UNKNOWN_PLACE;
  return aboutCell(row, sampled ? 'it is sampled already.' : 'nothing is planned there.');
}
