import type { IsoDate } from '../calendar';
import type { CombinationState } from '../combination/requirements';
import type { AssessmentMethod, DecisionOutcome } from '../methods';
import type { SampleOutcome } from '../sample';
import type { Signature } from '../signature/signature';
import type { DocumentHead } from './document-head';
import type { PrintedWarning } from './warning';

/**
 * Everything a printed record of assessment says, with names instead of ids. A learner's needs are no part of it: they
 * are never printed.
 */
export interface LearnerRecord extends DocumentHead {
  readonly subject: RecordSubject;
  /** Everybody who appears in the record, by name. */
  readonly people: readonly TrackedPerson[];
  readonly statement: PrintedStatement;
  /** In the qualification's order. */
  readonly units: readonly PrintedUnit[];
}

/** The statement of unit achievement on its own. */
export interface StatementDocument extends DocumentHead {
  readonly subject: RecordSubject;
  readonly statement: PrintedStatement;
}

export interface RecordSubject {
  readonly learner: {
    readonly name: string;
    readonly number: string;
    readonly uln: string | null;
    readonly site: string | null;
    readonly workplace: string | null;
    readonly cohort: string | null;
  };
  readonly registration: {
    readonly registeredOn: IsoDate;
    readonly number: string | null;
    readonly withdrawnOn: IsoDate | null;
  };
  readonly qualification: {
    readonly awardingOrganisation: string;
    readonly title: string;
    readonly number: string;
    readonly code: string;
    readonly level: number | null;
    readonly credits: number | null;
    readonly tqt: number | null;
    readonly glh: number | null;
  };
  /** The edition in force on the day of printing: `VTCT record of assessment (RQF), edition 1`. */
  readonly rules: string;
}

/** A row of the assessor tracking table. */
export interface TrackedPerson {
  readonly name: string;
  readonly signature: Signature | null;
  readonly initials: string | null;
  readonly number: string | null;
  /** What they did in this record. */
  readonly parts: readonly ('assessor' | 'countersignatory' | 'IQA' | 'witness')[];
}

export interface PrintedStatement {
  /** Groups of which the learner takes a unit. */
  readonly groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly rows: readonly PrintedStatementRow[];
  }[];
  readonly combination: CombinationState;
}

export interface PrintedStatementRow {
  readonly code: string;
  readonly title: string;
  readonly credit: number | null;
  /** Null for a unit that the learner takes and has not achieved. */
  readonly achieved: {
    readonly on: IsoDate;
    readonly assessorName: string;
    readonly assessorInitials: string | null;
    readonly countersignedBy: string | null;
    readonly awaitsCountersignature: boolean;
    readonly learnerSigned: {
      readonly on: IsoDate;
      readonly signature: Signature | null;
      /** Who saw it signed on paper. */
      readonly seenBy: string | null;
    } | null;
    readonly sampled: {
      readonly outcome: SampleOutcome;
      readonly on: IsoDate;
      readonly iqa: string;
      readonly signature: Signature | null;
    } | null;
  } | null;
}

export interface PrintedUnit {
  readonly code: string;
  readonly title: string;
  readonly reference: string | null;
  readonly level: number | null;
  readonly credit: number | null;
  readonly glh: number | null;
  /** Competent observations for each observation outcome; null where the document is silent. */
  readonly observationsRequired: number | null;
  readonly simulation: 'allowed' | 'not allowed' | null;
  readonly outcomes: readonly PrintedOutcome[];
  /** Summative decisions, newest first. */
  readonly decisions: readonly PrintedDecision[];
  readonly warnings: readonly PrintedWarning[];
}

export interface PrintedOutcome {
  readonly number: number;
  readonly kind: 'observation' | 'knowledge' | null;
  readonly title: string;
  readonly criteria: readonly { readonly label: string; readonly text: string }[];
  /** How many observations it shows; 0 where entries are made a criterion. */
  readonly columns: number;
  readonly entries: readonly PrintedEntry[];
  readonly signedOff: { readonly on: IsoDate; readonly name: string; readonly initials: string } | null;
}

export interface PrintedEntry {
  readonly place:
    | { readonly kind: 'observation'; readonly column: number }
    | { readonly kind: 'criterion'; readonly label: string };
  readonly achievedOn: IsoDate;
  /** Labels as the book writes them: `a to c, e`. */
  readonly criteria: string;
  readonly oralCriteria: string;
  readonly portfolioReference: string;
  readonly initials: string;
  readonly learnerSignedOn: IsoDate | null;
  readonly method: AssessmentMethod;
  readonly witness: {
    readonly name: string;
    readonly occupation: string | null;
    readonly isOccupationallyCompetent: boolean | null;
  } | null;
  /** Why performance evidence was impossible at work; empty where nothing asked for it. */
  readonly reason: string;
  readonly rpl: {
    readonly gapMapping: string;
    readonly authentication: string;
    readonly currency: string;
    readonly confirmedBy: string | null;
  } | null;
  /** What the standing revision corrected; null for an entry as it was first recorded. */
  readonly corrected: {
    readonly on: IsoDate;
    readonly by: string;
    readonly reason: string | null;
    readonly revision: number;
  } | null;
}

export interface PrintedDecision {
  readonly on: IsoDate;
  readonly outcome: DecisionOutcome;
  readonly method: AssessmentMethod;
  readonly portfolioReference: string | null;
  readonly assessorName: string;
  readonly assessorInitials: string | null;
  readonly countersigned: { readonly by: string; readonly on: IsoDate | null } | null;
  readonly awaitsCountersignature: boolean;
  readonly sample: { readonly outcome: SampleOutcome; readonly on: IsoDate; readonly iqa: string } | null;
}
