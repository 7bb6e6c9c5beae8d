import { useState } from 'react';
import { counted } from '../../../../shared/domain/sampling/names';
import type { WideningDue } from '../../../../shared/ipc/draws';
import { useRead } from '../../../data/queries';
import { useIsQualityAssurer } from '../../../data/session';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { WidenDialog } from './WidenDialog';

interface WideningDueBannerProps {
  readonly plan: { readonly id: string; readonly name: string };
  /** Only what follows from the samples of these cells; left out: all of the plan. */
  readonly cellIds?: readonly string[];
}

/** Rule S4, until it is done: an overturned decision whose widening is not planned, with the button that does it. */
export function WideningDueBanner({ plan, cellIds }: WideningDueBannerProps) {
  const mayWrite = useIsQualityAssurer();
  const due = useRead('plans.wideningsDue', { planId: plan.id });
  const [open, setOpen] = useState<WideningDue | null>(null);
  const shown = (due.data ?? []).filter(
    ({ cellId }) => cellIds === undefined || (cellId !== null && cellIds.includes(cellId)),
  );
  const [first, ...others] = shown;
  return (
    <>
      {first && (
        <Banner
          tone="bad"
          title={`${first.rule}: ${first.message}`}
          {...(others.length > 0 && {
            remedy: `And ${counted(others.length, 'other overturned decision')}.`,
          })}
          action={
            mayWrite && (
              <Button onPress={() => setOpen(first)}>{`Widen by ${first.count}: ${first.scopeWords}`}</Button>
            )
          }
        />
      )}
      {open && <WidenDialog plan={plan} due={open} onClose={() => setOpen(null)} />}
    </>
  );
}
