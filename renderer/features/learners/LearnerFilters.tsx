import { useRead } from '../../data/queries';
import { Button } from '../../ui/Button';
import { CheckChips } from '../../ui/CheckChips';
import type { Option } from '../../ui/options';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { isNarrowed, NO_FILTER, ONLY, type LearnerFilter } from './learner-filter';

interface LearnerFiltersProps {
  readonly filter: LearnerFilter;
  readonly onChange: (filter: LearnerFilter) => void;
}

const ALL: Option = { value: 'all', label: 'all' };
const ONLY_OPTIONS = ONLY.map((value) => ({
  value,
  label: value === 'not sampled' ? 'Not sampled' : 'Open action',
}));

/** Name, number or ULN, and what the list can be narrowed to. */
export function LearnerFilters({ filter, onChange }: LearnerFiltersProps) {
  const options = useRead('learners.filters', {}).data;
  const change = (changes: Partial<LearnerFilter>): void => onChange({ ...filter, ...changes });
  const choice = (
    field: 'site' | 'cohort' | 'qualification' | 'assessor',
    label: string,
    values: readonly Option[],
  ) => (
    <Select
      label={label}
      look="filter"
      options={[ALL, ...values]}
      value={values.some(({ value }) => value === filter[field]) ? filter[field] : ALL.value}
      onChange={(value) => change({ [field]: value === ALL.value ? '' : value })}
    />
  );
  return (
    <>
      <TextField
        label="Find a learner"
        labelHidden
        placeholder="Name, number or ULN"
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      {options && (
        <>
          {choice(
            'site',
            'Site',
            options.sites.map(({ id, name }) => ({ value: id, label: name })),
          )}
          {options.cohorts.length > 0 &&
            choice(
              'cohort',
              'Cohort',
              options.cohorts.map((name) => ({ value: name, label: name })),
            )}
          {choice(
            'qualification',
            'Qualification',
            options.qualifications.map(({ id, code }) => ({ value: id, label: code })),
          )}
          {choice(
            'assessor',
            'Assessor',
            options.assessors.map(({ id, name }) => ({ value: id, label: name })),
          )}
        </>
      )}
      <CheckChips
        label="Only learners with"
        labelHidden
        options={ONLY_OPTIONS}
        value={filter.only}
        onChange={(only) => change({ only })}
      />
      {isNarrowed(filter) && (
        <Button variant="quiet" size="small" icon="cross" onPress={() => onChange(NO_FILTER)}>
          Show all
        </Button>
      )}
    </>
  );
}
