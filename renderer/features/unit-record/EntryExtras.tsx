import type { Extra } from '../../../shared/domain/unit-record/entry-draft';
import { slotKey, type Slot } from '../../../shared/domain/unit-record/slots';
import { Button } from '../../ui/Button';
import { ComboBox } from '../../ui/ComboBox';
import { TextField } from '../../ui/TextField';
import { useOfEntry, useProblems, useTools } from './record-context';

/** What some evidence types ask for: the witness, why performance evidence was impossible, what RPL rests on. */
export function EntryExtras({ slot, extras }: { readonly slot: Slot; readonly extras: readonly Extra[] }) {
  const key = slotKey(slot);
  const { store, view, isReadOnly, addWitness } = useTools();
  const rpl = useOfEntry(key, ({ entry }) => entry(key).rpl);
  const reason = useOfEntry(key, ({ entry }) => entry(key).reason);
  const witnessId = useOfEntry(key, ({ entry }) => entry(key).witnessId);
  const problems = useProblems(key);
  const change = (changes: Partial<typeof rpl>): void => store.setEntry(key, { rpl: { ...rpl, ...changes } });
  return (
    <div className="record-extras">
      {extras.includes('witness') && (
        <div className="record-extras__witness">
          <ComboBox
            label="Witness"
            options={view.witnesses.map(({ id, name, occupation, isOccupationallyCompetent }) => ({
              value: id,
              label: [name, occupation, isOccupationallyCompetent ? 'occupationally competent' : null]
                .filter((part) => part !== null && part !== '')
                .join(' · '),
            }))}
            value={witnessId}
            onChange={(chosen) => store.setEntry(key, { witnessId: chosen })}
            isDisabled={isReadOnly}
            error={problems.witness}
          />
          {!isReadOnly && (
            <Button size="small" icon="plus" onPress={() => addWitness(key)}>
              Add a witness
            </Button>
          )}
        </div>
      )}
      {extras.includes('reason') && (
        <TextField
          label="Why performance evidence was impossible at work"
          maxLength={2_000}
          value={reason}
          isReadOnly={isReadOnly}
          onChange={(typed) => store.setEntry(key, { reason: typed })}
        />
      )}
      {extras.includes('rpl') && (
        <div className="record-extras__rpl">
          <TextField
            label="Gap mapping"
            value={rpl.gapMapping}
            isReadOnly={isReadOnly}
            onChange={(gapMapping) => change({ gapMapping })}
          />
          <TextField
            label="Authentication"
            value={rpl.authentication}
            isReadOnly={isReadOnly}
            onChange={(authentication) => change({ authentication })}
          />
          <TextField
            label="Currency"
            value={rpl.currency}
            isReadOnly={isReadOnly}
            onChange={(currency) => change({ currency })}
          />
          <ComboBox
            label="Confirmed by"
            options={view.facts.people
              .filter(({ roles }) => !roles.every((role) => role === 'witness'))
              .map(({ id, name }) => ({ value: id, label: name }))}
            value={rpl.confirmedBy}
            onChange={(confirmedBy) => change({ confirmedBy })}
            isDisabled={isReadOnly}
          />
        </div>
      )}
    </div>
  );
}
