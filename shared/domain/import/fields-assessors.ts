import type { FieldDefinition } from './field-types';

/** Columns of the assessors sheet: the assessor tracking table. */
export const ASSESSOR_FIELDS = [
  {
    field: 'name',
    label: 'Name',
    need: 'required',
    value: 'text',
    inTemplate: true,
    synonyms:
      'assessor, assessor name, full name, name of assessor, assessors name, staff name, staff member, employee, assessors',
    guidance: 'First name and surname. Two columns, First name and Surname, do as well.',
  },
  {
    field: 'firstName',
    label: 'First name',
    need: 'conditional',
    value: 'text',
    inTemplate: false,
    synonyms: 'forename, forenames, given name, given names, first names, firstname',
    guidance: 'Instead of Name, together with Surname.',
  },
  {
    field: 'surname',
    label: 'Surname',
    need: 'conditional',
    value: 'text',
    inTemplate: false,
    synonyms: 'last name, family name, lastname, second name',
    guidance: 'Instead of Name, together with First name.',
  },
  {
    field: 'initials',
    label: 'Initials',
    need: 'required',
    value: 'initials',
    inTemplate: true,
    synonyms: 'assessor initials, assessors initials, init, inits, initial, staff initials',
    guidance: 'As written in the record of assessment book; no two people at the centre may share them.',
  },
  {
    field: 'number',
    label: 'Assessor number',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms:
      'number, no, assessor no, assessor id, staff number, staff no, staff id, employee number, employee no, payroll number, id',
    guidance: 'The awarding organisation’s or your own number, if there is one.',
  },
  {
    field: 'email',
    label: 'E-mail',
    need: 'optional',
    value: 'email',
    inTemplate: true,
    synonyms: 'email, email address, mail, assessor email, e-mail address, work email, contact email',
    guidance: 'One address.',
  },
  {
    field: 'standing',
    label: 'Trainee or qualified',
    need: 'optional',
    value: 'standing',
    inTemplate: true,
    synonyms:
      'role, status, assessor status, assessor role, trainee, qualified, qualified or trainee, assessor type, trainee qualified, standing',
    guidance: '“trainee” or “qualified”; empty means qualified.',
  },
  {
    field: 'countersignatory',
    label: 'Countersignatory initials',
    need: 'optional',
    value: 'initials',
    inTemplate: true,
    synonyms:
      'countersignatory, counter signatory, countersigner, countersigned by, counter signed by, countersigning assessor, mentor, second assessor, counter signatory initials',
    guidance: 'Who countersigns a trainee’s decisions: initials of a qualified person.',
  },
  {
    field: 'qualificationsHeld',
    label: 'Qualifications held',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms:
      'qualifications, assessor qualifications, assessor award, assessor qualification, quals, quals held, awards held, award, qualification, assessing qualification',
    guidance:
      'In words, for example: A1; Level 3 Certificate in Assessing Vocational Achievement; working towards V1. Assessor and IQA awards in it are recorded as such.',
  },
  {
    field: 'registeredFor',
    label: 'Registered for',
    need: 'optional',
    value: 'codes',
    inTemplate: true,
    synonyms:
      'registered qualifications, qualifications registered for, registered to assess, approved for, approved to assess, approved qualifications, assesses, qualification codes, qualification code, qualifications assessed, registered for qualifications',
    guidance:
      'Product codes (CS2D1) or Ofqual numbers of the qualifications they are registered with the centre to assess, separated by ; or a comma; with Registered on.',
  },
  {
    field: 'registeredOn',
    label: 'Registered on',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'registered, registration date, date registered, date of registration, registered date, reg date, registered from, registered since, approved on, approval date, date approved, registered as assessor on',
    guidance: 'The day they were registered as assessor; one day for all of Registered for.',
  },
  {
    field: 'competentUnits',
    label: 'Competent units',
    need: 'optional',
    value: 'codes',
    inTemplate: true,
    synonyms:
      'units, unit codes, competent in, competence, units competent, units competent in, competent to assess, competent unit codes, occupational competence, occupationally competent units, occupationally competent in, unit competence, units approved, approved units',
    guidance:
      'Codes of the units they are occupationally competent in, separated by ; or a comma. A unit of several qualifications counts in each.',
  },
  {
    field: 'competentSince',
    label: 'Competent since',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'competent from, competence from, competence since, competence valid from, competence date, date of competence, competent on',
    guidance: 'From which day that holds; empty means since they joined.',
  },
  {
    field: 'competenceEvidence',
    label: 'Evidence of competence',
    need: 'optional',
    value: 'evidence',
    inTemplate: true,
    synonyms:
      'competence evidence, competency evidence, evidence for competence, evidence of occupational competence, occupational competence evidence, evidence',
    guidance:
      '“CV and references”, “qualification”, “CPD” or “professional membership”; empty means CV and references.',
  },
  {
    field: 'joined',
    label: 'Joined',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'joined date, date joined, start date, started, start, date started, joined on, joining date, date of appointment, appointed',
    guidance: 'The day they began to assess at the centre, for example 21/11/2026 or 21 Nov 2026.',
  },
  {
    field: 'risk',
    label: 'Risk rating',
    need: 'optional',
    value: 'risk',
    inTemplate: true,
    synonyms: 'risk, rag, rag rating, rag status, risk level, risk band, rating',
    guidance: '“red”, “amber” or “green”.',
  },
  {
    field: 'riskReason',
    label: 'Risk reason',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms:
      'reason, reason for risk, reason for rating, reason for risk rating, rag reason, risk comment, risk notes, rationale, risk rationale',
    guidance: 'Why they have this rating.',
  },
  {
    field: 'lastObserved',
    label: 'Last observed',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'last observed on, date last observed, last observation, observation date, last assessor observation, observed, date of last observation',
    guidance: 'The day an IQA last watched them assess.',
  },
  {
    field: 'lastStandardised',
    label: 'Last standardised',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'last standardised on, date last standardised, last standardisation, standardisation date, last standardization, last standardized, standardisation, date of last standardisation',
    guidance: 'The day of the last standardisation they took part in.',
  },
  {
    field: 'left',
    label: 'Left',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'left date, date left, leaving date, end date, left on, leaver, date of leaving, finished, ended',
    guidance: 'The day they stopped assessing at the centre; empty while they assess.',
  },
] as const satisfies readonly FieldDefinition<string>[];
