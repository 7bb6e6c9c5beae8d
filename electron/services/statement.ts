import type { IsoDate } from '../../shared/domain/calendar';
import { achievingDecisions } from '../../shared/domain/claims/statement';
import { combinationState, type CombinationState } from '../../shared/domain/combination/requirements';
import type { SampleOutcome } from '../../shared/domain/sample';
import type { RulesInForce } from '../../shared/ipc/rules';
import { registrationOf } from '../database/claim-facts';
import type { ReadableDatabase } from '../database/connection';
import { pendingOfLearner } from '../database/countersignatures';
import { qualificationById, type QualificationTableRow } from '../database/qualifications';
import { signatureIdOfPerson } from '../database/signatures';
import {
  achievementsOf,
  statementDecisions,
  type StatementDecisionRow,
} from '../database/statement-decisions';
import {
  combinationTotals,
  groupsWithUnits,
  type GroupUnit,
  type GroupWithUnits,
} from './qualifications/groups';
import { rulesOn } from './rules/rules-on';

/** A row of the statement of unit achievement. */
export interface StatementLine {
  readonly unit: GroupUnit;
  readonly decisionId: string;
  readonly decisionRootId: string;
  readonly achievedOn: IsoDate;
  readonly assessorName: string;
  readonly assessorInitials: string | null;
  readonly countersignedBy: string | null;
  readonly awaitsCountersignature: boolean;
  /** The revision of the statement's row on record; null while the learner has not signed anything. */
  readonly achievementId: string | null;
  /** How the learner signed: here, as a signature, or on paper as somebody saw; null where they have not. */
  readonly learnerSigned: {
    readonly on: IsoDate;
    readonly signatureId: string | null;
    readonly seenBy: string | null;
  } | null;
  /** By the newest revision of the newest sample. `signatureId`: the IQA's signature on file. */
  readonly sampled: {
    readonly outcome: SampleOutcome;
    readonly on: IsoDate;
    readonly iqaId: string;
    readonly iqa: string;
    readonly signatureId: string | null;
  } | null;
}

export interface Statement {
  readonly registration: {
    readonly id: string;
    readonly registeredOn: IsoDate;
    readonly number: string | null;
    readonly withdrawnOn: IsoDate | null;
  };
  readonly learner: { readonly id: string; readonly name: string; readonly number: string };
  readonly qualification: QualificationTableRow;
  /** The rules that it is looked at under, on the day asked for. */
  readonly rules: RulesInForce;
  readonly groups: readonly GroupWithUnits[];
  /** In the order of the qualification's units. */
  readonly lines: readonly StatementLine[];
  /** Codes of units with a decision that waits for a countersignature, or went back, whether it has a line or not. */
  readonly unitsAwaitingCountersignature: readonly string[];
  /** What is achieved, against the rules of combination. */
  readonly combination: CombinationState;
}

/** What all statements of a qualification on a day have in common. */
export type StatementFrame = Pick<Statement, 'qualification' | 'rules' | 'groups'>;

/** Null where there is no such qualification. */
export function statementFrame(
  db: ReadableDatabase,
  qualificationId: string,
  day: IsoDate,
): StatementFrame | null {
  const qualification = qualificationById.get(db, qualificationId);
  if (!qualification) return null;
  return {
    qualification,
    rules: rulesOn(db, qualificationId, day),
    groups: groupsWithUnits(db, qualificationId),
  };
}

/**
 * A learner's statement of unit achievement on a day; null where the learner is not registered for it. Who makes many
 * statements of a qualification reads their frame once.
 */
export function statementOf(
  db: ReadableDatabase,
  learnerId: string,
  qualificationId: string,
  day: IsoDate,
  frame: StatementFrame | null = statementFrame(db, qualificationId, day),
): Statement | null {
  const asked = { learnerId, qualificationId };
  const registration = registrationOf.get(db, asked);
  if (!registration || !frame) return null;
  const { qualification, rules, groups } = frame;
  const pending = pendingOfLearner(db, learnerId, qualificationId);
  const lines = linesOf(db, registration.id, asked, groups, new Set(pending.map(({ root_id }) => root_id)));
  return {
    registration: {
      id: registration.id,
      registeredOn: registration.registered_on,
      number: registration.number,
      withdrawnOn: registration.withdrawn_on,
    },
    learner: {
      id: registration.learner_id,
      name: registration.learner_name,
      number: registration.learner_number,
    },
    qualification,
    rules,
    groups,
    lines,
    unitsAwaitingCountersignature: [...new Set(pending.map(({ unit_code }) => unit_code))],
    combination: combinationState(
      groups,
      combinationTotals(rules.pack, qualification, day),
      // A trainee's decision achieves nothing before its countersignature (P5), though its row stands here.
      new Set(lines.flatMap((line) => (line.awaitsCountersignature ? [] : [line.unit.id]))),
      'achieve',
    ),
  };
}

function linesOf(
  db: ReadableDatabase,
  registrationId: string,
  asked: { readonly learnerId: string; readonly qualificationId: string },
  groups: Statement['groups'],
  pendingRoots: ReadonlySet<string>,
): readonly StatementLine[] {
  const kept = new Map(achievementsOf.all(db, registrationId).map((row) => [row.unit_id, row]));
  const roots = new Map([...kept].map(([unitId, row]) => [unitId, row.decision_root_id]));
  const decisions = statementDecisions.all(db, asked).map((row) => ({ ...row, ...comparable(row) }));
  const achieving = achievingDecisions(decisions, roots);
  return groups
    .flatMap(({ units }) => units)
    .flatMap((unit): StatementLine[] => {
      const decision = achieving.get(unit.id);
      if (!decision) return [];
      // What was signed for another decision, overturned since, is not signed for this one.
      const row = kept.get(unit.id);
      const own = row?.decision_root_id === decision.rootId ? row : undefined;
      return [
        {
          unit,
          decisionId: decision.id,
          decisionRootId: decision.rootId,
          achievedOn: decision.decided_on,
          assessorName: decision.assessor_name,
          assessorInitials: decision.assessor_initials,
          countersignedBy: decision.countersigned_by,
          awaitsCountersignature: pendingRoots.has(decision.rootId),
          achievementId: row?.id ?? null,
          learnerSigned:
            own === undefined || own.learner_signed_on === null
              ? null
              : {
                  on: own.learner_signed_on,
                  signatureId: own.learner_signature_id,
                  seenBy: own.seen_by_name,
                },
          sampled: sampleOf(db, decision),
        },
      ];
    });
}

const comparable = (row: StatementDecisionRow) => ({
  rootId: row.root_id,
  unitId: row.unit_id,
  decidedOn: row.decided_on,
  sampled: row.sample_outcome,
});

const sampleOf = (db: ReadableDatabase, row: StatementDecisionRow): StatementLine['sampled'] =>
  row.sample_outcome === null || row.sampled_on === null || row.iqa_id === null
    ? null
    : {
        outcome: row.sample_outcome,
        on: row.sampled_on,
        iqaId: row.iqa_id,
        iqa: row.iqa_name ?? '',
        signatureId: signatureIdOfPerson.get(db, row.iqa_id) ?? null,
      };
