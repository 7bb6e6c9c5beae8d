import { useState } from 'react';
import { shownToday } from '../../access/local-time';
import { RecoveryCode } from '../../access/RecoveryCode';
import { FailureBanner } from '../../data/failures';
import { useAsk } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Dialog } from '../../ui/Dialog';

type Stage =
  { readonly at: 'closed' } | { readonly at: 'asking' } | { readonly at: 'made'; readonly code: string };

/** A new recovery code. Once made, the dialog stays until the code is kept: it is shown this once. */
export function RecoveryCard() {
  const { centre } = useSignedIn();
  const [stage, setStage] = useState<Stage>({ at: 'closed' });
  const [isKept, setIsKept] = useState(false);
  const make = useAsk('session.newRecoveryCode');
  const toast = useToast();
  const close = (): void => {
    if (stage.at === 'made' && !isKept) return;
    if (stage.at === 'made') toast({ title: 'New recovery code made', tone: 'good' });
    make.reset();
    setIsKept(false);
    setStage({ at: 'closed' });
  };
  return (
    <Card
      title="Recovery code"
      lead="Replaces a forgotten passphrase. It is kept nowhere in Countersign; when it is lost or somebody saw it, make a new one."
    >
      <div className="settings__foot">
        <Button onPress={() => setStage({ at: 'asking' })}>Make a new recovery code…</Button>
      </div>
      <Dialog
        title={stage.at === 'made' ? 'Your new recovery code' : 'Make a new recovery code'}
        role="alertdialog"
        size={stage.at === 'made' ? 'large' : 'medium'}
        isOpen={stage.at !== 'closed'}
        onClose={close}
        footer={
          stage.at === 'made' ? (
            <Button variant="primary" isDisabled={!isKept} onPress={close}>
              Done
            </Button>
          ) : (
            <>
              <Button onPress={close}>Cancel</Button>
              <Button
                variant="primary"
                isPending={make.isPending}
                onPress={() =>
                  make.mutate(
                    {},
                    { onSuccess: ({ recoveryCode }) => setStage({ at: 'made', code: recoveryCode }) },
                  )
                }
              >
                Make a new code
              </Button>
            </>
          )
        }
      >
        {stage.at === 'made' ? (
          <RecoveryCode
            takesFocus
            code={stage.code}
            centreName={centre.name}
            date={shownToday()}
            isKept={isKept}
            onKept={setIsKept}
          />
        ) : (
          <>
            <p>The old code opens nothing from then on. Backups made before keep the code of their day.</p>
            <FailureBanner error={make.error} />
          </>
        )}
      </Dialog>
    </Card>
  );
}
