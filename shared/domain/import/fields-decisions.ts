import type { FieldDefinition } from './field-types';

/** Columns of the decisions sheet: one assessment decision a row. */
export const DECISION_FIELDS = [
  {
    field: 'learnerNumber',
    label: 'Learner number',
    need: 'required',
    value: 'code',
    inTemplate: true,
    synonyms:
      'learner no, learner id, learner ref, learner reference, candidate number, candidate no, candidate id, candidate ref, student number, student no, student id, enrolment number, enrolment no, enrollment number, learner reference number, learn ref number, learner number or uln, number, learner, candidate, student',
    guidance: 'As in the learners sheet. A ULN in its place, or in a ULN column, is understood.',
  },
  {
    field: 'uln',
    label: 'ULN',
    need: 'conditional',
    value: 'uln',
    inTemplate: false,
    synonyms: 'unique learner number, unique learner no, uln number, uln no, learner uln',
    guidance: 'Instead of the learner number.',
  },
  {
    field: 'qualificationCode',
    label: 'Qualification code',
    need: 'optional',
    value: 'code',
    inTemplate: false,
    synonyms:
      'qualification, qual, qual code, product code, course code, programme code, qualification number, qan, qualification no, course, programme, ofqual number',
    guidance: 'Only needed where a learner is registered for two qualifications with the same unit.',
  },
  {
    field: 'unitCode',
    label: 'Unit code',
    need: 'required',
    value: 'code',
    inTemplate: true,
    synonyms:
      'unit, unit no, unit number, unit ref, unit reference, unit id, units, unit product code, module, module code',
    guidance: 'Product code (UBU19) or Ofqual unit reference (A/506/2130).',
  },
  {
    field: 'assessor',
    label: 'Assessor initials',
    need: 'required',
    value: 'initials',
    inTemplate: true,
    synonyms:
      'assessor, assessed by, assessor init, assessors initials, initials, assessor initial, assessor id, assessors',
    guidance: 'Initials from the assessor tracking table.',
  },
  {
    field: 'countersignedBy',
    label: 'Countersigned by',
    need: 'optional',
    value: 'initials',
    inTemplate: true,
    synonyms:
      'countersigned by initials, counter signed by, countersignatory, counter signatory, countersignatory initials, countersigner, countersigned, counter signature, countersignature, second assessor',
    guidance: 'Initials of whoever countersigned a trainee’s decision.',
  },
  {
    field: 'countersignedOn',
    label: 'Countersigned on',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'countersigned date, date countersigned, countersignature date, counter signature date, counter signed on, date counter signed, countersign date',
    guidance: 'The day it was countersigned; not before the decision.',
  },
  {
    field: 'method',
    label: 'Method',
    need: 'required',
    value: 'method',
    inTemplate: true,
    synonyms:
      'assessment method, method of assessment, evidence type, type of evidence, evidence, assessment methods, evidence method, methods, assessment type',
    guidance: 'One assessment method a row; the allowed ones are listed below.',
  },
  {
    field: 'date',
    label: 'Date',
    need: 'required',
    value: 'date',
    inTemplate: true,
    synonyms:
      'decision date, date of decision, date achieved, achieved date, assessment date, date of assessment, date assessed, assessed, assessed on, date completed, completion date, achieved on, sign off date, date signed off',
    guidance: 'The day of the decision, for example 21/11/2026 or 21 Nov 2026.',
  },
  {
    field: 'outcome',
    label: 'Outcome',
    need: 'required',
    value: 'outcome',
    inTemplate: true,
    synonyms:
      'decision, result, assessment outcome, assessment decision, judgement, judgment, achieved, pass refer, grade, decision outcome, competent, met, assessor decision',
    guidance: '“met” or “not yet met”.',
  },
  {
    field: 'site',
    label: 'Site',
    need: 'optional',
    value: 'site',
    inTemplate: true,
    synonyms:
      'assessment site, assessment location, location, centre site, campus, workplace, branch, place, venue, delivery site, satellite',
    guidance: 'Where the assessment took place; empty means the learner’s site.',
  },
  {
    field: 'portfolioReference',
    label: 'Portfolio reference',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms:
      'portfolio ref, portfolio no, evidence reference, evidence ref, evidence no, evidence number, portfolio page, ref, reference, portfolio, page, evidence location',
    guidance: 'Where the evidence lies in the learner’s portfolio.',
  },
  {
    field: 'stage',
    label: 'Interim or summative',
    need: 'required',
    value: 'stage',
    inTemplate: true,
    synonyms:
      'stage, interim summative, formative summative, formative or summative, summative or interim, assessment stage, decision stage, type, type of decision, decision type',
    guidance: '“interim” (formative) or “summative” (final).',
  },
] as const satisfies readonly FieldDefinition<string>[];
