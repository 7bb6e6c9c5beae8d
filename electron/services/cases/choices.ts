import { formatDate } from '../../../shared/domain/calendar';
import { cleanText } from '../../../shared/domain/import/clean';
import type { CaseChoices } from '../../../shared/ipc/cases';
import type { ResponseOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import { decisionsToChoose, learnersToChoose } from '../../database/cases';
import { learnerTable } from '../../database/learners';
import { people, rolesFrom } from '../../database/people';
import type { CentreContext } from '../centre-context';
import { mayKeepCases } from './lead-iqa';

/** People of the centre, and the decisions about the learner chosen; for the lead IQA. */
export function caseChoices(
  centre: CentreContext,
  { learnerId }: { readonly learnerId: string | null },
): Result<CaseChoices> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const learner = learnerId === null ? undefined : learnerTable.byId.get(db, learnerId);
  return ok({
    people: people.all(db).map(({ id, name, roles }) => ({ id, name, roles: rolesFrom(roles) })),
    learner: learner ? { id: learner.id, name: learner.name, number: learner.number } : null,
    decisions: learner
      ? decisionsToChoose.all(db, learner.id).map((row) => ({
          id: row.id,
          label: `${row.unit_code}, ${row.method}, ${formatDate(row.decided_on)}`,
          unitId: row.unit_id,
          assessorId: row.assessor_id,
        }))
      : [],
  });
}

/** The first few learners who are meant; nobody for an empty text. */
export function findLearners(
  centre: CentreContext,
  { text }: { readonly text: string },
): Result<ResponseOf<'cases.findLearners'>> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  const wanted = cleanText(text);
  if (wanted === '') return ok([]);
  const pattern = `%${wanted.replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
  return ok(learnersToChoose.all(centre.db, { pattern }));
}
