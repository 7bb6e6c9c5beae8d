import { DIMENSIONS, RISKS, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import { Card } from '../../ui/Card';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';
import './PolicyFields.css';

interface PolicyFieldsProps {
  readonly policy: SamplingPolicy;
  readonly onChange: (policy: SamplingPolicy) => void;
}

/** An emptied field counts as 0. */
const whole = (value: number): number => (Number.isNaN(value) ? 0 : Math.round(value));

/** Share by assessor risk, and the least of everything (S1, S2). */
export function PolicyFields({ policy, onChange }: PolicyFieldsProps) {
  // Shares that are chosen here are no longer the rules' own.
  const choose = (changes: Partial<SamplingPolicy>): void => onChange({ ...policy, ...changes, basis: null });
  const share = (risk: 'red' | 'amber' | 'green') => (value: number) =>
    choose({ shareByRisk: { ...policy.shareByRisk, [risk]: whole(value) } });
  return (
    <Card
      title="Policy"
      lead="How much of each assessor’s work is sampled, and the least the sample must hold of everything."
    >
      <div className="policy">
        <p className="muted">
          {policy.basis === null
            ? 'Shares chosen for this plan.'
            : `Shares as rule S2 of ${policy.basis} has them.`}
        </p>
        <h3>Share of decisions, per cent</h3>
        <div className="policy__row">
          <NumberField
            label="Red"
            value={policy.shareByRisk.red}
            minValue={0}
            maxValue={100}
            onChange={share('red')}
          />
          <NumberField
            label="Amber"
            value={policy.shareByRisk.amber}
            minValue={0}
            maxValue={100}
            onChange={share('amber')}
          />
          <NumberField
            label="Green"
            value={policy.shareByRisk.green}
            minValue={0}
            maxValue={100}
            onChange={share('green')}
          />
          <NumberField
            label="New"
            value={policy.newAssessorPercent}
            minValue={0}
            maxValue={100}
            onChange={(value) => choose({ newAssessorPercent: whole(value) })}
          />
          <NumberField
            label="Trainee"
            value={policy.traineePercent}
            minValue={0}
            maxValue={100}
            onChange={(value) => choose({ traineePercent: whole(value) })}
          />
        </div>
        <NumberField
          label="An assessor counts as new for so many days"
          value={policy.newForDays}
          minValue={0}
          maxValue={3660}
          onChange={(value) => choose({ newForDays: whole(value) })}
        />
        <Select
          label="An assessor without a rating counts as"
          options={RISKS.map((risk) => ({ value: risk, label: risk }))}
          value={policy.unratedCountsAs}
          onChange={(unratedCountsAs) => choose({ unratedCountsAs })}
        />
        <h3>At least so many of every</h3>
        <div className="policy__row">
          {DIMENSIONS.map((dimension) => (
            <NumberField
              key={dimension}
              label={dimension}
              value={policy.atLeast[dimension]}
              minValue={0}
              maxValue={1000}
              onChange={(value) =>
                onChange({ ...policy, atLeast: { ...policy.atLeast, [dimension]: whole(value) } })
              }
            />
          ))}
        </div>
      </div>
    </Card>
  );
}
