import * as z from 'zod';
import type { IsoDate } from '../../../../shared/domain/calendar';
import { ASSESSMENT_METHODS, STAGES } from '../../../../shared/domain/methods';
import { MATRIX_STATES } from '../../../../shared/domain/sampling/matrix';
import { RISKS } from '../../../../shared/domain/sampling/policy';

export const GROUPINGS = ['assessor', 'site', 'cohort'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const filterSchema = z.object({
  text: z.string(),
  assessors: z.array(z.string()),
  units: z.array(z.string()),
  sites: z.array(z.string()),
  /** Views that were saved before there was this filter do not name it. */
  cohorts: z.array(z.string()).default([]),
  methods: z.array(z.enum(ASSESSMENT_METHODS)),
  stages: z.array(z.enum(STAGES)),
  states: z.array(z.enum(MATRIX_STATES)),
  risks: z.array(z.enum(RISKS)),
  due: z.string().nullable(),
});

/** What the cells have to meet: one of the values chosen in each list, of an empty list any. */
export interface MatrixFilter extends Readonly<Omit<z.infer<typeof filterSchema>, 'due'>> {
  /** To be sampled by this day. */
  readonly due: IsoDate | null;
}

/** What the cohort filter calls learners without one. */
export const NO_COHORT = '';

export type ChoiceField = Exclude<keyof MatrixFilter, 'text' | 'due'>;

export const NO_FILTER: MatrixFilter = {
  text: '',
  assessors: [],
  units: [],
  sites: [],
  cohorts: [],
  methods: [],
  stages: [],
  states: [],
  risks: [],
  due: null,
};

/** How somebody looks at the matrix. */
export interface MatrixView {
  readonly groupBy: Grouping;
  readonly showsMethods: boolean;
  readonly filter: MatrixFilter;
}

export const FIRST_VIEW: MatrixView = { groupBy: 'assessor', showsMethods: false, filter: NO_FILTER };

/** A view under the name that somebody gave it. */
export interface SavedView {
  readonly name: string;
  readonly view: MatrixView;
}

const savedSchema = z.array(
  z.object({
    name: z.string().min(1),
    view: z.object({ groupBy: z.enum(GROUPINGS), showsMethods: z.boolean(), filter: filterSchema }),
  }),
);

/** Views as they were kept; none when they cannot be read. */
export function readSavedViews(body: string | null): readonly SavedView[] {
  if (body === null) return [];
  try {
    const read = savedSchema.safeParse(JSON.parse(body));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** The views with this one: of the same name there is one only. */
export const withSavedView = (views: readonly SavedView[], added: SavedView): readonly SavedView[] =>
  [...views.filter(({ name }) => name !== added.name), added].sort((a, b) =>
    a.name.localeCompare(b.name, 'en-GB'),
  );

/** Whether the filter leaves every cell in. */
export const isOpenFilter = (filter: MatrixFilter): boolean =>
  !asksForCells(filter) &&
  filter.text.trim() === '' &&
  filter.assessors.length + filter.sites.length + filter.cohorts.length + filter.risks.length === 0;

/** Whether the filter asks for something that only a unit of a learner can have. */
export const asksForCells = ({ units, methods, stages, states, due }: MatrixFilter): boolean =>
  units.length + methods.length + stages.length + states.length > 0 || due !== null;
