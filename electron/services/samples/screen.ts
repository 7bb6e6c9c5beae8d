import type { SampleRevision, SampleScreen } from '../../../shared/ipc/samples';
import { sampleNotes } from '../../../shared/domain/sample-standing';
import { fail, ok, type Result } from '../../../shared/result';
import { decisionFacts, presentPeople } from '../../database/decision-facts';
import { cellById, cellsOfDay, openDays, type PlanCellListRow } from '../../database/plan-cells';
import { drawsOfPlan, planName } from '../../database/plans';
import { revisionsOf, type SampleRevisionRow } from '../../database/samples';
import { criteriaOfUnit, type UnitCriterionRow } from '../../database/unit-outcomes';
import type { ReadableDatabase } from '../../database/connection';
import type { CentreContext } from '../centre-context';
import { askedFor, countersignatureState } from '../countersignatures/waiting';
import { cellView } from '../plans/cell-view';
import { samplingRefusal } from './independence';
import { isResampleDue } from './resample';
import { entryOf } from './stored';

const notFound = () =>
  fail({
    code: 'not-found',
    message: 'This planned sample is no longer there.',
    remedy: 'Go back to the plan: it may have been drawn again.',
  });

/** Everything the screen of one planned sample shows. */
export function getSample(
  centre: CentreContext,
  { cellId }: { readonly cellId: string },
): Result<SampleScreen> {
  const { db, person } = centre;
  const today = centre.today();
  const cell = cellById.get(db, cellId);
  const plan = cell && planName.get(db, cell.plan_id);
  const decision = cell && decisionFacts.get(db, cell.newest_decision_id);
  if (!cell || plan === undefined || !decision) return notFound();
  const { revisions, earlierRounds, outdated } = samplesOf(db, cell);
  const newest = revisions.at(-1);
  return ok({
    cell: cellView(cell, today, countersignatureState(db, cell.newest_decision_id)),
    planId: cell.plan_id,
    planName: plan,
    decision: {
      outcome: decision.outcome,
      portfolioReference: decision.portfolio_reference,
      countersignedBy: decision.countersigned_by_name,
      assessorRisk: decision.assessor_risk,
    },
    outcomes: groupByOutcome(criteriaOfUnit.all(db, cell.unit_id)),
    revisions,
    earlierRounds,
    isResampleDue:
      newest !== undefined && isResampleDue(db, { id: newest.id, outcome: newest.entry.outcome }),
    outdated,
    people: presentPeople.all(db, today),
    refusal: samplingRefusal(person, cell),
    events: eventsOf(centre, cell, [...outdated, ...earlierRounds, ...revisions]),
    nextCellId: nextToDo(centre, cell),
  });
}

function samplesOf(
  db: ReadableDatabase,
  { plan_id: planId, decision_id: decisionId }: PlanCellListRow,
): Pick<SampleScreen, 'revisions' | 'earlierRounds' | 'outdated'> {
  const asked = askedFor(db);
  const shown = (row: SampleRevisionRow): SampleRevision => ({
    id: row.id,
    round: row.round,
    revision: row.revision,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    correctionReason: row.correction_reason,
    entry: entryOf(db, row),
    notes: sampleNotes({
      wasUncountersigned: row.was_uncountersigned === 1 && asked(row),
      isOutdated: row.counts === 0,
    }),
  });
  const rows = revisionsOf.all(db, { planId, decisionId });
  const counting = rows.filter(({ counts }) => counts === 1);
  const round = counting.at(-1)?.round;
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  return {
    revisions: counting.filter((row) => row.round === round).map(shown),
    earlierRounds: counting.filter((row) => row.round !== round && !replaced.has(row.id)).map(shown),
    outdated: rows.filter(({ counts }) => counts === 0).map(shown),
  };
}

function groupByOutcome(rows: readonly UnitCriterionRow[]): SampleScreen['outcomes'] {
  const numbers = [...new Set(rows.map(({ number }) => number))];
  return numbers.map((number) => {
    const own = rows.filter((row) => row.number === number);
    const criteria = own.flatMap(({ criterion_id, label, text }) =>
      criterion_id === null ? [] : [{ id: criterion_id, label: label ?? '', text: text ?? '' }],
    );
    return { number, kind: own[0]?.kind ?? null, title: own[0]?.title ?? '', criteria };
  });
}

function eventsOf(
  { db }: CentreContext,
  cell: PlanCellListRow,
  revisions: readonly SampleRevision[],
): SampleScreen['events'] {
  const draws = drawsOfPlan
    .all(db, cell.plan_id)
    .filter((draw) => draw.id === cell.draw_id)
    .map((draw) => ({ at: draw.drawn_at, what: `Planned in draw ${draw.number}` }));
  const recorded = revisions.map(({ recordedAt, recordedBy, round, revision, entry }) => ({
    at: recordedAt,
    what: `${revision > 1 ? `Corrected (revision ${revision})` : round > 1 ? `Re-sampled (round ${round})` : 'Sampled'} by ${recordedBy}: ${entry.outcome}`,
  }));
  const decided = {
    at: cell.decided_on,
    what: `Decided by ${cell.assessor_name}`,
  };
  return [decided, ...draws, ...recorded].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The next cell of the same draw that is still to be done by the signed-in IQA, in the plan's order; then from its start. */
function nextToDo({ db, person }: CentreContext, cell: PlanCellListRow): string | null {
  const openOn = (day: string): readonly string[] =>
    cellsOfDay
      .all(db, cell.draw_id, person.id, day)
      .filter(({ id, is_open }) => is_open === 1 || id === cell.id)
      .map(({ id }) => id);
  const day = cell.planned_on ?? '';
  const today = openOn(day);
  const after = today[today.indexOf(cell.id) + 1];
  if (after !== undefined) return after;
  const later = openDays.all(db, cell.draw_id, person.id, day).find((other) => other > day);
  const next = later ?? openDays.get(db, cell.draw_id, person.id, '');
  return next === undefined ? null : (openOn(next).find((id) => id !== cell.id) ?? null);
}
