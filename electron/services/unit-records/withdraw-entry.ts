import { outcomeSignOffFindings } from '../../../shared/domain/rules/record-rules';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { currentEntry, evidenceEntryTable } from '../../database/evidence-entries';
import { tryCommit } from '../../database/ledger';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import { rulesOn } from '../rules/rules-on';
import { unitRecordFacts } from './facts';
import { isOpen } from './lock';
import { ownerOf } from './registration';
import { withdrawRow } from './withdraw-row';

/** Takes an entry away by a new revision that says why; it stays readable in the history. */
export function withdrawEntry(
  centre: CentreContext,
  { id, reason }: ParsedOf<'unitRecords.withdrawEntry'>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const entry = currentEntry.get(db, id);
  if (!entry) return changedMeanwhile;
  const { registration_id: registrationId, unit_id: unitId, outcome_id: outcomeId } = entry;
  const owner = ownerOf(db, { registrationId, unitId });
  if (!owner.ok) return owner;
  const subject = `${owner.value.learner_name}, ${owner.value.unit_code}`;
  return tryCommit(db, centre.commitContext(), 'evidence withdrawn', subject, (tx) => {
    if (!currentEntry.get(tx.db, id)) return changedMeanwhile;
    const open = isOpen(tx.db, owner.value);
    if (!open.ok) return open;
    const day = centre.today();
    const facts = unitRecordFacts(tx.db, registrationId, unitId, day);
    if (facts.signedOutcomes.some((signed) => signed.outcomeId === outcomeId)) {
      const { pack } = rulesOn(tx.db, owner.value.qualification_id, day);
      const record = { ...facts, entries: facts.entries.filter((other) => other.id !== id) };
      const block = outcomeSignOffFindings(pack, day, record, outcomeId).find(
        ({ severity }) => severity === 'block',
      );
      if (block)
        return fail({
          code: 'rule',
          message: `${block.ruleId}: the outcome is signed off and would not be complete. ${block.message}`,
          remedy: 'Withdraw the outcome’s sign-off first.',
        });
    }
    withdrawRow(tx, evidenceEntryTable, entry, { by: centre.person.id, reason });
    return ok(null);
  });
}

const changedMeanwhile = fail({
  code: 'changed-meanwhile',
  message: 'This entry was changed or withdrawn meanwhile.',
  remedy: 'Look at the record as it stands now.',
});
