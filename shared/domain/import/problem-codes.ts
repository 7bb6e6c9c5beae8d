/** Every problem an import can name; stable, so that tests and screens can rely on them. */
export const PROBLEM_CODES = [
  // cells
  'missing-column',
  'missing-cell',
  'invalid-date',
  'ambiguous-date',
  'two-digit-year',
  'future-date',
  'unknown-method',
  'unknown-outcome',
  'unknown-stage',
  'unknown-risk',
  'unknown-standing',
  'invalid-email',
  'invalid-uln',
  'uln-check-digit',
  'shortened-number',
  'cells-outside-table',
  // people
  'identical-initials',
  'unknown-countersignatory',
  'countersignatory-is-trainee',
  'countersigns-own-decisions',
  'trainee-without-countersignatory',
  'left-before-joined',
  'unknown-evidence',
  'registered-before-joined',
  'competent-from-today',
  // learners
  'learner-number-other-name',
  'learner-differs',
  'uln-of-another-learner',
  'unknown-qualification',
  'registration-incomplete',
  'too-many-needs',
  'registration-differs',
  'under-minimum-age',
  'age-unknown',
  'unknown-site',
  // decisions
  'unknown-learner',
  'unknown-unit',
  'unit-not-in-qualification',
  'qualification-unclear',
  'not-registered',
  'unknown-assessor',
  'decision-before-registration',
  'decision-in-future',
  'countersigned-before-decision',
  'assessor-had-left',
  'decision-contradicts',
  'certificate-claimed',
  'method-not-allowed',
  'method-not-in-unit',
  'assessor-without-award',
  'assessor-not-registered',
  'competence-not-on-record',
  'no-competence-on-record',
  // against what is there
  'duplicate-row',
  'differs-from-centre',
  'depends-on-rejected-row',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem without its place. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly message: string;
  readonly remedy: string;
}

export const errorOf = (code: ProblemCode, message: string, remedy: string): Finding => ({
  severity: 'error',
  code,
  message,
  remedy,
});

export const warningOf = (code: ProblemCode, message: string, remedy: string): Finding => ({
  severity: 'warning',
  code,
  message,
  remedy,
});
