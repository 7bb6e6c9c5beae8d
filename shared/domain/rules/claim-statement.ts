import { counted, listed } from '../sampling/names';
import { counts } from './claim-achieved';
import type { Missing, Standing } from './claim-verdict';
import type { ClaimFacts, StatementUnit } from './facts';
import type { RuleSettings } from './pack-schema';

/** C3: what the statement of unit achievement lacks, a line for each unit claimed: one that waits is not. */
export function statementStanding(parameters: RuleSettings['C3']['parameters'], facts: ClaimFacts): Standing {
  const { learnerId, qualificationId } = facts;
  const place = { kind: 'statement', learnerId, qualificationId } as const;
  const claimed = facts.statement.filter(counts);
  if (claimed.length === 0) {
    const nothing: Missing =
      facts.statement.length > 0
        ? {
            message: 'Every unit on the statement waits for a countersignature.',
            place: { kind: 'countersignatures' },
          }
        : {
            message: 'No unit is on the statement yet.',
            place: { kind: 'units of a registration', learnerId, qualificationId },
          };
    return { applies: true, met: '', missing: [nothing] };
  }
  const missing = claimed.flatMap((unit): Missing[] => {
    const lacks = lackingOf(parameters, unit);
    return lacks.length === 0 ? [] : [{ message: `${unit.code} lacks ${listed(lacks)}.`, place }];
  });
  return { applies: true, met: `Complete for ${counted(claimed.length, 'unit')}.`, missing };
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
