import type { IsoDate } from '../../../shared/domain/calendar';
import type { DecisionRow, LearnerDetail, LearnerRegistration } from '../../../shared/ipc/learners';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { decisionsOfLearner, type LearnerDecisionRow } from '../../database/decisions';
import { learnerById } from '../../database/learner-list';
import { registrationsOf, type RegistrationListRow } from '../../database/registrations';
import { notFound, type CentreContext } from '../centre-context';
import { combinationTotals, groupsWithUnits } from '../qualifications/groups';
import { rulesOn } from '../rules/rules-on';
import { newestSample } from './newest-sample';
import { unitProgress } from './unit-progress';

/** One learner: each registration with its units against the rules of combination, and its decisions. */
export function getLearner(centre: CentreContext, { id }: { readonly id: string }): Result<LearnerDetail> {
  const { db } = centre;
  const row = learnerById.get(db, id);
  if (!row) return notFound('This learner');
  const decisions = decisionsOfLearner.all(db, id);
  return ok({
    id: row.id,
    name: row.name,
    number: row.number,
    uln: row.uln,
    bornOn: row.born_on,
    site: row.site,
    workplace: row.workplace,
    cohort: row.cohort,
    qualifications: row.qualifications?.split('\n') ?? [],
    decisions: row.decisions,
    sampled: row.sampled,
    registrations: registrationsOf.all(db, id).map((registration) =>
      shownRegistration(
        db,
        registration,
        decisions.filter(({ qualification_id }) => qualification_id === registration.qualification_id),
        centre.today(),
      ),
    ),
  });
}

function shownRegistration(
  db: ReadableDatabase,
  row: RegistrationListRow,
  decisions: readonly LearnerDecisionRow[],
  today: IsoDate,
): LearnerRegistration {
  const groups = groupsWithUnits(db, row.qualification_id);
  return {
    id: row.id,
    qualificationId: row.qualification_id,
    code: row.code,
    title: row.title,
    registeredOn: row.registered_on,
    withdrawnOn: row.withdrawn_on,
    number: row.number,
    totals: combinationTotals(rulesOn(db, row.qualification_id, today).pack, row, today),
    groups,
    units: unitProgress(db, row, groups, decisions),
    decisions: decisions.map(shownDecision),
  };
}

const shownDecision = (row: LearnerDecisionRow): DecisionRow => ({
  id: row.id,
  unitCode: row.unit_code,
  unitTitle: row.unit_title,
  assessorName: row.assessor_name,
  assessorInitials: row.assessor_initials,
  countersignedBy: row.countersigned_by,
  method: row.method,
  decidedOn: row.decided_on,
  outcome: row.outcome,
  stage: row.stage,
  site: row.site,
  portfolioReference: row.portfolio_reference,
  sample: newestSample(row),
});
