import type { CaseDetail } from '../../../shared/ipc/cases';
import { useRead } from '../../data/queries';
import { Dialog } from '../../ui/Dialog';
import { CloseCaseForm } from './CloseCaseForm';

interface CaseDialogProps {
  readonly detail: CaseDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How a case ended, and when. */
export function CloseCaseDialog({ detail, isOpen, onClose }: CaseDialogProps) {
  const key = `case-close:${detail.id}`;
  const draft = useRead('drafts.get', { key });
  return (
    <Dialog title={`Close ${detail.reference}`} isOpen={isOpen} onClose={onClose}>
      {!draft.isPending && (
        <CloseCaseForm detail={detail} draftKey={key} kept={draft.data ?? null} onDone={onClose} />
      )}
    </Dialog>
  );
}
