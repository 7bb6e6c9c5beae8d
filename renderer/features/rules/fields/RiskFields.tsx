import type { RuleSettings } from '../../../../shared/domain/rules/pack-schema';
import { Select } from '../../../ui/Select';
import { WholeNumber } from './WholeNumber';

type Parameters = RuleSettings['S2']['parameters'];

const RISKS = ['red', 'amber', 'green'] as const;

/** Shares by the assessor's risk, and what holds for those who are new or have no rating. */
export function RiskFields({
  parameters,
  onChange,
}: {
  readonly parameters: Parameters;
  readonly onChange: (parameters: Parameters) => void;
}) {
  return (
    <>
      {RISKS.map((risk) => (
        <WholeNumber
          key={risk}
          label={`Share of decisions, ${risk}, per cent`}
          max={100}
          value={parameters[risk]}
          onChange={(percent) => onChange({ ...parameters, [risk]: percent })}
        />
      ))}
      <Select
        label="An assessor without a rating counts as"
        options={RISKS.map((risk) => ({ value: risk, label: risk }))}
        value={parameters.unratedCountsAs}
        onChange={(unratedCountsAs) => onChange({ ...parameters, unratedCountsAs })}
      />
      <WholeNumber
        label="An assessor counts as new for so many days"
        max={1_500}
        value={parameters.newForDays}
        onChange={(newForDays) => onChange({ ...parameters, newForDays })}
      />
      <WholeNumber
        label="New or trainee: all until so many agreed in a row"
        max={200}
        value={parameters.firstDecisions}
        onChange={(firstDecisions) => onChange({ ...parameters, firstDecisions })}
      />
    </>
  );
}
