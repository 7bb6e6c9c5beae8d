import * as z from 'zod';
import type { IsoDate } from '../domain/calendar';
import type { GroupCredits } from '../domain/combination/group-credits';
import type { AssessmentMethod, DecisionOutcome, Stage } from '../domain/methods';
import { RISK_RATINGS, type Person } from '../domain/people';
import type { SampleOutcome } from '../domain/sample';
import { channel } from './channel';
import { id, isoDate, line, nothing, requiredLine, type Page } from './common';
import { roleSchema } from './session';

/** A person and the figures of the assessor tracking table, over all time. */
export interface PersonRow extends Person {
  readonly countersignatoryName: string | null;
  readonly caseload: number;
  readonly decisions: number;
  readonly sampled: number;
  readonly agreed: number;
  readonly actionRequired: number;
  readonly disagreed: number;
  readonly openActions: number;
  readonly canSignIn: boolean;
}

export const savePerson = z.strictObject({
  /** Null adds somebody. */
  id: id.nullable(),
  name: requiredLine,
  initials: line.max(6, 'Use at most 6 characters.').nullable(),
  number: line.nullable(),
  email: z.email('Give an e-mail address such as name@example.org.').nullable(),
  roles: z.array(roleSchema).min(1, 'Choose at least one role.'),
  isTrainee: z.boolean(),
  countersignatoryId: id.nullable(),
  qualificationsHeld: line.nullable(),
  risk: z.enum(RISK_RATINGS).nullable(),
  riskReason: line.nullable(),
  joinedOn: isoDate.nullable(),
  leftOn: isoDate.nullable(),
  lastObservedOn: isoDate.nullable(),
  lastStandardisedOn: isoDate.nullable(),
  riskReviewOn: isoDate.nullable(),
  traineeUntil: isoDate.nullable(),
  occupation: line.nullable(),
  isOccupationallyCompetent: z.boolean().nullable(),
});
export type SavePerson = z.infer<typeof savePerson>;

export interface LearnerRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly uln: string | null;
  readonly site: string | null;
  readonly cohort: string | null;
  /** Product codes. */
  readonly qualifications: readonly string[];
  readonly decisions: number;
  readonly sampled: number;
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
  /** The newest sample of this decision. */
  readonly sample: { readonly outcome: SampleOutcome; readonly on: IsoDate; readonly iqa: string } | null;
}

export interface LearnerDetail extends LearnerRow {
  readonly bornOn: IsoDate | null;
  readonly registrations: readonly {
    readonly qualificationId: string;
    readonly code: string;
    readonly title: string;
    readonly registeredOn: IsoDate;
    readonly number: string | null;
    readonly creditsRequired: number | null;
    /** Units with a summative decision `met`, and their credits, against each group's rule. */
    readonly groups: readonly GroupCredits[];
    readonly decisions: readonly DecisionRow[];
  }[];
}

export interface SearchHit {
  readonly kind: 'learner' | 'assessor' | 'unit' | 'plan' | 'report';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Where a unit's qualification or the like is needed to open it. */
  readonly parentId: string | null;
}

export const peopleChannels = {
  'people.list': channel<readonly PersonRow[]>()(nothing),
  'people.save': channel<{ readonly id: string }>()(savePerson, [
    'not-found',
    'not-allowed',
    'initials-taken',
    'initials-needed',
    'countersignatory-needed',
    'reason-needed',
    'dates',
    'sign-in-role',
  ]),
  'learners.page': channel<Page<LearnerRow>>()(
    z.strictObject({ query: line, after: z.string().max(500).nullable(), limit: z.int().min(1).max(500) }),
  ),
  'learners.get': channel<LearnerDetail>()(z.strictObject({ id }), ['not-found']),
  'search.query': channel<readonly SearchHit[]>()(z.strictObject({ text: line })),
} as const;
