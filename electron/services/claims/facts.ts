import type { IsoDate } from '../../../shared/domain/calendar';
import type { ClaimedUnit } from '../../../shared/domain/claims/claim';
import { counts } from '../../../shared/domain/rules/claim-achieved';
import { claimReadiness } from '../../../shared/domain/rules/claim-rules';
import type { ClaimFacts, ClaimVerdict, StatementUnit } from '../../../shared/domain/rules/facts';
import { openCasesOfLearner } from '../../database/cases';
import { openActionsOnLearner, plannedSamplesOfLearner } from '../../database/claim-facts';
import type { ReadableDatabase } from '../../database/connection';
import { directClaimStatusOn } from '../../database/direct-claim-status';
import type { Statement, StatementLine } from '../statement';

/** What rules C1 to C6 look at, on a day. */
export function claimFacts(db: ReadableDatabase, statement: Statement, day: IsoDate): ClaimFacts {
  const { learner, qualification, groups } = statement;
  const asked = { learnerId: learner.id, qualificationId: qualification.id };
  const cases = openCasesOfLearner(db, learner.id);
  return {
    ...asked,
    learnerName: learner.name,
    qualification: {
      code: qualification.code,
      credits: qualification.credits,
      glh: qualification.glh,
      tqt: qualification.tqt,
    },
    groups,
    statement: statement.lines.map(statementUnit),
    openActions: openActionsOnLearner
      .all(db, asked)
      .map(({ id, text, due_on }) => ({ id, text, dueOn: due_on })),
    openAppeals: cases.appeals,
    openMalpractice: cases.malpractice,
    pendingCountersignatures: statement.unitsAwaitingCountersignature,
    plannedSamples: plannedSamplesOfLearner
      .all(db, asked)
      .map(({ id, unit_code, planned_on }) => ({ cellId: id, unitCode: unit_code, plannedOn: planned_on })),
    directClaimStatus:
      directClaimStatusOn.get(db, { qualificationId: qualification.id, day })?.status ?? 'not held',
  };
}

/** A line of the statement as rule C3 looks at it. */
const statementUnit = (line: StatementLine): StatementUnit => ({
  unitId: line.unit.id,
  code: line.unit.code,
  achievedOn: line.achievedOn,
  assessorInitials: line.assessorInitials,
  learnerSignedOn: line.learnerSigned?.on ?? null,
  sampled: line.sampled?.outcome ?? null,
  iqaSignedBy: line.sampled?.signatureId ? line.sampled.iqa : null,
  awaitsCountersignature: line.awaitsCountersignature,
});

/** The six lines of claim readiness. */
export const verdictsOn = (
  db: ReadableDatabase,
  statement: Statement,
  day: IsoDate,
): readonly ClaimVerdict[] => claimReadiness(statement.rules.pack, day, claimFacts(db, statement, day));

/** The units that a claim is for, as they stand: what waits for a countersignature is not achieved. */
export const claimedUnits = ({ lines }: Statement): readonly ClaimedUnit[] =>
  lines.filter(counts).map(({ unit, achievedOn, decisionId }) => ({
    unitId: unit.id,
    code: unit.code,
    title: unit.title,
    credit: unit.credit,
    achievedOn,
    decisionId,
  }));
