import { formatDate } from '../calendar';
import { ASSESSMENT_METHODS } from '../methods';
import { COMPETENCE_EVIDENCE } from '../people-records/competence';
import type { DateReadings } from './dates';
import { errorOf, warningOf } from './problem-codes';
import type { Finding } from './problem-codes';
import type { UlnProblem } from './uln';

/** Sentences for what can be wrong with one cell, whatever its kind. */

export const missingColumn = (label: string): Finding =>
  errorOf(
    'missing-column',
    `The sheet has no column for “${label}”.`,
    `Match one of its columns to “${label}”, or add the column.`,
  );

export const missingCell = (label: string): Finding =>
  errorOf('missing-cell', `“${label}” is empty.`, `Fill in “${label}”.`);

export const invalidDate = (value: string): Finding =>
  errorOf(
    'invalid-date',
    `“${value}” is not a calendar date.`,
    'Write it as 21/11/2026, 21 Nov 2026 or 2026-11-21.',
  );

export const ambiguousDate = (value: string, readings: DateReadings, mixed: boolean): Finding =>
  errorOf(
    'ambiguous-date',
    `“${value}” can be ${formatDate(readings.dayFirst)} or ${formatDate(readings.monthFirst)}` +
      (mixed ? ', and its column has dates of both orders.' : '.'),
    'Say whether the column is day first or month first, or write the month as a word.',
  );

export const twoDigitYear = (value: string, date: string): Finding =>
  warningOf(
    'two-digit-year',
    `The column has years of two digits: “${value}” was read as ${formatDate(date)}.`,
    'If that is wrong, write the years with four digits.',
  );

export const futureDate = (label: string, date: string): Finding =>
  errorOf('future-date', `“${label}” is ${formatDate(date)}, which is still to come.`, 'Correct the date.');

export const unknownMethod = (value: string): Finding =>
  errorOf(
    'unknown-method',
    `“${value}” is not an assessment method.`,
    `Use one of: ${ASSESSMENT_METHODS.join(', ')}.`,
  );

export const unknownOutcome = (value: string): Finding =>
  errorOf('unknown-outcome', `“${value}” is not an outcome.`, 'Use “met” or “not yet met”.');

export const unknownStage = (value: string): Finding =>
  errorOf(
    'unknown-stage',
    `“${value}” is neither interim nor summative.`,
    'Use “interim” (formative) or “summative” (final).',
  );

export const unknownRisk = (value: string): Finding =>
  errorOf('unknown-risk', `“${value}” is not a risk rating.`, 'Use “red”, “amber” or “green”.');

export const unknownStanding = (value: string): Finding =>
  errorOf(
    'unknown-standing',
    `“${value}” does not say trainee or qualified.`,
    'Use “trainee” or “qualified”.',
  );

export const unknownEvidence = (value: string): Finding =>
  errorOf(
    'unknown-evidence',
    `“${value}” does not say what shows competence.`,
    `Use one of: ${COMPETENCE_EVIDENCE.join(', ')}.`,
  );

export const invalidEmail = (value: string): Finding =>
  errorOf('invalid-email', `“${value}” is not an e-mail address.`, 'Correct it, or leave the cell empty.');

export const outsideTable = (value: string): Finding =>
  warningOf(
    'cells-outside-table',
    `“${value}” stands to the right of the last header and is left out.`,
    'If it belongs to the table, give its column a header, or put quotation marks around text with separators.',
  );

export function badUln(value: string, problem: UlnProblem): Finding {
  switch (problem) {
    case 'shortened':
      return errorOf(
        'shortened-number',
        `“${value}” is a number that the spreadsheet has shortened; its last digits are lost.`,
        'Format the column as text, enter the ULN again and save.',
      );
    case 'wrong check digit':
      return errorOf(
        'uln-check-digit',
        `ULN ${value} has a wrong check digit, so at least one digit is wrong.`,
        'Compare it with the Learning Records Service, or leave the cell empty.',
      );
    case 'not ten digits':
    case 'starts with zero':
      return errorOf(
        'invalid-uln',
        `“${value}” is not a ULN: ${problem === 'starts with zero' ? 'a ULN does not start with 0' : 'a ULN has ten digits'}.`,
        'Correct it, or leave the cell empty.',
      );
  }
}
