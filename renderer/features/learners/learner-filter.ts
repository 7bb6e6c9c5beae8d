import type { RequestOf } from '../../../shared/ipc/contract';

/** What the list is narrowed to, as the address keeps it; empty text narrows nothing. */
export interface LearnerFilter {
  readonly text: string;
  readonly site: string;
  readonly cohort: string;
  readonly qualification: string;
  readonly assessor: string;
  readonly only: readonly Only[];
}

export const ONLY = ['not sampled', 'open action'] as const;
export type Only = (typeof ONLY)[number];

export const NO_FILTER: LearnerFilter = {
  text: '',
  site: '',
  cohort: '',
  qualification: '',
  assessor: '',
  only: [],
};

const CHOICES = ['site', 'cohort', 'qualification', 'assessor'] as const;

/** Reads `?find=ada&site=…&only=not+sampled`; what is not known is left out. */
export function filterFrom(search: string): LearnerFilter {
  const values = new URLSearchParams(search);
  const [site, cohort, qualification, assessor] = CHOICES.map((name) => values.get(name) ?? '');
  return {
    text: values.get('find') ?? '',
    site: site ?? '',
    cohort: cohort ?? '',
    qualification: qualification ?? '',
    assessor: assessor ?? '',
    only: ONLY.filter((name) => values.getAll('only').includes(name)),
  };
}

/** The address of the list with this filter, `/learners?find=ada`. */
export function pathOf(filter: LearnerFilter): string {
  const values = new URLSearchParams();
  if (filter.text !== '') values.set('find', filter.text);
  for (const name of CHOICES) if (filter[name] !== '') values.set(name, filter[name]);
  for (const name of filter.only) values.append('only', name);
  return `/learners?${values.toString()}`;
}

export const isNarrowed = (filter: LearnerFilter): boolean =>
  filter.text.trim() !== '' || filter.only.length > 0 || CHOICES.some((name) => filter[name] !== '');

type PageFilter = Omit<RequestOf<'learners.page'>, 'after' | 'limit'>;

/** The filter as main takes it. */
export const requestOf = (filter: LearnerFilter): PageFilter => ({
  query: filter.text.trim(),
  siteId: orNull(filter.site),
  cohort: orNull(filter.cohort),
  qualificationId: orNull(filter.qualification),
  assessorId: orNull(filter.assessor),
  isNotSampled: filter.only.includes('not sampled'),
  hasOpenAction: filter.only.includes('open action'),
});

const orNull = (text: string): string | null => (text === '' ? null : text);
