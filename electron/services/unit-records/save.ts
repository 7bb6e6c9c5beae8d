import { entryFindings, outcomeSignOffFindings } from '../../../shared/domain/rules/record-rules';
import type { UnitRecordFacts } from '../../../shared/domain/rules/facts';
import { isBlocked } from '../../../shared/domain/rules/finding';
import { slotKey } from '../../../shared/domain/unit-record/slots';
import type { ParsedOf } from '../../../shared/ipc/contract';
import type { EntryRequest } from '../../../shared/ipc/unit-records';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import {
  entriesOfUnit,
  evidenceEntryTable,
  type EvidenceEntryTableRow,
} from '../../database/evidence-entries';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import { people } from '../../database/people';
import type { UnitRecordOwnerRow } from '../../database/unit-records';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { keepJudgements } from '../rules/judgements';
import { rulesOn } from '../rules/rules-on';
import { checkEntry } from './check-entry';
import { entryFactsOf, slotOf, unitRecordFacts } from './facts';
import { isOpen } from './lock';
import { ownerOf } from './registration';

type Request = ParsedOf<'unitRecords.save'>;

interface NewEntry {
  readonly request: EntryRequest;
  readonly row: EvidenceEntryTableRow;
}

/**
 * Records new entries of a unit record and changes to old ones as revisions, all or nothing. Refused, with the field
 * `<slotKey>|<field>`: what is `invalid`, `changed-meanwhile`, against a rule, or would undo a signed outcome.
 */
export function saveEntries(centre: CentreContext, request: Request): Result<{ readonly saved: number }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const owner = ownerOf(centre.db, request);
  if (!owner.ok) return owner;
  const { learner_name: learner, unit_code: unit } = owner.value;
  const context = centre.commitContext();
  return tryCommit(centre.db, context, 'evidence recorded', `${learner}, ${unit}`, (tx) => {
    const open = isOpen(tx.db, owner.value);
    if (!open.ok) return open;
    const facts = unitRecordFacts(tx.db, request.registrationId, request.unitId, centre.today());
    const entries: NewEntry[] = [];
    for (const entry of request.entries) {
      const prepared = prepare(tx, centre, owner.value, facts, entry);
      if (!prepared.ok) return atSlot(entry, prepared.error);
      entries.push({ request: entry, row: prepared.value });
    }
    if (new Set(request.entries.map(({ slot }) => slotKey(slot))).size < entries.length)
      return fail({ code: 'invalid', message: 'The same cell of the record was sent twice.' });
    return judgeAndWrite(tx, centre, owner.value, facts, entries);
  });
}

/** The row of an entry, when it is in order and was made from what stands there. */
function prepare(
  tx: Ledger,
  centre: CentreContext,
  owner: UnitRecordOwnerRow,
  facts: UnitRecordFacts,
  request: EntryRequest,
): Result<EvidenceEntryTableRow> {
  const key = slotKey(request.slot);
  const before = entriesOfUnit
    .all(tx.db, owner.registration_id, owner.unit_id)
    .find((row) => slotKey(slotOf(row)) === key);
  if ((before?.id ?? null) !== request.base)
    return fail({
      code: 'changed-meanwhile',
      message: before
        ? `${before.recorded_by_name} recorded this entry meanwhile.`
        : 'This entry was withdrawn meanwhile.',
      remedy: 'Compare both versions, then keep yours or take what is on record.',
    });
  const checked = checkEntry(facts, owner, people.all(tx.db), request, centre.today());
  if (!checked.ok) return checked;
  const isSigned = facts.signedOutcomes.some(({ outcomeId }) => outcomeId === request.slot.outcomeId);
  if (isSigned && (request.changeReason ?? '') === '')
    return fail({
      code: 'change-reason-needed',
      message: 'The outcome is signed off already.',
      remedy: 'Say why the entry is recorded or changed after the sign-off.',
      field: 'changeReason',
    });
  const id = newId();
  const { slot } = request;
  return ok({
    id,
    root_id: before?.root_id ?? id,
    replaces: before?.id ?? null,
    registration_id: owner.registration_id,
    unit_id: owner.unit_id,
    outcome_id: slot.outcomeId,
    criterion_id: slot.type === 'criterion' ? slot.criterionId : null,
    column_number: slot.type === 'observation' ? slot.column : null,
    achieved_on: request.achievedOn,
    criteria: JSON.stringify(request.criteria),
    oral_criteria: JSON.stringify(request.oralCriteria),
    method: request.method,
    portfolio_reference: request.portfolioReference,
    assessor_id: checked.value.assessorId,
    learner_signed_on: request.learnerSignedOn,
    witness_id: request.witnessId,
    reason: request.reason,
    rpl: request.rpl === null ? null : JSON.stringify(request.rpl),
    is_withdrawn: 0,
    change_reason: request.changeReason,
    recorded_at: tx.context.now,
    recorded_by: centre.person.id,
    device_id: tx.context.deviceId,
  });
}

/** The rules see the record as it will be: every entry against all the others, new ones included. */
function judgeAndWrite(
  tx: Ledger,
  centre: CentreContext,
  owner: UnitRecordOwnerRow,
  facts: UnitRecordFacts,
  entries: readonly NewEntry[],
): Result<{ readonly saved: number }> {
  const day = centre.today();
  const rules = rulesOn(tx.db, owner.qualification_id, day);
  const everybody = people.all(tx.db);
  const judged = entries.map(({ request, row }) => {
    const witness = everybody.find(({ id }) => id === row.witness_id);
    return entryFactsOf(row.id, request.slot, request, {
      assessorId: row.assessor_id,
      witness: witness
        ? {
            name: witness.name,
            isOccupationallyCompetent:
              witness.occupationally_competent === null ? null : witness.occupationally_competent === 1,
          }
        : null,
    });
  });
  const replaced = new Set(entries.map(({ row }) => row.replaces));
  const kept = facts.entries.filter(({ id }) => !replaced.has(id));
  const record: UnitRecordFacts = { ...facts, entries: [...kept, ...judged] };
  for (const [index, { request, row }] of entries.entries()) {
    const entry = judged[index];
    if (!entry) throw new Error('every entry is judged');
    const findings = entryFindings(rules.pack, day, record, entry);
    tx.insert(evidenceEntryTable, row);
    const { reasons } = request;
    const judgement = keepJudgements(tx, {
      subject: 'evidence entry',
      subjectId: row.id,
      rules,
      findings,
      reasons,
    });
    if (!judgement.ok) return atSlot(request, judgement.error);
  }
  for (const { outcomeId } of facts.signedOutcomes) {
    const touched = entries.find(({ row }) => row.outcome_id === outcomeId);
    const findings = outcomeSignOffFindings(rules.pack, day, record, outcomeId);
    const [first] = findings.filter(({ severity }) => severity === 'block');
    if (touched && isBlocked(findings) && first)
      return atSlot(touched.request, {
        code: 'rule',
        message: `${first.ruleId}: the outcome is signed off and would not be complete. ${first.message}`,
        remedy: 'Withdraw the outcome’s sign-off first, then change the entry.',
      });
  }
  return ok({ saved: entries.length });
}

const atSlot = (entry: EntryRequest, error: Failure): Result<never> =>
  fail({ ...error, field: `${slotKey(entry.slot)}|${error.field ?? ''}` });
