import type { IsoDate } from '../../../shared/domain/calendar';
import type { UnitDecision } from '../../../shared/ipc/unit-records';
import { fieldFailure, FailureBanner } from '../../data/failures';
import { useWrite } from '../../data/queries';
import { RestoredNote } from '../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { useTools } from './record-context';

/** The day on which the learner signed, for the unit's row of the statement; puts the decision there if it is not yet. */
export function LearnerSignature({ decision }: { readonly decision: UnitDecision }) {
  const { achievement } = useTools().view;
  // What was typed is of the row as it stood: a row that was changed since begins anew.
  const draftKey = `learner-signed:${decision.id}:${achievement?.id ?? 'new'}`;
  return (
    <WithKeptDraft key={draftKey} draftKey={draftKey}>
      {(kept) => <SignatureForm decision={decision} draftKey={draftKey} kept={kept} />}
    </WithKeptDraft>
  );
}

interface SignatureFormProps {
  readonly decision: UnitDecision;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
}

function SignatureForm({ decision, draftKey, kept }: SignatureFormProps) {
  const { view, today } = useTools();
  const before = view.achievement?.learnerSignedOn ?? null;
  const initial: { readonly signedOn: IsoDate | null } = { signedOn: before };
  const form = useKeptDraft(draftKey, initial, kept);
  const { signedOn } = form.draft;
  const complete = useWrite('unitRecords.completeStatement');
  const toast = useToast();
  const isNew = view.achievement === null;
  const submit = (): void =>
    void complete
      .mutateAsync({
        registrationId: view.registrationId,
        unitId: view.facts.unit.id,
        decisionId: decision.id,
        base: view.achievement?.id ?? null,
        learnerSignedOn: signedOn,
      })
      .then(
        () => {
          form.discard();
          toast({ title: isNew ? 'Put on the statement' : 'Statement changed' });
        },
        () => undefined,
      );
  return (
    <form
      className="record-signature"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <RestoredNote form={form} />
      <DateField
        label="Learner signed on"
        value={signedOn}
        max={today}
        onChange={(day) => form.change({ signedOn: day })}
        error={fieldFailure(complete.error, 'learnerSignedOn')}
      />
      <Button type="submit" isPending={complete.isPending} isDisabled={!isNew && signedOn === before}>
        {isNew ? 'Put on the statement' : 'Save'}
      </Button>
      <FailureBanner error={complete.error} />
    </form>
  );
}
