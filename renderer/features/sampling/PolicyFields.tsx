import './policies/policy.css';
import { changedPolicy } from '../../../shared/domain/sampling/policy-change';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { Banner } from '../../ui/Banner';
import { Card } from '../../ui/Card';
import { AssessorParts } from './policies/parts/AssessorParts';
import { CoverageParts } from './policies/parts/CoverageParts';
import { LearnerParts } from './policies/parts/LearnerParts';
import { OverallParts, type Sizes } from './policies/parts/OverallParts';
import { WorkParts } from './policies/parts/WorkParts';
import type { PartStarts } from './policies/part-starts';
import type { PreviewState } from './preview/usePreview';

interface PolicyFieldsProps {
  readonly policy: SamplingPolicy;
  readonly onChange: (policy: SamplingPolicy) => void;
  readonly starts: PartStarts;
  readonly problem: (field: string) => string | undefined;
  /** What it would sample: some parts show their exact number for it. */
  readonly preview: PreviewState;
}

/** Every part of a policy, in groups, each switched on and off. Keyed by the policy that it begins with. */
export function PolicyFields({ policy, onChange, starts, problem, preview }: PolicyFieldsProps) {
  const change = (changes: Partial<SamplingPolicy>): void => onChange(changedPolicy(policy, changes));
  const part = { policy, change, starts, problem };
  const nothing = problem('policy');
  return (
    <>
      {nothing !== undefined && <Banner tone="bad" title={nothing} announce="assertive" />}
      <Card title="Each assessor">
        <AssessorParts {...part} />
      </Card>
      <Card title="Learners">
        <LearnerParts {...part} />
      </Card>
      <Card title="All decisions">
        <OverallParts {...part} sizes={sizesOf(preview)} />
      </Card>
      <Card title="Coverage">
        <CoverageParts {...part} />
      </Card>
      <Card title="Work">
        <WorkParts {...part} />
      </Card>
    </>
  );
}

function sizesOf(preview: PreviewState): Sizes | null {
  if (preview.kind !== 'ready' || !preview.data || preview.data.population === 0) return null;
  const { population, overall } = preview.data;
  return { population, left: overall?.of ?? population };
}
