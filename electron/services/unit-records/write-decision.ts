import { decisionKey } from '../../../shared/domain/import/decision-key';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { currentDecisionWithKey, decisionTable } from '../../database/decisions';
import { newId } from '../../database/ids';
import type { Ledger } from '../../database/ledger';
import type { UnitRecordOwnerRow } from '../../database/unit-records';

type Request = ParsedOf<'unitRecords.signUnit'>;

/** Writes the decision; one that was withdrawn with the same identity is taken up again. Its first revision's id. */
export function decide(
  tx: Ledger,
  owner: UnitRecordOwnerRow,
  facts: UnitRecordFacts,
  assessorId: string,
  request: Request,
): string {
  const portfolioReference = request.portfolioReference === '' ? null : request.portfolioReference;
  const assessor = facts.people.find(({ id }) => id === assessorId);
  const naturalKey = decisionKey({
    learnerNumber: owner.learner_number,
    qualificationCode: owner.qualification_code,
    unitCode: owner.unit_code,
    assessorInitials: assessor?.initials ?? '',
    method: request.method,
    date: request.decidedOn,
    stage: 'summative',
    portfolioReference,
  });
  const before = currentDecisionWithKey.get(tx.db, naturalKey);
  const id = newId();
  const rootId = before?.root_id ?? id;
  tx.insert(decisionTable, {
    id,
    root_id: rootId,
    replaces: before?.id ?? null,
    learner_id: owner.learner_id,
    qualification_id: owner.qualification_id,
    unit_id: owner.unit_id,
    assessor_id: assessorId,
    countersigned_by: null,
    countersigned_on: null,
    method: request.method,
    decided_on: request.decidedOn,
    outcome: 'met',
    stage: 'summative',
    site_id: request.siteId,
    portfolio_reference: portfolioReference,
    natural_key: naturalKey,
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  });
  return rootId;
}
