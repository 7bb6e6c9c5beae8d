import './AddShippedDialog.css';
import { useLocation } from 'wouter';
import { counted } from '../../../shared/domain/sampling/names';
import type { ShippedQualification } from '../../../shared/ipc/records';
import { FailureBanner } from '../../data/failures';
import { useRead, useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';

interface AddShippedDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The qualifications whose facts come with the application, each to be added. */
export function AddShippedDialog({ isOpen, onClose }: AddShippedDialogProps) {
  const shipped = useRead('qualifications.shipped', {}, { enabled: isOpen });
  const add = useWrite('qualifications.addShipped');
  const toast = useToast();
  const [, navigate] = useLocation();
  const close = (): void => {
    add.reset();
    onClose();
  };
  const choose = async ({ code }: ShippedQualification): Promise<void> => {
    const { id } = await add.mutateAsync({ code });
    close();
    toast({ title: `${code} was added`, tone: 'good' });
    navigate(`/qualifications/${id}`);
  };
  return (
    <Dialog title="Add one that comes with Countersign" isOpen={isOpen} onClose={close} size="large">
      <p>
        Facts only: codes, titles, credits, hours, methods and rules of combination. The wording of outcomes
        and criteria comes from the centre’s own document, by “Set up from a document”.
      </p>
      <FailureBanner error={shipped.error ?? add.error} />
      <ul className="shipped" role="list" aria-label="Qualifications that come with Countersign">
        {shipped.data?.map((qualification) => (
          <li key={qualification.code} className="shipped__one">
            <div className="shipped__text">
              <b>{qualification.code}</b> {qualification.title}
              <span className="shipped__facts">
                {qualification.number} · {counted(qualification.units, 'unit')}
              </span>
            </div>
            {qualification.added ? (
              <Chip sign="✓">Already there</Chip>
            ) : (
              <Button
                variant="primary"
                isDisabled={add.isPending}
                onPress={() => void choose(qualification).catch(() => undefined)}
                aria-label={`Add ${qualification.code}`}
              >
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
