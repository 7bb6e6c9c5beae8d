import { addDays, type IsoDate, type IsoTime } from '../../../shared/domain/calendar';
import type { DemoCentre } from '../../../shared/domain/demo/demo-centre';
import { ok, type Result } from '../../../shared/result';
import { newestDrawOf } from '../../database/cells-to-change';
import type { WritableDatabase } from '../../database/connection';
import { learnerWithNumber } from '../../database/learners';
import { cellsOfDraw, type PlanCellListRow } from '../../database/plan-cells';
import { plans } from '../../database/plans';
import { qualificationWithCode } from '../../database/qualifications';
import { unitsOf } from '../../database/units';
import { handOverCells } from '../plan-cells/hand-over';
import { planPlaces } from '../plan-cells/plan';
import type { Place } from '../plan-cells/places';
import { unplanPlaces } from '../plan-cells/unplan';
import { only, type Deed } from './history';
import type { Past } from './past';

const QUALIFICATION = 'CS2D1';

/**
 * What the IQAs changed in the plan by judgement in the last week: units planned ahead of their decisions, of which
 * some have come since; decisions looked at for a reason; a sample taken out; some handed over.
 */
export function planChangeDeeds(
  db: WritableDatabase,
  past: Past,
  demo: DemoCentre,
  today: IsoDate,
  lead: string,
): readonly Deed[] {
  const [, giver = lead, taker = lead] = demo.earlierPlan.iqas;
  const on = (daysAgo: number, act: (at: IsoTime, planId: string) => Result<unknown>): Deed => {
    const at: IsoTime = `${addDays(today, -daysAgo)}T15:20:00.000Z`;
    return only(at, () => act(at, plans.all(db, { today })[0]?.id ?? ''));
  };
  return [
    on(6, (at, planId) => {
      const places = [...notYetDecided(db, demo, addDays(today, -6))];
      const reason = 'The learner changed employer: see how the next unit is assessed there.';
      return planPlaces(past.as(lead, at), { planId, places, stage: 'summative', reason });
    }),
    on(5, (at, planId) => {
      let left = 2;
      for (const place of decided(db, demo, addDays(today, -40))) {
        const reason = 'The employer asked whether the observation was long enough.';
        const done = planPlaces(past.as(lead, at), { planId, places: [place], stage: 'summative', reason });
        if (!done.ok) return done;
        left -= done.value.changed;
        if (left === 0) break;
      }
      return ok(null);
    }),
    on(4, (at, planId) => {
      const places = untouchedPlaces(db, planId, today).slice(0, 1);
      if (places.length === 0) return ok(null);
      const reason = 'The learner moved to another centre, which samples this unit.';
      return unplanPlaces(past.as(lead, at), { planId, places, reason });
    }),
    on(3, (at, planId) => {
      const [fromId, toId] = [past.person(giver).id, past.person(taker).id];
      const cells = openAfter(db, planId, today)
        .filter(({ iqa_id }) => iqa_id === fromId)
        .slice(0, 3)
        .map(({ id }) => ({ kind: 'cell' as const, id }));
      return handOverCells(past.as(giver, at), {
        planId,
        fromId,
        toId,
        cells,
        reason: 'On leave that week.',
      });
    }),
  ];
}

function placeIn(db: WritableDatabase, learnerNumber: string, unitCode: string): readonly Place[] {
  const learnerId = learnerWithNumber.get(db, learnerNumber)?.id;
  const unitId = unitsOf
    .all(db, qualificationWithCode.get(db, QUALIFICATION) ?? '')
    .find(({ code }) => code === unitCode)?.id;
  return learnerId === undefined || unitId === undefined ? [] : [{ learnerId, unitId }];
}

/** Two units that are decided in the days after, and three that are not decided at all. */
function notYetDecided(db: WritableDatabase, demo: DemoCentre, day: IsoDate): readonly Place[] {
  const summative = demo.decisions.filter(
    (decision) => decision.qualificationCode === QUALIFICATION && decision.stage === 'summative',
  );
  const key = (learnerNumber: string, unitCode: string): string => `${learnerNumber}|${unitCode}`;
  const firstOn = new Map<string, IsoDate>();
  for (const { learnerNumber, unitCode, date } of summative) {
    const known = key(learnerNumber, unitCode);
    if (!firstOn.has(known)) firstOn.set(known, date);
  }
  const soon = summative.filter(
    ({ learnerNumber, unitCode, date }) => date > day && firstOn.get(key(learnerNumber, unitCode)) === date,
  );
  const never = demo.routes
    .filter(({ qualificationCode }) => qualificationCode === QUALIFICATION)
    .flatMap(({ learnerNumber, unitCodes }) =>
      unitCodes
        .filter((unitCode) => !firstOn.has(key(learnerNumber, unitCode)))
        .slice(0, 1)
        .map((unitCode) => ({ learnerNumber, unitCode })),
    );
  return [...soon.slice(0, 2), ...never.slice(0, 3)].flatMap(({ learnerNumber, unitCode }) =>
    placeIn(db, learnerNumber, unitCode),
  );
}

/** Units decided before a day, the newest first. */
const decided = (db: WritableDatabase, demo: DemoCentre, before: IsoDate): readonly Place[] =>
  demo.decisions
    .filter(
      ({ qualificationCode, stage, date }) =>
        qualificationCode === QUALIFICATION && stage === 'summative' && date < before,
    )
    .reverse()
    .slice(0, 60)
    .flatMap(({ learnerNumber, unitCode }) => placeIn(db, learnerNumber, unitCode));

const cellsOf = (db: WritableDatabase, planId: string): readonly PlanCellListRow[] =>
  cellsOfDraw.all(db, newestDrawOf.get(db, planId) ?? '');

const isOpenAfter = ({ origin, planned_on, done_on }: PlanCellListRow, day: IsoDate): boolean =>
  origin === null && done_on === null && (planned_on ?? '') > day;

const openAfter = (db: WritableDatabase, planId: string, day: IsoDate): readonly PlanCellListRow[] =>
  cellsOf(db, planId).filter((cell) => isOpenAfter(cell, day));

/**
 * Units of which nothing is planned until after a day: a unit is taken out with all that is planned of it, and what is
 * planned sooner is yet to be sampled in this story.
 */
function untouchedPlaces(db: WritableDatabase, planId: string, day: IsoDate): readonly Place[] {
  const key = ({ learner_id, unit_id }: PlanCellListRow): string => `${learner_id}|${unit_id}`;
  const cells = cellsOf(db, planId);
  const sooner = new Set(cells.filter((cell) => !isOpenAfter(cell, day)).map(key));
  return cells
    .filter((cell) => !sooner.has(key(cell)))
    .map(({ learner_id, unit_id }) => ({ learnerId: learner_id, unitId: unit_id }));
}
