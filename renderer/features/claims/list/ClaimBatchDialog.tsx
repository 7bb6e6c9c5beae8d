import { counted } from '../../../../shared/domain/sampling/names';
import type { ReadyRow } from '../../../../shared/ipc/claims';
import { FailureBanner } from '../../../data/failures';
import { useWrite } from '../../../data/queries';
import { useToast } from '../../../frame/Toasts';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { focusTitle } from '../focus-title';

interface ClaimBatchDialogProps {
  readonly rows: readonly ReadyRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The last look before several certificates are claimed: one batch for each qualification, all or none. */
export function ClaimBatchDialog({ rows, isOpen, onClose, onDone }: ClaimBatchDialogProps) {
  const record = useWrite('claims.record');
  const toast = useToast();
  const codes = [...new Set(rows.map(({ qualificationCode }) => qualificationCode))].sort();
  const waiting = rows.filter(({ waitsForEqa }) => waitsForEqa).length;
  const close = (): void => {
    record.reset();
    onClose();
  };
  const claim = (): void =>
    void record
      .mutateAsync({
        claims: rows.map(({ registrationId, decisionIds }) => ({
          registrationId,
          decisionIds: [...decisionIds],
          reasons: {},
        })),
      })
      .then(
        // When everybody is claimed for, the list has gone by now, and this dialog with it.
        (batches) => {
          toast({
            title: `Claimed in ${batches.map(({ number, claims }) => `${number} (${claims})`).join(', ')}`,
          });
          onDone();
          setTimeout(focusTitle);
        },
        () => undefined,
      );
  return (
    <Dialog
      title={`Claim ${counted(rows.length, 'certificate')}`}
      isOpen={isOpen}
      onClose={close}
      size="small"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isPending={record.isPending} onPress={claim}>
            Claim
          </Button>
        </>
      }
    >
      <div className="stack">
        <ul className="stack stack--tight" role="list">
          {codes.map((code) => (
            <li key={code}>
              <b>{code}</b>:{' '}
              {counted(rows.filter(({ qualificationCode }) => qualificationCode === code).length, 'learner')}{' '}
              in one batch
            </li>
          ))}
        </ul>
        <p>
          Each is judged once more as it is recorded. A batch is saved as CSV for the awarding organisation
          under Batches.
          {waiting > 0 &&
            ` Without direct claim status, ${counted(waiting, 'claim')} ${waiting === 1 ? 'waits' : 'wait'} for the EQA (C6) and ${waiting === 1 ? 'stays' : 'stay'} out of the file until the EQA has agreed.`}
        </p>
        <FailureBanner error={record.error} />
      </div>
    </Dialog>
  );
}
