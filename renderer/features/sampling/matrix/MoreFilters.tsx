import { useMemo, useState } from 'react';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { BarPopover } from './BarPopover';
import { ChoiceFilter } from './ChoiceFilter';
import { assessorOptions, cohortOptions, RISK_OPTIONS, STAGE_OPTIONS, unitOptions } from './filter-choices';
import type { MatrixFilter } from './matrix-view';

interface MoreFiltersProps {
  readonly data: MatrixData;
  readonly filter: MatrixFilter;
  readonly onChange: (changes: Partial<MatrixFilter>) => void;
}

/** The filters that are needed less often. */
export function MoreFilters({ data, filter, onChange }: MoreFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const cohorts = useMemo(() => cohortOptions(data), [data]);
  return (
    <BarPopover
      word="More"
      label="More filters"
      className="matrix-more"
      placement="bottom start"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <ChoiceFilter
        label="Assessor"
        options={assessorOptions(data)}
        chosen={filter.assessors}
        onChange={(assessors) => onChange({ assessors: [...assessors] })}
      />
      <ChoiceFilter
        label="Unit"
        options={unitOptions(data)}
        chosen={filter.units}
        onChange={(units) => onChange({ units: [...units] })}
      />
      {cohorts.length > 0 && (
        <ChoiceFilter
          label="Cohort"
          options={cohorts}
          chosen={filter.cohorts}
          onChange={(chosen) => onChange({ cohorts: [...chosen] })}
        />
      )}
      <ChoiceFilter
        label="Stage"
        options={STAGE_OPTIONS}
        chosen={filter.stages}
        onChange={(stages) => onChange({ stages: [...stages] })}
      />
      <ChoiceFilter
        label="Risk"
        options={RISK_OPTIONS}
        chosen={filter.risks}
        onChange={(risks) => onChange({ risks: [...risks] })}
      />
    </BarPopover>
  );
}
