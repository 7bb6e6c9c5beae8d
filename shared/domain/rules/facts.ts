import type { IsoDate } from '../calendar';
import type { DirectClaimStatus } from '../claims/direct-claim-status';
import type { AssessmentMethod } from '../methods';
import type { Role } from '../people';
import type { Outcome, Qualification, UnitMethods } from '../qualification';

/** What the rules look at. Whoever calls gathers facts; a rule never reads anything else. */

/** An assessor or IQA award: one of a pack's, or another named in words. */
export interface AwardFact {
  readonly award: string;
  readonly state: 'held' | 'in progress';
  readonly awardedOn: IsoDate | null;
  readonly targetOn: IsoDate | null;
}

export interface PeriodFact {
  readonly from: IsoDate;
  /** Null: still open. */
  readonly to: IsoDate | null;
}

/** A person as far as rules P2 to P7 and R1 are concerned. */
export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly initials: string | null;
  readonly roles: readonly Role[];
  readonly isTrainee: boolean;
  /** The first day on which they needed no countersignature any more; null: never a trainee, or still one. */
  readonly traineeUntil: IsoDate | null;
  readonly countersignatoryId: string | null;
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  readonly awards: readonly AwardFact[];
  /** Free text from before awards were kept one by one; named in P2's remedy, never judged. */
  readonly qualificationsInWords: string | null;
  /** Employer direct agreements that name this person or everybody, with the roles they waive. */
  readonly agreements: readonly (PeriodFact & {
    readonly reference: string;
    readonly waives: readonly ('assessor' | 'IQA')[];
    /** Null: every qualification. */
    readonly qualificationId: string | null;
  })[];
  /** Registered with the centre, by qualification and role. */
  readonly registrations: readonly (PeriodFact & {
    readonly qualificationId: string;
    readonly role: 'assessor' | 'IQA';
  })[];
  /** Recorded occupational competence, by unit. */
  readonly competence: readonly (PeriodFact & { readonly unitId: string })[];
  readonly lastObservedOn: IsoDate | null;
  readonly lastStandardisedOn: IsoDate | null;
  /** Minutes of CPD done in the twelve months before the day judged. */
  readonly cpdMinutes: number;
  /** Whether they have decided anything here: P7 does not ask to observe who never assessed. */
  readonly hasDecided: boolean;
}

export interface UnitFacts {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly level: number | null;
  readonly credit: number | null;
  readonly glh: number | null;
  readonly methods: UnitMethods | null;
  readonly observationsRequired: number | null;
  readonly simulation: 'allowed' | 'not allowed' | null;
  readonly outcomes: readonly (Omit<Outcome, 'criteria'> & {
    readonly id: string;
    readonly criteria: readonly { readonly id: string; readonly label: string }[];
  })[];
}

/** Recognition of prior learning: what rule R9 asks to be on record. */
export interface RplFacts {
  readonly gapMapping: string;
  readonly authentication: string;
  readonly currency: string;
  /** Who confirmed it; a person of the centre. */
  readonly confirmedBy: string | null;
}

/** One entry of a unit record: a column of an observation outcome, or a criterion of a knowledge outcome. */
export interface EntryFacts {
  readonly id: string;
  readonly outcomeId: string;
  readonly kind:
    | {
        readonly type: 'observation';
        readonly column: number;
        /** Criteria achieved in this observation, seen or questioned orally. */
        readonly criteria: readonly string[];
        readonly oralCriteria: readonly string[];
        readonly learnerSignedOn: IsoDate | null;
      }
    | { readonly type: 'criterion'; readonly criterionId: string };
  /** Null while it is being typed. */
  readonly achievedOn: IsoDate | null;
  readonly method: AssessmentMethod;
  readonly portfolioReference: string;
  /** As typed; R1 looks for them in the tracking table. */
  readonly initials: string;
  readonly assessorId: string | null;
  readonly witness: { readonly name: string; readonly isOccupationallyCompetent: boolean | null } | null;
  /** Why performance evidence was impossible at work (R6). */
  readonly reason: string;
  readonly rpl: RplFacts | null;
}

/** A learner's whole record of one unit. */
export interface UnitRecordFacts {
  readonly unit: UnitFacts;
  readonly qualificationId: string;
  readonly learnerName: string;
  readonly registeredOn: IsoDate;
  readonly entries: readonly EntryFacts[];
  readonly signedOutcomes: readonly {
    readonly outcomeId: string;
    readonly signedOn: IsoDate;
    readonly assessorId: string;
  }[];
  /** Everybody of the tracking table, witnesses included. */
  readonly people: readonly PersonFacts[];
}

/** Nobody verifies what they assessed or countersigned (P1). */
export interface VerifierFacts {
  readonly iqaId: string;
  readonly iqaName: string;
  readonly assessorId: string;
  readonly countersignedBy: string | null;
  /** `UBU19 of Ada Okafor`. */
  readonly decision: string;
}

export interface RegistrationFacts {
  readonly learnerName: string;
  readonly bornOn: IsoDate | null;
  readonly registeredOn: IsoDate;
  readonly qualification: Pick<Qualification, 'code' | 'minimumAge'>;
}

/** A unit of a learner's statement of unit achievement. */
export interface StatementUnit {
  readonly unitId: string;
  readonly code: string;
  readonly achievedOn: IsoDate | null;
  readonly assessorInitials: string | null;
  readonly learnerSignedOn: IsoDate | null;
  readonly sampled: 'agreed' | 'action required' | 'disagreed' | null;
  /** IQA who sampled it, when they have a signature on file; null otherwise. */
  readonly iqaSignedBy: string | null;
  /** A trainee's decision that nobody has countersigned yet (P5). */
  readonly awaitsCountersignature: boolean;
}

export interface ClaimFacts {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly qualificationId: string;
  readonly qualification: Pick<Qualification, 'code' | 'credits' | 'glh' | 'tqt'>;
  readonly groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly rule: Qualification['groups'][number]['rule'];
    readonly units: readonly {
      readonly id: string;
      readonly code: string;
      readonly level: number | null;
      readonly credit: number | null;
      readonly glh: number | null;
    }[];
  }[];
  /** Units that the claim is for: achieved, not overturned. */
  readonly statement: readonly StatementUnit[];
  readonly openActions: readonly { readonly id: string; readonly text: string; readonly dueOn: IsoDate }[];
  readonly openAppeals: number;
  readonly openMalpractice: number;
  /** Units whose decision waits for a countersignature, by code. */
  readonly pendingCountersignatures: readonly string[];
  /** Planned samples of the learner's units that are not done. */
  readonly plannedSamples: readonly {
    readonly cellId: string;
    readonly unitCode: string;
    readonly plannedOn: IsoDate | null;
  }[];
  readonly directClaimStatus: DirectClaimStatus;
}

/** Where one mends what is missing; the interface turns it into a path. */
export type MendingPlace =
  | { readonly kind: 'units of a registration'; readonly learnerId: string; readonly qualificationId: string }
  | { readonly kind: 'unit record'; readonly learnerId: string; readonly unitId: string }
  | { readonly kind: 'statement'; readonly learnerId: string; readonly qualificationId: string }
  | { readonly kind: 'action'; readonly actionId: string }
  | { readonly kind: 'cases' }
  | { readonly kind: 'countersignatures' }
  | { readonly kind: 'sample'; readonly cellId: string }
  | { readonly kind: 'direct claim status'; readonly qualificationId: string };

/** One line of claim readiness: a rule, how it stands, and what is missing with where to mend it. */
export interface ClaimVerdict {
  readonly ruleId: 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6';
  readonly state: 'met' | 'not met' | 'not applicable';
  readonly severity: 'block' | 'warn' | 'info';
  readonly sentence: string;
  readonly source: string;
  /** One sentence: how it stands. */
  readonly summary: string;
  readonly missing: readonly { readonly message: string; readonly place: MendingPlace }[];
}
