import type { PlanCellRow } from '../../../shared/ipc/sampling';
import type { Option } from '../../ui/options';

/** Stands for "no choice made" in a filter. */
export const ALL: Option = { value: 'all', label: 'all' };

export interface CellFilter {
  readonly text: string;
  readonly assessor: string;
  readonly site: string;
  readonly iqa: string;
  readonly state: string;
}

export const NO_FILTER: CellFilter = {
  text: '',
  assessor: ALL.value,
  site: ALL.value,
  iqa: ALL.value,
  state: ALL.value,
};

type ChoiceField = Exclude<keyof CellFilter, 'text'>;

const valueIn: Readonly<Record<ChoiceField, (cell: PlanCellRow) => string>> = {
  assessor: (cell) => cell.assessorName,
  site: (cell) => cell.site,
  iqa: (cell) => cell.iqaName ?? 'nobody',
  state: (cell) => cell.state,
};

/** `all`, then every value that occurs, in order. */
export function filterOptions(cells: readonly PlanCellRow[], field: ChoiceField): readonly Option[] {
  const values = [...new Set(cells.map(valueIn[field]))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return [ALL, ...values.map((value) => ({ value, label: value }))];
}

/** The cells that meet every choice and whose learner, unit or assessor has every word of the text. */
export function filterCells(cells: readonly PlanCellRow[], filter: CellFilter): readonly PlanCellRow[] {
  const words = filter.text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const fields: readonly ChoiceField[] = ['assessor', 'site', 'iqa', 'state'];
  return cells.filter((cell) => {
    const chosen = fields.every(
      (field) => filter[field] === ALL.value || filter[field] === valueIn[field](cell),
    );
    if (!chosen) return false;
    const text =
      `${cell.learnerName} ${cell.unitCode} ${cell.unitTitle} ${cell.assessorName}`.toLocaleLowerCase(
        'en-GB',
      );
    return words.every((word) => text.includes(word));
  });
}
