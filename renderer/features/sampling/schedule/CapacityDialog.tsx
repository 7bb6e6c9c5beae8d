import { useState } from 'react';
import type { IqaCapacity } from '../../../../shared/ipc/schedule';
import { failureOf } from '../../../api';
import { FailureBanner, fieldFailure } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { RestoredNote } from '../../../data/RestoredNote';
import { useKeptDraft, type KeptDraft } from '../../../data/useKeptDraft';
import { WithKeptDraft } from '../../../data/WithKeptDraft';
import { useToast } from '../../../frame/Toasts';
import { BothVersions } from '../../../ui/BothVersions';
import { CheckChips } from '../../../ui/CheckChips';
import { Checkbox } from '../../../ui/Checkbox';
import { FormDialog } from '../../../ui/FormDialog';
import { NumberField } from '../../../ui/NumberField';
import { useCheckedForm } from '../../../ui/useCheckedForm';
import { capacityDraft, capacityProblems, differencesOf, minutesOf } from './capacity-form';

interface CapacityDialogProps {
  /** As it was when the dialog was opened. */
  readonly capacity: IqaCapacity;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  /** As it is on record now. */
  readonly onRecord: IqaCapacity;
  readonly onClose: () => void;
}

/** What an IQA can take on: which sites they go to, how many hours a month. */
export function CapacityDialog(props: CapacityDialogProps) {
  const key = `capacity:${props.capacity.personId}`;
  return (
    <WithKeptDraft draftKey={key}>
      {(kept) => <OpenDialog {...props} draftKey={key} kept={kept} />}
    </WithKeptDraft>
  );
}

function OpenDialog(
  props: CapacityDialogProps & { readonly draftKey: string; readonly kept: KeptDraft | null },
) {
  const { capacity, sites, onRecord, onClose, draftKey, kept } = props;
  const form = useKeptDraft(draftKey, capacityDraft(capacity), kept);
  const [base, setBase] = useState(capacity.version);
  const save = useWrite('capacity.save');
  const toast = useToast();
  const { draft, change } = form;
  const send = (from: string | null): void =>
    save.mutate(
      {
        personId: capacity.personId,
        base: from,
        siteIds: draft.allSites ? null : [...draft.siteIds],
        minutesPerMonth: minutesOf(draft),
      },
      {
        onSuccess: () => {
          form.discard();
          toast({ title: `What ${capacity.name} can take on is saved`, tone: 'good' });
          onClose();
        },
      },
    );
  const { formProps, problem } = useCheckedForm(capacityProblems(draft), () => send(base));
  const isConflict = save.error !== null && failureOf(save.error).code === 'changed-meanwhile';
  return (
    <FormDialog
      title={`What ${capacity.name} can take on`}
      action="Save"
      formProps={formProps}
      isPending={save.isPending}
      onClose={onClose}
    >
      <p>
        New draws give samples out within these limits. What is handed over against them is warned about, not
        refused.
      </p>
      <RestoredNote form={form} />
      <Checkbox isSelected={draft.allSites} onChange={(allSites) => change({ allSites })}>
        Goes to all sites
      </Checkbox>
      {!draft.allSites && (
        <CheckChips
          label="Goes to"
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.siteIds}
          onChange={(siteIds) => change({ siteIds: [...siteIds] })}
          error={problem('siteIds') ?? fieldFailure(save.error, 'siteIds')}
        />
      )}
      <Checkbox isSelected={draft.hasCeiling} onChange={(hasCeiling) => change({ hasCeiling })}>
        Has a ceiling of hours a month
      </Checkbox>
      {draft.hasCeiling && (
        <NumberField
          label="Hours a month, at most"
          unit="h"
          minValue={0.5}
          maxValue={400}
          step={0.5}
          value={draft.hours ?? NaN}
          onChange={(typed) => change({ hours: Number.isNaN(typed) ? null : typed })}
          error={problem('hours') ?? fieldFailure(save.error, 'minutesPerMonth')}
        />
      )}
      {isConflict ? (
        <BothVersions
          what={`What ${capacity.name} can take on`}
          differences={differencesOf(draft, onRecord, sites)}
          isPending={save.isPending}
          onKeepMine={() => {
            setBase(onRecord.version);
            send(onRecord.version);
          }}
          onTakeStored={() => {
            form.discard();
            onClose();
          }}
        />
      ) : (
        <FailureBanner error={save.error} />
      )}
    </FormDialog>
  );
}
