import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanDetail } from '../../../shared/ipc/sampling';
import { ask } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { useRead } from '../../data/queries';
import { useKeptDraft, type KeptDraft } from '../../data/useKeptDraft';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/TextArea';
import { drawAgainSentences, drawnAgainTitle } from './draws/draw-again-words';
import { Sentences } from './draws/Sentences';

interface DrawAgainDialogProps {
  readonly plan: PlanDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const draftKeyOf = ({ id }: PlanDetail): string => `plan:${id}:draw-again`;

/** Drawing again is allowed, counted and logged with its reason: everybody can see how often a plan was drawn. */
export function DrawAgainDialog(props: DrawAgainDialogProps) {
  return (
    <WithKeptDraft draftKey={draftKeyOf(props.plan)}>
      {(kept) => <DrawAgain {...props} kept={kept} />}
    </WithKeptDraft>
  );
}

function DrawAgain({
  plan,
  isOpen,
  onClose,
  kept,
}: DrawAgainDialogProps & { readonly kept: KeptDraft | null }) {
  const initial = { reason: plan.drawNumber === 0 ? 'The first draw was cancelled' : '' };
  const { draft, change, discard } = useKeptDraft(draftKeyOf(plan), initial, kept);
  const { reason } = draft;
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const preview = useRead(
    'plans.drawAgainPreview',
    { planId: plan.id },
    { enabled: isOpen && plan.drawNumber > 0 },
  );
  const work = useLongWork();
  const client = useQueryClient();
  const toast = useToast();
  const missing = reason.trim() === '';
  const draw = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    setFailure(null);
    try {
      const drawn = await work.run((jobId) => ask('plans.drawAgain', { jobId, planId: plan.id, reason }));
      await client.invalidateQueries();
      toast({ title: drawnAgainTitle(plan.name, drawn) });
      discard();
      setTried(false);
      onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Dialog
      title={`Draw ${plan.name} again`}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={work.isRunning} onPress={() => void draw()}>
            Draw again
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          The population is frozen anew and a new seed made. This becomes draw {plan.drawNumber + 1}; samples
          already carried out stay, and every draw is printed in the report.
        </p>
        <Sentences of={preview.data ? drawAgainSentences(preview.data) : []} />
        <TextArea
          label="Why it is drawn again"
          autoFocus
          value={reason}
          onChange={(typed) => change({ reason: typed })}
          error={tried && missing ? 'Give the reason: it is logged and printed.' : undefined}
        />
        <FailureBanner error={preview.error ?? failure} />
      </div>
    </Dialog>
  );
}
