import { useState } from 'react';
import { FailureBanner } from '../data/failures';
import { useAsk } from '../data/queries';
import { useSession } from '../data/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { RadioGroup } from '../ui/RadioGroup';

const CHOICES = [
  { value: 'keep', label: 'Keep what I did in it', note: 'It opens as you left it the next time.' },
  {
    value: 'discard',
    label: 'Throw it away',
    note: 'The next time it is made anew. What was done in it is lost, its reports too.',
  },
] as const;

/** Leaves the demo centre: a button, and the question what becomes of it. */
export function LeaveDemo() {
  const [isOpen, setIsOpen] = useState(false);
  const [choice, setChoice] = useState<'keep' | 'discard'>('keep');
  const { become } = useSession();
  const leave = useAsk('session.leaveDemo');
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Leave the demo centre…</Button>
      <Dialog
        title="Leave the demo centre"
        isOpen={isOpen}
        onClose={close}
        footer={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button
              variant={choice === 'discard' ? 'danger' : 'primary'}
              isPending={leave.isPending}
              onPress={() => leave.mutate({ discard: choice === 'discard' }, { onSuccess: become })}
            >
              {choice === 'discard' ? 'Throw away and leave' : 'Leave'}
            </Button>
          </>
        }
      >
        <RadioGroup label="What becomes of it" options={CHOICES} value={choice} onChange={setChoice} />
        <FailureBanner error={leave.error} />
      </Dialog>
    </>
  );
}
