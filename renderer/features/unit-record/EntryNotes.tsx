import { memo } from 'react';
import { findingKey } from '../../../shared/domain/rules/finding';
import { extrasOf } from '../../../shared/domain/unit-record/entry-draft';
import { entryMethod } from '../../../shared/domain/unit-record/read-entry';
import { slotKey, type Slot } from '../../../shared/domain/unit-record/slots';
import { FindingNotes } from '../../rules/FindingNotes';
import { findingsToReason, reasonProblems } from '../../rules/reasons';
import { TextField } from '../../ui/TextField';
import { EntryExtras } from './EntryExtras';
import { notesId } from './notes-id';
import { useFindings, useIsChanged, useOfEntry, useProblems, useTools } from './record-context';
import { SameReason } from './SameReason';

/** What stands beside the cells of an entry: what its evidence type asks for, what the rules say, and the reasons given. */
export const EntryNotes = memo(function EntryNotes({
  slot,
  name,
}: {
  readonly slot: Slot;
  readonly name: string;
}) {
  const key = slotKey(slot);
  const { store, view } = useTools();
  const method = useOfEntry(key, ({ entry }) => entryMethod(entry(key), slot));
  const reasons = useOfEntry(key, ({ entry }) => entry(key).reasons);
  const changeReason = useOfEntry(key, ({ entry }) => entry(key).changeReason);
  const findings = useFindings(key);
  const problems = useProblems(key);
  const isChanged = useIsChanged(key);
  const extras = extrasOf(method);
  const said = Object.values(problems);
  const isSigned = view.signOffs.some(({ outcomeId }) => outcomeId === slot.outcomeId);
  // R6 asks for what a field of the entry says itself.
  const asked = isChanged ? findingsToReason(findings).filter(({ field }) => field !== 'reason') : [];
  const given = store.recorded(key)?.judgements.filter(({ reason }) => reason !== null) ?? [];
  const missing = said.length > 0 ? reasonProblems(asked, reasons) : {};
  // What was recorded with its reasons is said once, not again as something to do.
  const open = isChanged ? findings : findings.filter(({ severity }) => severity !== 'warn');
  if (extras.length + said.length + open.length + given.length === 0 && !(isChanged && isSigned)) return null;
  return (
    <div id={notesId(key)} className="record-notes" role="group" aria-label={name}>
      {extras.length > 0 && <EntryExtras slot={slot} extras={extras} />}
      {said.map((sentence) => (
        <p key={sentence} className="record-notes__problem">
          <span aria-hidden="true">✕</span> {sentence}
        </p>
      ))}
      <FindingNotes findings={open.filter((finding) => !asked.includes(finding))} isLive={false} />
      {!isChanged &&
        given.map(({ ruleId, message, reason }) => (
          <p key={`${ruleId}${message}`} className="record-notes__given">
            <b>{ruleId}</b> <bdi>{message}</bdi> Reason given: <bdi>{reason}</bdi>
          </p>
        ))}
      {asked.map((finding) => {
        const reasonKey = findingKey(finding);
        return (
          <div key={reasonKey} className="record-notes__asked">
            <FindingNotes findings={[finding]} isLive={false} />
            <TextField
              label={`Reason (${finding.ruleId})`}
              isRequired
              maxLength={2_000}
              value={reasons[reasonKey] ?? ''}
              onChange={(reason) => store.setReasons(key, { ...reasons, [reasonKey]: reason })}
              error={missing[reasonKey]}
            />
          </div>
        );
      })}
      {asked.length > 0 && <SameReason slotKey={key} findings={asked} />}
      {isChanged && isSigned && (
        <TextField
          label="Why it is changed after the sign-off"
          isRequired
          maxLength={300}
          value={changeReason}
          onChange={(reason) => store.setReasons(key, reasons, reason)}
        />
      )}
    </div>
  );
});
