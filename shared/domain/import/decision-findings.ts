import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import type { DecisionOutcome } from '../methods';
import { placeText } from './findings';
import type { SourcePlace } from './plan';
import { errorOf, warningOf } from './problem-codes';
import type { Finding } from './problem-codes';

/** Sentences for what can be wrong with a decision. */

export const unknownLearner = (text: string): Finding =>
  errorOf(
    'unknown-learner',
    `Neither the centre nor the file has a learner “${text}”.`,
    'Correct the number, or add the learner to the learners.',
  );

export const unknownAssessor = (text: string): Finding =>
  errorOf(
    'unknown-assessor',
    `Nobody at the centre or in the file has the initials ${text}.`,
    'Correct the initials, or add the assessor to the assessors (R1).',
  );

export const unknownUnit = (text: string): Finding =>
  errorOf(
    'unknown-unit',
    `No qualification of the centre has a unit “${text}”.`,
    'Correct the unit code, or set the qualification up first.',
  );

export const notRegistered = (learnerNumber: string, code: string | null): Finding =>
  errorOf(
    'not-registered',
    `Learner ${learnerNumber} is not registered for ${code ?? 'any qualification'}.`,
    'Add the registration to the learners, or correct the learner number.',
  );

export const unitNotInQualification = (
  unit: string,
  registered: readonly string[],
  has: readonly string[],
): Finding =>
  errorOf(
    'unit-not-in-qualification',
    `Unit ${unit} is not part of ${registered.join(' or ')}, for which the learner is registered.`,
    `Correct the unit, or register the learner for ${has.join(' or ')}.`,
  );

export const qualificationUnclear = (unit: string, codes: readonly string[]): Finding =>
  errorOf(
    'qualification-unclear',
    `Unit ${unit} is part of ${codes.join(' and ')}, and the learner is registered for both.`,
    'Add a column “Qualification code” that says which one is meant.',
  );

export const decisionInFuture = (date: IsoDate): Finding =>
  errorOf(
    'decision-in-future',
    `The decision is dated ${formatDate(date)}, which is still to come.`,
    'Give the day of the decision.',
  );

export const beforeRegistration = (date: IsoDate, registeredOn: IsoDate, code: string): Finding =>
  errorOf(
    'decision-before-registration',
    `The decision of ${formatDate(date)} is before the registration for ${code} on ${formatDate(registeredOn)}.`,
    'Correct the decision’s date or the registration date.',
  );

export const countersignedTooEarly = (countersignedOn: IsoDate, date: IsoDate): Finding =>
  errorOf(
    'countersigned-before-decision',
    `Countersigned on ${formatDate(countersignedOn)}, before the decision of ${formatDate(date)}.`,
    'Correct one of the two dates.',
  );

/** As the unit record refuses it: what a claim rests on stays as it is while the claim stands. */
export const certificateClaimed = (learnerNumber: string, code: string, claimedOn: IsoDate): Finding =>
  errorOf(
    'certificate-claimed',
    `The certificate of learner ${learnerNumber} for ${code} was claimed on ${formatDate(claimedOn)}, so no decision is added to it.`,
    'Leave the row out; or withdraw the claim first, with a reason, then import again.',
  );

export const assessorHadLeft = (initials: string, leftOn: IsoDate): Finding =>
  warningOf(
    'assessor-had-left',
    `${initials} had left on ${formatDate(leftOn)}, before this decision.`,
    'Check the date and the initials.',
  );

export const contradictsRow = (outcome: DecisionOutcome, first: SourcePlace): Finding =>
  errorOf(
    'decision-contradicts',
    `${placeText(first)} has the same decision with the outcome “${outcome}”.`,
    'Keep one of the two rows, or tell them apart by date or portfolio reference.',
  );
