import { describe, expect, it } from 'vitest';
import {
  matchAs,
  matchByHand,
  missingFields,
  rememberedMatchSchema,
  suggestMatches,
  toRemember,
} from '../../../shared/domain/import/matching';
import type { TableMatch } from '../../../shared/domain/import/matching';
import { FIELDS, IMPORT_KINDS } from '../../../shared/domain/import/fields';
import { headerKeysOf, headerSignature } from '../../../shared/domain/import/headers';
import type { SourceTable } from '../../../shared/domain/import/source';

const table = (sheet: string, ...headers: readonly string[]): SourceTable => ({
  sheet,
  headerRow: 1,
  headers,
  rows: [],
});
const suggest = (one: SourceTable): TableMatch => {
  const [match] = suggestMatches([one]);
  if (!match) throw new Error('no match');
  return match;
};
const fields = (match: TableMatch): readonly (string | null)[] => match.columns.map(({ field }) => field);

describe('matching headers', () => {
  it('knows a centre’s own words for decisions', () => {
    const match = suggest(
      table(
        'Sheet1',
        'Candidate',
        'Student No.',
        'UNIT',
        'Assessor',
        'Evidence type',
        'Date achieved',
        'Pass/Refer',
        'Location',
        'Portfolio Ref',
        'Formative / Summative',
        'IV',
      ),
    );
    expect(match.kind).toBe('decisions');
    expect(fields(match)).toEqual([
      null,
      'learnerNumber',
      'unitCode',
      'assessor',
      'method',
      'date',
      'outcome',
      'site',
      'portfolioReference',
      'stage',
      null,
    ]);
    expect(match.columns[10]?.note).toBe('Sampling is recorded in Countersign itself.');
    expect(missingFields(match)).toEqual([]);
  });

  it('knows a centre’s own words for learners', () => {
    const match = suggest(
      table(
        'Registrations',
        'Enrolment number',
        'Forename',
        'Surname',
        'D.O.B. (dd/mm/yyyy)',
        'Unique Learner No',
        'Campus',
        'Group',
        'Qual',
        'Reg date',
        'Reg no',
      ),
    );
    expect(match.kind).toBe('learners');
    expect(fields(match)).toEqual([
      'learnerNumber',
      'firstName',
      'surname',
      'dateOfBirth',
      'uln',
      'site',
      'cohort',
      'qualificationCode',
      'registered',
      'registrationNumber',
    ]);
    expect(missingFields(match)).toEqual([]);
  });

  it('knows a centre’s own words for the assessor tracking table', () => {
    const match = suggest(
      table(
        'Team',
        'Full name',
        'Inits',
        'Staff no',
        'E-mail address',
        'Status',
        'Counter-signatory',
        'Quals held',
        'Approved to assess',
        'Date registered',
        'Units competent in',
        'Competent from',
        'Competence evidence',
        'Start date',
        'RAG',
        'Reason for rating',
        'Last observation',
        'Last standardisation',
        'End date',
      ),
    );
    expect(match.kind).toBe('assessors');
    expect(fields(match)).toEqual(
      FIELDS.assessors.filter((field) => field.inTemplate).map(({ field }) => field),
    );
  });

  it('leaves out sheets that fit nothing, or explain', () => {
    expect(suggest(table('Notes', 'Name', 'Initials')).kind).toBeNull();
    expect(suggest(table('Budget', 'Item', 'Price', 'Total')).kind).toBeNull();
  });

  it('prefers the template’s own header to a synonym', () => {
    expect(
      fields(suggest(table('Decisions', 'Assessor', 'Assessor initials', 'Unit code', 'Outcome'))),
    ).toEqual([null, 'assessor', 'unitCode', 'outcome']);
  });

  it('matches by hand, moving a field from its old column', () => {
    const match = matchByHand(matchAs(table('x', 'Unit', 'Module'), 'decisions'), 1, 'unitCode');
    expect(fields(match)).toEqual([null, 'unitCode']);
    expect(match.columns[1]?.how).toBe('hand');
    expect(fields(matchByHand(match, 1, null))).toEqual([null, null]);
  });

  it('remembers a match for the same headers, whatever their case and the sheet', () => {
    const mine = table('October', 'Who', 'Unit', 'Judge');
    const byHand = matchByHand(matchAs(mine, 'decisions'), 0, 'learnerNumber');
    const kept = rememberedMatchSchema.parse(JSON.parse(JSON.stringify(toRemember(byHand))));
    const [again] = suggestMatches([table('November', 'WHO', 'unit ', 'Judge')], [kept]);
    expect(again?.kind).toBe('decisions');
    expect(again && fields(again)).toEqual(['learnerNumber', 'unitCode', null]);
    expect(again?.columns[0]?.how).toBe('remembered');
    expect(headerSignature(['Who', 'Unit'])).not.toBe(headerSignature(['Unit', 'Who']));
  });

  it('gives no header of a kind two meanings of equal strength', () => {
    for (const kind of IMPORT_KINDS) {
      const labels = FIELDS[kind].map((field) => headerKeysOf(field)[0]);
      expect(new Set(labels).size).toBe(labels.length);
      for (const field of FIELDS[kind]) {
        const match = matchAs(table('x', field.label), kind);
        expect(match.columns[0]?.field).toBe(field.field);
      }
    }
  });

  it('gives each synonym to one field of a kind only', () => {
    for (const kind of IMPORT_KINDS) {
      const keys = FIELDS[kind].flatMap(headerKeysOf);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });
});
