import { useEffect, useState } from 'react';
import { ask } from '../../api';
import { FailureBanner } from '../../data/failures';
import { useLongWork } from '../../data/jobs';
import { useSession } from '../../data/session';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ProgressBar } from '../../ui/ProgressBar';

/** Opens the demo centre, which is made the first time: some seconds, with progress, and cancelled without a trace. */
export function DemoWay() {
  const { become } = useSession();
  const [failure, setFailure] = useState<unknown>(null);
  const [isCancelling, setIsCancelling] = useState(false);
  const work = useLongWork();
  const { cancel } = work;
  const hasBegun = work.progress !== undefined;
  // Main can only cancel what it has begun: a press before that counts when it does.
  useEffect(() => {
    if (isCancelling && hasBegun) cancel();
  }, [isCancelling, hasBegun, cancel]);
  const open = async (): Promise<void> => {
    setFailure(null);
    try {
      become(await work.run((jobId) => ask('session.openDemo', { jobId })));
    } catch (error) {
      setFailure(error);
    } finally {
      setIsCancelling(false);
    }
  };
  return (
    <Card title="Open the demo centre">
      <div className="start__way">
        <p>
          An invented centre with 18 months of work in it, to look round and try things. It is kept apart from
          a centre of your own.
        </p>
        {work.isRunning ? (
          <Button isPending={isCancelling} onPress={() => setIsCancelling(true)}>
            Cancel
          </Button>
        ) : (
          <Button onPress={() => void open()}>Open the demo centre</Button>
        )}
        {work.isRunning && (
          <ProgressBar
            label={work.progress?.title ?? 'Opening the demo centre'}
            done={work.progress?.done ?? 0}
            total={work.progress?.total ?? null}
          />
        )}
        {failure !== null && <FailureBanner error={failure} />}
      </div>
    </Card>
  );
}
