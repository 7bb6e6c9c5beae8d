import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { Icon } from '../../../ui/Icon';
import { ChoiceFilter } from './ChoiceFilter';
import { assessorOptions, RISK_OPTIONS, STAGE_OPTIONS, unitOptions } from './filter-choices';
import type { MatrixFilter } from './matrix-view';

interface MoreFiltersProps {
  readonly data: MatrixData;
  readonly filter: MatrixFilter;
  readonly onChange: (changes: Partial<MatrixFilter>) => void;
}

/** The filters that are needed less often. */
export function MoreFilters({ data, filter, onChange }: MoreFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={button}
        className="matrix-filter"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <span className="matrix-filter__value">More</span>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover
        className="popover matrix-more"
        placement="bottom start"
        aria-label="More filters"
        triggerRef={button}
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
      </Popover>
    </>
  );
}
