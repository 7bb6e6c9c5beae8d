import { DIMENSIONS, type Dimension } from '../../../../../shared/domain/sampling/policy';
import { Percent } from '../Percent';
import { FixedPart, PolicyPart } from '../PolicyPart';
import { WholeNumber } from '../WholeNumber';
import type { PartProps } from './part';

const LABELS: Readonly<Record<Dimension, string>> = {
  assessor: 'Assessor',
  unit: 'Unit',
  method: 'Method',
  site: 'Site',
  stage: 'Stage',
  cohort: 'Cohort',
  'assessor-unit': 'Assessor × unit',
  'assessor-method': 'Assessor × method',
};

/** What the sample holds at least (S1), and how much of it is interim (S3). */
export function CoverageParts({ policy, change, starts }: PartProps) {
  const { atLeast, interimPercent } = policy;
  return (
    <>
      <FixedPart
        title="At least of every"
        about="The smallest number of further decisions is chosen so that the sample holds this many of each (S1). 0 does not ask."
      >
        {DIMENSIONS.map((dimension) => (
          <WholeNumber
            key={dimension}
            label={LABELS[dimension]}
            max={1000}
            value={atLeast[dimension]}
            onChange={(count) => change({ atLeast: { ...atLeast, [dimension]: count } })}
          />
        ))}
      </FixedPart>
      <PolicyPart<{ readonly percent: number }>
        title="Interim share"
        about="At least this much of the sample is of interim decisions (S3)."
        value={interimPercent > 0 ? { percent: interimPercent } : null}
        start={{ percent: starts.interimPercent }}
        onChange={(interim) => change({ interimPercent: interim?.percent ?? 0 })}
      >
        {({ percent }, changeInterim) => (
          <Percent label="Interim" value={percent} onChange={(value) => changeInterim({ percent: value })} />
        )}
      </PolicyPart>
    </>
  );
}
