import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../../shared/domain/import/plan';
import { CENTRE, afterImport, place, planCsv, withFacts } from './support';

const HEAD =
  'Name,Initials,Joined,Qualifications held,Registered for,Registered on,Competent units,Competent since,Evidence of competence';
const one = (line: string, context = CENTRE) => planCsv({ assessors: `${HEAD}\n${line}\n` }, context);
const at = { sheet: 'assessors', row: 2, initials: 'AB' } as const;

describe('what the rules ask to be on record of assessors', () => {
  it('is read from words and codes, beside the words', async () => {
    const plan = await one(
      'Ann Bell,AB,5 Jan 2024,"A1; working towards CAVA; PTLLS",cs2d1; 603/0000/0,21/02/2024,"UBU19, a/506/2130;ubu 20",,',
    );
    expect(plan.problems).toEqual([]);
    expect(plan.additions.assessors[0]?.qualificationsHeld).toBe('A1; working towards CAVA; PTLLS');
    expect(plan.additions.records).toEqual({
      awards: [
        { ...at, award: 'A1', state: 'held' },
        { ...at, award: 'Level 3 CAVA', state: 'in progress' },
      ],
      registrations: [
        { ...at, qualificationCode: 'CS2D1', registeredOn: '2024-02-21' },
        { ...at, qualificationCode: 'CSPD2', registeredOn: '2024-02-21' },
      ],
      competence: ['UBU19', 'UBU20'].map((unitCode) => ({
        ...at,
        qualificationCode: 'CS2D1',
        unitCode,
        evidence: 'CV and references',
        from: '2024-01-05',
      })),
    });
  });

  it('counts a unit in each qualification that has it, with the evidence and day given', async () => {
    const plan = await one('Ann Bell,AB,5 Jan 2024,,,,SHARED,21/02/2023,member of professional body');
    expect(plan.additions.records?.competence).toEqual(
      ['CS2D1', 'CSPD2'].map((qualificationCode) => ({
        ...at,
        qualificationCode,
        unitCode: 'SHARED',
        evidence: 'professional membership',
        from: '2023-02-21',
      })),
    );
  });

  it('understands codes on lines of one cell', async () => {
    const plan = await one('Ann Bell,AB,5 Jan 2024,,,,"UBU19\nUBU20",,');
    expect(plan.problems).toEqual([]);
    expect(plan.additions.records?.competence.map(({ unitCode }) => unitCode)).toEqual(['UBU19', 'UBU20']);
  });

  it.each([
    [',,CS2D1;CS9,21/02/2024,,,', 'Registered for', 'CS2D1;CS9', 'unknown-qualification', '“CS9”'],
    [',,CS2D1,,,,', 'Registered on', '', 'registration-incomplete', '“Registered on”'],
    [',,,21/02/2024,,,', 'Registered for', '', 'registration-incomplete', '“Registered for”'],
    [',,CS2D1,22/11/2026,,,', 'Registered on', '22/11/2026', 'future-date', '22 Nov 2026'],
    [
      '22/02/2024,,CS2D1,21/02/2024,,,',
      'Registered on',
      '21/02/2024',
      'registered-before-joined',
      '21 Feb 2024',
    ],
    ['5 Jan 2024,,,,UBU19;UBU99,,', 'Competent units', 'UBU19;UBU99', 'unknown-unit', '“UBU99”'],
    [',,,,UBU19,31/02/2024,', 'Competent since', '31/02/2024', 'invalid-date', '31/02/2024'],
    [',,,,UBU19,22/11/2026,', 'Competent since', '22/11/2026', 'future-date', '22 Nov 2026'],
    ['5 Jan 2024,,,,UBU19,,hearsay', 'Evidence of competence', 'hearsay', 'unknown-evidence', '“hearsay”'],
  ])('%s: %s', async (line, column, value, code, named) => {
    const plan = await one(`Ann Bell,AB,${line}`);
    expect(plan.problems.map(place)).toEqual([
      { sheet: 'assessors', row: 2, column, value, code, severity: 'error' },
    ]);
    expect(plan.problems[0]?.message).toContain(named);
    expect(plan.problems[0]?.remedy).toMatch(/^[A-Z].*\.$/);
    expect(plan.additions.assessors).toEqual([]);
    expect(plan.additions.records).toEqual({ awards: [], registrations: [], competence: [] });
  });

  it('says that competence counts from today where nothing says since when', async () => {
    const plan = await one('Ann Bell,AB,,,,,UBU19,,');
    expect(plan.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['competent-from-today', 'warning'],
    ]);
    expect(plan.additions.records?.competence.map(({ from }) => from)).toEqual([CENTRE.today]);
  });

  it('adds what somebody at the centre lacks, and nothing the second time', async () => {
    const bare = withFacts(() => ({ awards: [], registrations: [], competence: [] }));
    const line = 'Grace Holloway,GH,,V1,CS2D1,21/02/2024,UBU19;SHARED,21/02/2024,';
    const first = await one(line, bare);
    expect(first.problems).toEqual([]);
    expect(first.additions.assessors).toEqual([]);
    expect(first.counts.assessors).toEqual({ rows: 1, toAdd: 1, alreadyThere: 0, rejected: 0 });
    const second = await one(line, afterImport(bare, first));
    expect(second.problems).toEqual([]);
    expect(second.additions.records).toEqual({ awards: [], registrations: [], competence: [] });
    expect(second.counts.assessors).toEqual({ rows: 1, toAdd: 0, alreadyThere: 1, rejected: 0 });
  });

  it('names what the centre has otherwise, and leaves it', async () => {
    const plan = await one('Grace Holloway,GH,,working towards A1,CS2D1,21/02/2024,,,');
    expect(plan.additions.records).toEqual({ awards: [], registrations: [], competence: [] });
    expect(plan.problems.map(({ code, field }) => [code, field])).toEqual([
      ['differs-from-centre', 'qualificationsHeld'],
      ['differs-from-centre', 'registeredOn'],
    ]);
  });

  it('does not register somebody at the centre who is no assessor there', async () => {
    const iqa = withFacts(() => ({ roles: ['IQA'], registrations: [] }));
    const plan = await one('Grace Holloway,GH,,,CS2D1,21/02/2024,,,', iqa);
    expect(plan.additions.records?.registrations).toEqual([]);
    expect(plan.problems.map(({ code, field }) => [code, field])).toEqual([
      ['differs-from-centre', 'registeredFor'],
    ]);
  });

  it('gathers a person’s rows, as lists with a row for each qualification have it', async () => {
    const plan = await planCsv({
      assessors: `${HEAD}\nAnn Bell,AB,5 Jan 2024,A1,CS2D1,21/02/2024,,,\nAnn Bell,AB,5 Jan 2024,A1,CSPD2,21/03/2024,,,\nAnn Bell,AB,5 Jan 2024,A1,CS2D1,21/02/2024,,,\n`,
    });
    expect(plan.additions.assessors).toHaveLength(1);
    expect(plan.additions.records?.awards).toHaveLength(1);
    expect(plan.additions.records?.registrations.map((row) => [row.row, row.qualificationCode])).toEqual([
      [2, 'CS2D1'],
      [3, 'CSPD2'],
    ]);
    expect(plan.problems.map(({ row, code }) => [row, code])).toEqual([[4, 'duplicate-row']]);
    expect(plan.counts.assessors).toEqual({ rows: 3, toAdd: 2, alreadyThere: 1, rejected: 0 });
  });

  it('is not kept of somebody whose row is refused', async () => {
    const plan = await planCsv({
      assessors: `Name,Initials,Countersignatory,Qualifications held\nAnn Bell,AB,ZZ,A1\nAnn Bell,AB,ZZ,A1; V1\n`,
    });
    expect(hasErrors(plan)).toBe(true);
    expect(plan.additions.records?.awards).toEqual([]);
    expect(plan.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'unknown-countersignatory'],
      [3, 'depends-on-rejected-row'],
    ]);
  });
});
