import { counted, listed } from '../sampling/names';
import type { Missing, Standing } from './claim-verdict';
import type { ClaimFacts, StatementUnit } from './facts';
import type { RuleSettings } from './pack-schema';

/** C3: what the statement of unit achievement lacks, a line for each unit. */
export function statementStanding(parameters: RuleSettings['C3']['parameters'], facts: ClaimFacts): Standing {
  const { learnerId, qualificationId, statement } = facts;
  const place = { kind: 'statement', learnerId, qualificationId } as const;
  if (statement.length === 0) {
    return {
      applies: true,
      met: '',
      missing: [
        {
          message: 'No unit is on the statement yet.',
          place: { kind: 'units of a registration', learnerId, qualificationId },
        },
      ],
    };
  }
  const missing = statement.flatMap((unit): Missing[] => {
    const lacks = lackingOf(parameters, unit);
    return lacks.length === 0 ? [] : [{ message: `${unit.code} lacks ${listed(lacks)}.`, place }];
  });
  return { applies: true, met: `Complete for ${counted(statement.length, 'unit')}.`, missing };
}

function lackingOf(
  { learnerSignature, iqaSignatureWhereSampled }: RuleSettings['C3']['parameters'],
  unit: StatementUnit,
): readonly string[] {
  const lacks: string[] = [];
  if (unit.achievedOn === null) lacks.push('the date achieved');
  if (learnerSignature && unit.learnerSignedOn === null) lacks.push('the learner’s signature');
  if ((unit.assessorInitials ?? '').trim() === '') lacks.push('the assessor’s initials');
  if (iqaSignatureWhereSampled && unit.sampled !== null && unit.iqaSignedBy === null)
    lacks.push('the signature of the IQA who sampled it');
  return lacks;
}
