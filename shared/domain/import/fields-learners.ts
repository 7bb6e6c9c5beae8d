import type { FieldDefinition } from './field-types';

/** Columns of the learners sheet; a learner with several registrations has a row for each. */
export const LEARNER_FIELDS = [
  {
    field: 'name',
    label: 'Name',
    need: 'required',
    value: 'text',
    inTemplate: true,
    synonyms:
      'learner, learner name, candidate, candidate name, student, student name, full name, name of learner, name of candidate, learners name, candidates name, trainee, trainee name, apprentice, apprentice name, learners, candidates, participant',
    guidance: 'First name and surname. Two columns, First name and Surname, do as well.',
  },
  {
    field: 'firstName',
    label: 'First name',
    need: 'conditional',
    value: 'text',
    inTemplate: false,
    synonyms:
      'forename, forenames, given name, given names, first names, firstname, learner first name, candidate first name, learner forename, student first name',
    guidance: 'Instead of Name, together with Surname.',
  },
  {
    field: 'surname',
    label: 'Surname',
    need: 'conditional',
    value: 'text',
    inTemplate: false,
    synonyms:
      'last name, family name, lastname, second name, learner surname, candidate surname, student surname',
    guidance: 'Instead of Name, together with First name.',
  },
  {
    field: 'learnerNumber',
    label: 'Learner number',
    need: 'required',
    value: 'code',
    inTemplate: true,
    synonyms:
      'number, no, learner no, learner id, learner ref, learner reference, candidate number, candidate no, candidate id, candidate ref, student number, student no, student id, student ref, enrolment number, enrolment no, enrollment number, enrolment id, centre learner number, id, reference, learner reference number, learn ref number',
    guidance: 'The centre’s own number for the learner; decisions refer to it.',
  },
  {
    field: 'uln',
    label: 'ULN',
    need: 'optional',
    value: 'uln',
    inTemplate: true,
    synonyms: 'unique learner number, unique learner no, uln number, uln no, learner uln',
    guidance: 'Unique learner number: ten digits. Format the column as text.',
  },
  {
    field: 'dateOfBirth',
    label: 'Date of birth',
    need: 'optional',
    value: 'date',
    inTemplate: true,
    synonyms: 'dob, d o b, birth date, birthdate, birthday, born, date born, learner dob',
    guidance: 'Needed where the qualification has a minimum age, for example 21/11/2006 or 21 Nov 2006.',
  },
  {
    field: 'site',
    label: 'Site',
    need: 'optional',
    value: 'site',
    inTemplate: true,
    synonyms:
      'assessment site, assessment location, location, centre site, campus, branch, place, venue, delivery site, satellite, sites',
    guidance: 'The assessment site’s name.',
  },
  {
    field: 'cohort',
    label: 'Cohort',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms: 'group, class, intake, cohort name, batch, course group, tutor group',
    guidance: 'The group the learner belongs to, in your own words.',
  },
  {
    field: 'workplace',
    label: 'Workplace',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms:
      'work place, employer, employer name, place of work, name of employer, company, work based at, placement, work placement, salon',
    guidance: 'Where the learner works, in your own words.',
  },
  {
    field: 'needs',
    label: 'Needs',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms:
      'learner needs, support needs, additional needs, assessment needs, access arrangements, reasonable adjustments, reasonable adjustment, additional support, learning support, support, support required, special considerations, adjustments',
    guidance:
      'What the learner needs in assessment, in a few words each, separated by ; or a comma: large print; more time.',
  },
  {
    field: 'qualificationCode',
    label: 'Qualification code',
    need: 'conditional',
    value: 'code',
    inTemplate: true,
    synonyms:
      'qualification, qual, qual code, product code, course code, programme code, qualification number, qan, qualification no, course, programme, award code, qualification product code, ofqual number',
    guidance:
      'Product code (CS2D1) or Ofqual number; with Registered. A second registration takes a second row.',
  },
  {
    field: 'registered',
    label: 'Registered',
    need: 'conditional',
    value: 'date',
    inTemplate: true,
    synonyms:
      'registration date, registered on, date registered, date of registration, reg date, registered date, enrolment date, date enrolled, enrolled, start date, registered with ao, ao registration date',
    guidance: 'The day the awarding organisation registered the learner for the qualification.',
  },
  {
    field: 'registrationNumber',
    label: 'Registration number',
    need: 'optional',
    value: 'text',
    inTemplate: true,
    synonyms:
      'registration no, reg no, reg number, registration id, ao number, ao registration number, awarding organisation number, ao learner number, awarding body number, ab registration number',
    guidance: 'The awarding organisation’s number for the registration.',
  },
] as const satisfies readonly FieldDefinition<string>[];
