import { ASSESSOR_FIELDS } from './fields-assessors';
import { DECISION_FIELDS } from './fields-decisions';
import { LEARNER_FIELDS } from './fields-learners';
import type { FieldDefinition } from './field-types';

export const IMPORT_KINDS = ['assessors', 'learners', 'decisions'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export type AssessorField = (typeof ASSESSOR_FIELDS)[number]['field'];
export type LearnerField = (typeof LEARNER_FIELDS)[number]['field'];
export type DecisionField = (typeof DECISION_FIELDS)[number]['field'];
export type ImportField = AssessorField | LearnerField | DecisionField;

/** Every column that can be imported, in the order of the blank templates. */
export const FIELDS: Readonly<Record<ImportKind, readonly FieldDefinition<ImportField>[]>> = {
  assessors: ASSESSOR_FIELDS,
  learners: LEARNER_FIELDS,
  decisions: DECISION_FIELDS,
};

/** The definition of one field of a kind, or null where the kind has no such field. */
export const fieldOf = (kind: ImportKind, field: string): FieldDefinition<ImportField> | null =>
  FIELDS[kind].find((definition) => definition.field === field) ?? null;

/** Sheet and file names that point to a kind, compared like headers. */
export const KIND_NAMES: Readonly<Record<ImportKind, readonly string[]>> = {
  assessors: ['assessor', 'tracking', 'staff', 'team', 'people'],
  learners: ['learner', 'candidate', 'student', 'registration', 'enrolment', 'trainee', 'apprentice'],
  decisions: ['decision', 'assessment', 'achievement', 'unit', 'judgement', 'result'],
};

/** Columns that `import the good rows` adds to the file to be mended; always left out when it comes back. */
export const PROBLEM_HEADER = 'Problem';
export const REMEDY_HEADER = 'What to do';

/** Columns centres often keep that are not imported, and why; they can still be matched by hand. */
export const KNOWN_BUT_NOT_IMPORTED: Readonly<Record<string, string>> = {
  iv: 'Sampling is recorded in Countersign itself.',
  iqa: 'Sampling is recorded in Countersign itself.',
  ivinitials: 'Sampling is recorded in Countersign itself.',
  iqainitials: 'Sampling is recorded in Countersign itself.',
  internalverifier: 'Sampling is recorded in Countersign itself.',
  internalqualityassurer: 'Sampling is recorded in Countersign itself.',
  ivdate: 'Sampling is recorded in Countersign itself.',
  iqadate: 'Sampling is recorded in Countersign itself.',
  unittitle: 'Unit titles come with the qualification.',
  unitname: 'Unit titles come with the qualification.',
  qualificationtitle: 'Titles come with the qualification.',
  learnersignature: 'Signatures stay in the record of assessment book.',
  signature: 'Signatures stay in the record of assessment book.',
};
