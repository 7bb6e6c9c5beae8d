import type { SamplingPolicy } from '../../../../../shared/domain/sampling/policy';
import { SegmentedControl } from '../../../../ui/SegmentedControl';
import { BandRows } from '../BandRows';
import { Percent } from '../Percent';
import { PolicyPart } from '../PolicyPart';
import { WholeNumber } from '../WholeNumber';
import type { PartProps } from './part';

const OF = [
  { value: 'all', label: 'All together' },
  { value: 'assessor', label: 'Each assessor’s' },
] as const;

type Learners = NonNullable<SamplingPolicy['learners']>;
type Bands = NonNullable<SamplingPolicy['bands']>;

/** Shares of learners and of those learners' units: a fixed one (S3), or by how many learners there are (S6). */
export function LearnerParts({ policy, change, problem, starts }: PartProps) {
  return (
    <>
      <PolicyPart<Learners>
        title="Share of learners"
        about="Learners at random, and of each of those a share of their units."
        value={policy.learners}
        start={starts.learners}
        onChange={(learners) => change({ learners })}
      >
        {(learners, changeLearners) => (
          <>
            <Percent
              label="Learners"
              min={1}
              value={learners.percent}
              onChange={(percent) => changeLearners({ percent })}
            />
            <Percent
              label="Their units"
              min={1}
              value={learners.unitsPercent}
              onChange={(unitsPercent) => changeLearners({ unitsPercent })}
            />
            <div className="policy-part__wide">
              <SegmentedControl
                label="Learners of"
                options={OF}
                value={learners.of}
                onChange={(of) => changeLearners({ of })}
              />
            </div>
          </>
        )}
      </PolicyPart>
      <PolicyPart<Bands>
        title="Bands by number of learners"
        about="The more learners there are, the smaller the share (S6)."
        value={policy.bands}
        start={starts.bands}
        onChange={(bands) => change({ bands })}
      >
        {(bands, changeBands) => (
          <>
            <div className="policy-part__wide">
              <BandRows
                bands={bands.bands}
                onChange={(rows) => changeBands({ bands: rows })}
                error={problem('bands')}
              />
            </div>
            <WholeNumber
              label="At least"
              max={1000}
              value={bands.atLeast}
              onChange={(atLeast) => changeBands({ atLeast })}
            />
            <Percent
              label="Their units"
              min={1}
              value={bands.unitsPercent}
              onChange={(unitsPercent) => changeBands({ unitsPercent })}
            />
          </>
        )}
      </PolicyPart>
    </>
  );
}
