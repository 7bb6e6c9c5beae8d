import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Optimum } from '../../../../shared/ipc/draws';
import type { PlanDetail } from '../../../../shared/ipc/sampling';
import { ask } from '../../../api';
import { FailureBanner } from '../../../data/failures';
import { useLongWork } from '../../../data/jobs';
import { useIsQualityAssurer } from '../../../data/session';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ProgressBar } from '../../../ui/ProgressBar';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { AdoptDialog } from './AdoptDialog';
import { Sentences } from './Sentences';

const TIMES = [
  { value: '10', label: '10 seconds' },
  { value: '60', label: '60 seconds' },
] as const;

/** What an exact solver proves about the engine's sample; a smaller or riskier one can be adopted. */
export function OptimumCard({ plan }: { readonly plan: PlanDetail }) {
  const mayWrite = useIsQualityAssurer();
  const work = useLongWork();
  const client = useQueryClient();
  const [seconds, setSeconds] = useState<'10' | '60'>('10');
  const [found, setFound] = useState<Optimum | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isAdopting, setAdopting] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  // The card is the last of a long page: its answer would come up out of sight.
  useEffect(() => {
    if (found !== null || failure !== null) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [found, failure]);
  if (!mayWrite) return null;
  const look = async (): Promise<void> => {
    setFailure(null);
    setFound(null);
    try {
      const limit = seconds === '10' ? 10 : 60;
      setFound(await work.run((jobId) => ask('plans.optimum', { jobId, planId: plan.id, seconds: limit })));
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Card
      title="Is there a smaller sample?"
      lead="HiGHS, an exact solver, looks for it and proves how small it can be."
      aside={
        work.isRunning ? (
          <Button onPress={work.cancel}>Stop</Button>
        ) : (
          <Button onPress={() => void look()}>Look for it</Button>
        )
      }
    >
      <div className="stack" ref={answer}>
        <SegmentedControl
          label="At most"
          layout="beside"
          options={TIMES}
          value={seconds}
          onChange={setSeconds}
          isDisabled={work.isRunning}
        />
        {work.isRunning && (
          <ProgressBar
            label="Looking, seconds"
            done={work.progress?.done ?? 0}
            total={work.progress?.total ?? null}
          />
        )}
        <FailureBanner error={failure} />
        {found && (
          <Banner
            tone={found.refusal === null ? 'info' : 'good'}
            title={found.sentences[0]}
            announce="polite"
            action={
              found.refusal === null ? (
                <Button onPress={() => setAdopting(true)}>Adopt it…</Button>
              ) : undefined
            }
          >
            <Sentences
              of={[...found.sentences.slice(1), ...(found.refusal === null ? [] : [found.refusal])]}
            />
          </Banner>
        )}
        {isAdopting && found && (
          <AdoptDialog
            plan={plan}
            found={found}
            onClose={() => setAdopting(false)}
            onAdopted={() => {
              setFound(null);
              setAdopting(false);
              void client.invalidateQueries();
            }}
          />
        )}
      </div>
    </Card>
  );
}
