import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import type {
  CombinationGroup,
  CombinationTotals,
  CombinationUnit,
} from '../domain/combination/requirements';
import { LEARNER_NEEDS_AT_MOST, NEED_LENGTH } from '../domain/learner';
import type { AssessmentMethod, DecisionOutcome, Stage } from '../domain/methods';
import type { UnitState } from '../domain/combination/unit-state';
import type { SampleOutcome } from '../domain/sample';
import { channel } from './channel';
import { id, isoDate, line, nothing, requiredLine, type Page } from './common';
import { ruleReasons } from './rules';

export interface LearnerRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly uln: string | null;
  /** Where they are assessed: the site, else the workplace. */
  readonly place: string | null;
  readonly cohort: string | null;
  /** Product codes. */
  readonly qualifications: readonly string[];
  readonly decisions: number;
  readonly sampled: number;
  readonly openActions: number;
}

/** What a list of learners can be narrowed to. */
export interface LearnerFilterOptions {
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly cohorts: readonly string[];
  readonly qualifications: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  /** Whoever has assessed anybody. */
  readonly assessors: readonly { readonly id: string; readonly name: string }[];
}

export interface DecisionRow {
  readonly id: string;
  readonly unitCode: string;
  readonly unitTitle: string;
  readonly assessorName: string;
  readonly assessorInitials: string | null;
  readonly countersignedBy: string | null;
  readonly method: AssessmentMethod;
  readonly decidedOn: IsoDate;
  readonly outcome: DecisionOutcome;
  readonly stage: Stage;
  readonly site: string;
  readonly portfolioReference: string | null;
  readonly sample: NewestSample | null;
}

/** The newest sample of a decision. */
export interface NewestSample {
  readonly outcome: SampleOutcome;
  readonly on: IsoDate;
  readonly iqa: string;
}

export interface RegistrationUnit extends CombinationUnit {
  readonly title: string;
}

export interface RegistrationGroup extends CombinationGroup {
  readonly units: readonly RegistrationUnit[];
}

/** A unit that a learner takes: mandatory, chosen, or on record already. */
export interface UnitProgress {
  readonly unitId: string;
  readonly isMandatory: boolean;
  readonly isChosen: boolean;
  /** Something is recorded of it, so it cannot be unchosen. */
  readonly hasRecord: boolean;
  readonly state: UnitState;
  readonly outcomesSigned: number;
  /** 0 where the qualification on record does not spell the unit out. */
  readonly outcomes: number;
  readonly sample: NewestSample | null;
}

export interface LearnerRegistration {
  readonly id: string;
  readonly qualificationId: string;
  readonly code: string;
  readonly title: string;
  readonly registeredOn: IsoDate;
  readonly withdrawnOn: IsoDate | null;
  readonly number: string | null;
  readonly totals: CombinationTotals;
  readonly groups: readonly RegistrationGroup[];
  /** In the order of the groups and their units. */
  readonly units: readonly UnitProgress[];
  readonly decisions: readonly DecisionRow[];
}

export interface LearnerDetail extends Omit<LearnerRow, 'place' | 'openActions'> {
  readonly bornOn: IsoDate | null;
  readonly site: string | null;
  readonly workplace: string | null;
  readonly registrations: readonly LearnerRegistration[];
}

const registration = z.strictObject({
  /** Null adds one. */
  id: id.nullable(),
  qualificationId: id,
  registeredOn: isoDate,
  withdrawnOn: isoDate.nullable(),
  number: line.nullable(),
});

export const saveLearner = z.strictObject({
  /** Null adds somebody. */
  id: id.nullable(),
  /** The version the form was made from; null for somebody new. */
  base: z.string().max(1_000).nullable(),
  name: requiredLine,
  number: requiredLine.max(60, 'Use at most 60 characters.'),
  uln: line.nullable(),
  bornOn: isoDate.nullable(),
  siteId: id.nullable(),
  workplace: line.nullable(),
  cohort: line.nullable(),
  needs: z
    .array(requiredLine.max(NEED_LENGTH, `Use at most ${NEED_LENGTH} characters for each.`))
    .max(LEARNER_NEEDS_AT_MOST, `Give at most ${LEARNER_NEEDS_AT_MOST}.`),
  /** All of them; one that is left out is removed, unless something is on record for it. */
  registrations: z.array(registration).max(40),
  reasons: ruleReasons,
});
export type SaveLearner = z.infer<typeof saveLearner>;

/** A learner as the form changes them. */
export interface LearnerRecord extends Omit<SaveLearner, 'id' | 'base' | 'reasons' | 'registrations'> {
  readonly id: string;
  readonly version: string;
  readonly registrations: readonly (Omit<SaveLearner['registrations'][number], 'id'> & {
    readonly id: string;
    /** Units, decisions or claims rest on it, so it cannot be removed. */
    readonly hasRecord: boolean;
  })[];
}

/** What the form offers to choose from. */
export interface LearnerFormOptions {
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly cohorts: readonly string[];
  /** Words used of other learners. */
  readonly needs: readonly string[];
  readonly qualifications: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly minimumAge: number | null;
  }[];
}

export const learnerFilter = z.strictObject({
  /** Part of a name, number or ULN. */
  query: line,
  siteId: id.nullable().default(null),
  cohort: line.nullable().default(null),
  qualificationId: id.nullable().default(null),
  /** Somebody who assessed them. */
  assessorId: id.nullable().default(null),
  /** Decisions, and none of them sampled. */
  isNotSampled: z.boolean().default(false),
  hasOpenAction: z.boolean().default(false),
});
export type LearnerFilter = z.infer<typeof learnerFilter>;

export const learnerChannels = {
  'learners.page': channel<Page<LearnerRow>>()(
    learnerFilter.extend({ after: z.string().max(500).nullable(), limit: z.int().min(1).max(500) }),
  ),
  'learners.filters': channel<LearnerFilterOptions>()(nothing),
  'learners.get': channel<LearnerDetail>()(z.strictObject({ id }), ['not-found']),
  'learners.record': channel<LearnerRecord>()(z.strictObject({ id }), ['not-found']),
  'learners.formOptions': channel<LearnerFormOptions>()(nothing),
  'learners.save': channel<{ readonly id: string }>()(saveLearner, [
    'not-found',
    'not-allowed',
    'changed-meanwhile',
    'number-taken',
    'uln-taken',
    'uln',
    'dates',
    'registration',
    'rule',
    'reason-needed',
  ]),
  /** Adds and takes away chosen units of a registration; undone by the opposite. */
  'learners.chooseUnits': channel<null>()(
    z.strictObject({ registrationId: id, add: z.array(id).max(500), remove: z.array(id).max(500) }),
    ['not-found', 'not-allowed', 'unit-on-record', 'withdrawn'],
  ),
} as const;
