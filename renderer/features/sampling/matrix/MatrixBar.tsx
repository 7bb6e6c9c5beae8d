import './MatrixBar.css';
import { memo } from 'react';
import type { MatrixData } from '../../../../shared/domain/sampling/matrix';
import { useSignedIn } from '../../../data/session';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { ChoiceFilter } from './ChoiceFilter';
import { DueFilter } from './DueFilter';
import { MoreFilters } from './MoreFilters';
import { METHOD_OPTIONS, siteOptions, STATE_OPTIONS } from './filter-choices';
import { GROUPINGS, type MatrixFilter, type MatrixView } from './matrix-view';
import { ViewsMenu } from './ViewsMenu';

interface MatrixBarProps {
  readonly data: MatrixData;
  readonly view: MatrixView;
  readonly onChange: (view: MatrixView) => void;
}

const GROUP_OPTIONS = GROUPINGS.map((value) => ({ value, label: value }));

/** What is shown of the matrix, and how. */
export const MatrixBar = memo(function MatrixBar({ data, view, onChange }: MatrixBarProps) {
  const { today } = useSignedIn();
  const { filter } = view;
  const narrow = (changes: Partial<MatrixFilter>): void =>
    onChange({ ...view, filter: { ...filter, ...changes } });
  return (
    <div className="matrix-bar" role="group" aria-label="What is shown">
      <div className="matrix-bar__find">
        <TextField
          label="Find a learner"
          labelHidden
          placeholder="Find a learner"
          value={filter.text}
          onChange={(text) => narrow({ text })}
        />
      </div>
      <Select
        label="Group by"
        look="filter"
        options={GROUP_OPTIONS}
        value={view.groupBy}
        onChange={(groupBy) => onChange({ ...view, groupBy })}
      />
      <ChoiceFilter
        label="Site"
        options={siteOptions(data)}
        chosen={filter.sites}
        onChange={(sites) => narrow({ sites: [...sites] })}
      />
      <ChoiceFilter
        label="Method"
        options={METHOD_OPTIONS}
        chosen={filter.methods}
        onChange={(methods) => narrow({ methods: [...methods] })}
      />
      <ChoiceFilter
        label="State"
        options={STATE_OPTIONS}
        chosen={filter.states}
        onChange={(states) => narrow({ states: [...states] })}
      />
      <DueFilter today={today} due={filter.due} onChange={(due) => narrow({ due })} />
      <MoreFilters data={data} filter={filter} onChange={narrow} />
      <ViewsMenu data={data} view={view} onChange={onChange} />
    </div>
  );
});
