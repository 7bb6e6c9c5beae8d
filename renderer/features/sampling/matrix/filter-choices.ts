import { formatDate } from '../../../../shared/domain/calendar';
import { ASSESSMENT_METHODS, STAGES } from '../../../../shared/domain/methods';
import { MATRIX_STATES, type MatrixData } from '../../../../shared/domain/sampling/matrix';
import { RISKS } from '../../../../shared/domain/sampling/policy';
import type { Option } from '../../../ui/options';
import { cohortsOf } from './matrix-index';
import { NO_COHORT, NO_FILTER, type ChoiceField, type MatrixFilter } from './matrix-view';
import { METHOD_KEY, STATE_LOOKS } from './matrix-words';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plain = <Value extends string>(values: readonly Value[]): readonly Option<Value>[] =>
  values.map((value) => ({ value, label: capital(value) }));

export const STATE_OPTIONS = MATRIX_STATES.map((value) => ({
  value,
  label: capital(STATE_LOOKS[value].words),
}));
export const METHOD_OPTIONS = ASSESSMENT_METHODS.map((value, place) => ({
  value,
  label: capital(value),
  note: METHOD_KEY[place]?.code ?? '',
}));
export const STAGE_OPTIONS = plain(STAGES);
export const RISK_OPTIONS = plain(RISKS);

export const assessorOptions = ({ assessors }: MatrixData): readonly Option[] =>
  assessors.map(({ id, name, initials }) => ({
    value: id,
    label: name,
    ...(initials && { note: initials }),
  }));
export const unitOptions = ({ units }: MatrixData): readonly Option[] =>
  units.map(({ id, code, title }) => ({ value: id, label: code, note: title }));
export const siteOptions = ({ sites }: MatrixData): readonly Option[] =>
  sites.map(({ id, name }) => ({ value: id, label: name }));
/** None where no learner is in a cohort: there is nothing to choose then. */
export function cohortOptions(data: MatrixData): readonly Option[] {
  const cohorts = cohortsOf(data).map((cohort) => ({ value: cohort, label: cohort }));
  const isOutside = cohorts.length > 0 && data.learners.some(({ cohort }) => cohort === null);
  return isOutside ? [...cohorts, { value: NO_COHORT, label: 'None' }] : cohorts;
}

export const FIELD_WORDS: Readonly<Record<ChoiceField, string>> = {
  assessors: 'Assessor',
  units: 'Unit',
  sites: 'Site',
  cohorts: 'Cohort',
  methods: 'Method',
  stages: 'Stage',
  states: 'State',
  risks: 'Risk',
};

/** One thing that a filter asks for, and the filter without it. */
export interface FilterChip {
  readonly key: string;
  readonly text: string;
  readonly without: MatrixFilter;
}

const OPTIONS: Readonly<Record<ChoiceField, (data: MatrixData) => readonly Option[]>> = {
  assessors: assessorOptions,
  units: unitOptions,
  sites: siteOptions,
  cohorts: cohortOptions,
  methods: () => METHOD_OPTIONS,
  stages: () => STAGE_OPTIONS,
  states: () => STATE_OPTIONS,
  risks: () => RISK_OPTIONS,
};

const FIELDS: readonly ChoiceField[] = [
  'assessors',
  'units',
  'sites',
  'cohorts',
  'methods',
  'stages',
  'states',
  'risks',
];

/** The filter in words, each with what taking it away leaves. */
export function filterChips(filter: MatrixFilter, data: MatrixData): readonly FilterChip[] {
  const chips: FilterChip[] = [];
  if (filter.text.trim() !== '')
    chips.push({ key: 'text', text: `“${filter.text.trim()}”`, without: { ...filter, text: '' } });
  for (const field of FIELDS) {
    if (filter[field].length === 0) continue;
    const labels = OPTIONS[field](data).flatMap(({ value, label }) =>
      filter[field].some((one) => one === value) ? [label] : [],
    );
    chips.push({
      key: field,
      text: `${FIELD_WORDS[field]} ${labels.join(' or ')}`,
      without: { ...filter, [field]: NO_FILTER[field] },
    });
  }
  if (filter.due !== null)
    chips.push({ key: 'due', text: `Due by ${formatDate(filter.due)}`, without: { ...filter, due: null } });
  return chips;
}

/** A filter kept from another plan: what this one does not have is dropped. */
export function fittedFilter(filter: MatrixFilter, data: MatrixData): MatrixFilter {
  const known = (ids: readonly string[], things: readonly { readonly id: string }[]): string[] =>
    ids.filter((id) => things.some((thing) => thing.id === id));
  return {
    ...filter,
    assessors: known(filter.assessors, data.assessors),
    units: known(filter.units, data.units),
    sites: known(filter.sites, data.sites),
    cohorts: filter.cohorts.filter((cohort) => cohortOptions(data).some(({ value }) => value === cohort)),
  };
}
