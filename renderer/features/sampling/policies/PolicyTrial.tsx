import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import { PreviewCard } from '../preview/PreviewCard';
import { usePreview } from '../preview/usePreview';
import { TrialFields, useTrial } from './TrialFields';

/** What a policy as it stands would sample of a qualification and period that is chosen here. */
export function PolicyTrial({ policy }: { readonly policy: SamplingPolicy }) {
  const trial = useTrial();
  const state = usePreview(trial.of, policy);
  return (
    <PreviewCard state={state} hoursPerIqaMonth={policy.hoursPerIqaMonth}>
      <TrialFields trial={trial} />
    </PreviewCard>
  );
}
