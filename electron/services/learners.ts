import * as z from 'zod';
import { achievedUnits, groupCredits, type CreditGroup } from '../../shared/domain/combination/group-credits';
import type { ParsedOf } from '../../shared/ipc/contract';
import type { DecisionRow, LearnerDetail, LearnerRow } from '../../shared/ipc/people';
import type { Page } from '../../shared/ipc/common';
import { ok, type Result } from '../../shared/result';
import type { ReadableDatabase } from '../database/connection';
import { decisionsOfLearner, type LearnerDecisionRow } from '../database/decisions';
import {
  containing,
  countLearners,
  learnerById,
  learnersAfter,
  type LearnerListRow,
} from '../database/learners';
import { registrationsOf } from '../database/registrations';
import { groupRuleOf, groupsOf, unitsOf } from '../database/units';
import { notFound, type CentreContext } from './centre-context';

/** Where a page ends: the last learner's name and id. */
const cursorSchema = z.tuple([z.string(), z.string()]);

/** Learners by name; `query` finds part of a name, number or ULN. */
export function learnersPage(
  { db }: CentreContext,
  { query, after, limit }: ParsedOf<'learners.page'>,
): Result<Page<LearnerRow>> {
  const pattern = containing(query);
  const [name, id] = after === null ? ['', ''] : cursorSchema.parse(JSON.parse(after));
  const rows = learnersAfter.all(db, { pattern, name, id, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return ok({
    rows: shown.map(listed),
    next: last ? JSON.stringify([last.name, last.id]) : null,
    total: countLearners.get(db, { pattern }) ?? 0,
  });
}

const listed = (row: LearnerListRow): LearnerRow => ({
  id: row.id,
  name: row.name,
  number: row.number,
  uln: row.uln,
  site: row.site,
  cohort: row.cohort,
  qualifications: row.qualifications?.split('\n') ?? [],
  decisions: row.decisions,
  sampled: row.sampled,
});

/** One learner: each registration with its decisions and the credits achieved in each group. */
export function getLearner({ db }: CentreContext, { id }: { readonly id: string }): Result<LearnerDetail> {
  const row = learnerById.get(db, id);
  if (!row) return notFound('This learner');
  const all = decisionsOfLearner.all(db, id);
  const registrations = registrationsOf.all(db, id).map((registration) => {
    const decisions = all.filter((decision) => decision.qualification_id === registration.qualification_id);
    const achieved = achievedUnits(
      decisions.map(({ unit_id, outcome, stage, sample_outcome }) => ({
        unitId: unit_id,
        outcome,
        stage,
        sampled: sample_outcome,
      })),
    );
    return {
      qualificationId: registration.qualification_id,
      code: registration.code,
      title: registration.title,
      registeredOn: registration.registered_on,
      number: registration.number,
      creditsRequired: registration.credits,
      groups: groupCredits(creditGroups(db, registration.qualification_id), achieved),
      decisions: decisions.map(shownDecision),
    };
  });
  return ok({ ...listed(row), bornOn: row.born_on, registrations });
}

function creditGroups(db: ReadableDatabase, qualificationId: string): readonly CreditGroup[] {
  const units = unitsOf.all(db, qualificationId);
  return groupsOf.all(db, qualificationId).map((group) => ({
    code: group.code,
    title: group.title,
    rule: groupRuleOf(group),
    units: units.filter(({ group_id }) => group_id === group.id).map(({ id, credit }) => ({ id, credit })),
  }));
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
  sample:
    row.sample_outcome === null || row.sampled_on === null
      ? null
      : { outcome: row.sample_outcome, on: row.sampled_on, iqa: row.sampled_by ?? '' },
});
