import type { Outcome, Qualification, Unit, UnitMethods } from '../../../shared/domain/qualification';
import type { QualificationDetail, QualificationRow } from '../../../shared/ipc/records';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { qualificationById, qualifications } from '../../database/qualifications';
import {
  criteriaOf,
  groupRuleOf,
  groupsOf,
  outcomesOf,
  unitsOf,
  type UnitTableRow,
} from '../../database/units';
import { notFound, type CentreContext } from '../centre-context';

export function listQualifications({ db }: CentreContext): Result<readonly QualificationRow[]> {
  return ok(
    qualifications.all(db).map(({ units_spelled_out, source_name, ...row }) => ({
      ...row,
      unitsSpelledOut: units_spelled_out,
      sourceName: source_name,
    })),
  );
}

export function getQualification(
  { db }: CentreContext,
  { id }: { readonly id: string },
): Result<QualificationDetail> {
  const row = qualificationById.get(db, id);
  if (!row) return notFound('This qualification');
  return ok({
    id: row.id,
    sourceName: row.source_name,
    awardingOrganisation: row.awarding_organisation,
    title: row.title,
    number: row.number,
    code: row.code,
    level: row.level,
    credits: row.credits,
    tqt: row.tqt,
    glh: row.glh,
    minimumAge: row.minimum_age,
    groups: groupsFrom(db, id),
  });
}

function groupsFrom(db: ReadableDatabase, qualificationId: string): Qualification['groups'] {
  const units = unitsOf.all(db, qualificationId);
  const outcomes = outcomesFrom(db, qualificationId);
  return groupsOf.all(db, qualificationId).map((group) => ({
    code: group.code,
    title: group.title,
    rule: groupRuleOf(group),
    units: units
      .filter((unit) => unit.group_id === group.id)
      .map((unit): Unit => unitFrom(unit, outcomes.get(unit.id) ?? [])),
  }));
}

const unitFrom = (row: UnitTableRow, outcomes: readonly Outcome[]): Unit => ({
  code: row.code,
  reference: row.reference,
  title: row.title,
  level: row.level,
  credit: row.credit,
  glh: row.glh,
  methods: methodsFrom(row),
  observationsRequired: row.observations_required,
  simulation: row.simulation,
  environment: row.environment,
  outcomes,
});

const methodsFrom = (row: UnitTableRow): UnitMethods | null =>
  row.question_papers === null
    ? null
    : {
        questionPapers: row.question_papers,
        observation: row.observation === 1,
        portfolio: row.portfolio === 1,
      };

/** Outcomes with their criteria, by unit. */
function outcomesFrom(
  db: ReadableDatabase,
  qualificationId: string,
): ReadonlyMap<string, readonly Outcome[]> {
  const criteria = criteriaOf.all(db, qualificationId);
  const byUnit = new Map<string, Outcome[]>();
  for (const row of outcomesOf.all(db, qualificationId)) {
    const list = byUnit.get(row.unit_id) ?? [];
    byUnit.set(row.unit_id, list);
    list.push({
      number: row.number,
      kind: row.kind,
      title: row.title,
      criteria: criteria
        .filter(({ outcome_id }) => outcome_id === row.id)
        .map(({ label, text }) => ({ label, text })),
    });
  }
  return byUnit;
}
