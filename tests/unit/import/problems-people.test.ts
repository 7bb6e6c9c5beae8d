import { describe, expect, it } from 'vitest';
import { CENTRE, place, planCsv } from './support';

const HEAD = 'Name,Initials,Trainee or qualified,Countersignatory initials,Joined,Risk rating,E-mail,Left';

describe('assessors', () => {
  it('adds people with every column', async () => {
    const plan = await planCsv({
      assessors:
        'Name,Initials,Assessor number,E-mail,Status,Countersignatory,Qualifications held,Joined,RAG,Reason,Last observed,Last standardised,Left\n' +
        'Mary  O’Neill,mo,A7,mary@example.org,Trainee,G.H.,"A1; CAVA",21/11/2025,High,New,1 Oct 2026,2026-09-30,\n',
    });
    expect(plan.problems).toEqual([]);
    expect(plan.additions.assessors).toEqual([
      {
        sheet: 'assessors',
        row: 2,
        name: 'Mary O’Neill',
        initials: 'mo',
        number: 'A7',
        email: 'mary@example.org',
        isTrainee: true,
        countersignatory: 'GH',
        qualificationsHeld: 'A1; CAVA',
        joinedOn: '2025-11-21',
        risk: 'red',
        riskReason: 'New',
        lastObservedOn: '2026-10-01',
        lastStandardisedOn: '2026-09-30',
        leftOn: null,
      },
    ]);
  });

  it('names identical initials at the centre', async () => {
    const plan = await planCsv({ assessors: `${HEAD}\nGeorge Hall,G.H.,,,,,,\n` });
    expect(plan.problems.map(place)).toEqual([
      {
        sheet: 'assessors',
        row: 2,
        column: 'Initials',
        value: 'G.H.',
        code: 'identical-initials',
        severity: 'error',
      },
    ]);
    expect(plan.problems[0]?.message).toBe('G.H. are also the initials of Grace Holloway (at the centre).');
    expect(plan.problems[0]?.remedy).toMatch(/initials of their own/);
    expect(plan.additions.assessors).toEqual([]);
  });

  it('names identical initials in the file, in both rows, and refuses decisions that use them', async () => {
    const plan = await planCsv({
      assessors: `${HEAD}\nAnn Bell,AB,,,,,,\nAdam Boyd,ab,,,,,,\n`,
      decisions:
        'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Stage\nL001,UBU19,AB,Obs,21/02/2026,met,final\n',
    });
    expect(plan.problems.map(({ sheet, row, code }) => [sheet, row, code])).toEqual([
      ['assessors', 2, 'identical-initials'],
      ['assessors', 3, 'identical-initials'],
      ['decisions', 2, 'depends-on-rejected-row'],
    ]);
    expect(plan.counts.decisions).toEqual({ rows: 1, toAdd: 0, alreadyThere: 0, rejected: 1 });
  });

  it.each([
    ['Ann Bell,,,,,,,', 'Initials', '', 'missing-cell'],
    [',AB,,,,,,', 'Name', '', 'missing-cell'],
    ['Ann Bell,AB,maybe,,,,,', 'Trainee or qualified', 'maybe', 'unknown-standing'],
    ['Ann Bell,AB,trainee,XX,,,,', 'Countersignatory initials', 'XX', 'unknown-countersignatory'],
    ['Ann Bell,AB,trainee,TM,,,,', 'Countersignatory initials', 'TM', 'countersignatory-is-trainee'],
    ['Ann Bell,AB,trainee,AB,,,,', 'Countersignatory initials', 'AB', 'countersigns-own-decisions'],
    ['Ann Bell,AB,,,31/02/2026,,,', 'Joined', '31/02/2026', 'invalid-date'],
    ['Ann Bell,AB,,,22/11/2026,,,', 'Joined', '22/11/2026', 'future-date'],
    ['Ann Bell,AB,,,,blue,,', 'Risk rating', 'blue', 'unknown-risk'],
    ['Ann Bell,AB,,,,,ann at home,', 'E-mail', 'ann at home', 'invalid-email'],
    ['Ann Bell,AB,,,21/02/2026,,,20/02/2026', 'Left', '20/02/2026', 'left-before-joined'],
  ])('%s: %s', async (line, column, value, code) => {
    const plan = await planCsv({ assessors: `${HEAD}\n${line}\n` });
    expect(plan.problems.map(place)).toEqual([
      { sheet: 'assessors', row: 2, column, value, code, severity: 'error' },
    ]);
    expect(plan.problems[0]?.remedy).toMatch(/^[A-Z].*\.$/);
    expect(plan.additions.assessors).toEqual([]);
    expect(plan.rejected).toEqual([{ sheet: 'assessors', row: 2 }]);
  });

  it('refuses a trainee whose countersignatory’s own row is refused', async () => {
    const plan = await planCsv({
      assessors: `${HEAD}\nAnn Bell,AB,trainee,CD,,,,\nCora Dean,CD,,,,blue,,\n`,
    });
    expect(plan.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'depends-on-rejected-row'],
      [3, 'unknown-risk'],
    ]);
  });

  it('refuses everybody up the chain of a countersignatory nobody knows', async () => {
    const plan = await planCsv({ assessors: `${HEAD}\nAnn Bell,AB,trainee,CD,,,,\nCora Dean,CD,,XX,,,,\n` });
    expect(plan.additions.assessors).toEqual([]);
    expect(plan.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'depends-on-rejected-row'],
      [3, 'unknown-countersignatory'],
    ]);
  });

  it('takes a countersignatory from a later row, and warns of a trainee without one', async () => {
    const plan = await planCsv({
      assessors: `${HEAD}\nAnn Bell,AB,trainee,CD,,,,\nCora Dean,CD,,,,,,\nEli Fox,EF,trainee,,,,,\n`,
    });
    expect(plan.additions.assessors).toHaveLength(3);
    expect(plan.problems.map(place)).toEqual([
      {
        sheet: 'assessors',
        row: 4,
        column: 'Countersignatory initials',
        value: '',
        code: 'trainee-without-countersignatory',
        severity: 'warning',
      },
    ]);
  });

  it('adds nobody the centre has, and names what differs', async () => {
    const plan = await planCsv({
      assessors: 'Name,Initials,E-mail,Risk\nGRACE HOLLOWAY,gh,grace@example.org,amber\n',
    });
    expect(plan.additions.assessors).toEqual([]);
    expect(plan.counts.assessors).toEqual({ rows: 1, toAdd: 0, alreadyThere: 1, rejected: 0 });
    expect(plan.problems.map(place)).toEqual([
      {
        sheet: 'assessors',
        row: 2,
        column: 'Risk',
        value: 'amber',
        code: 'differs-from-centre',
        severity: 'warning',
      },
    ]);
  });

  it('imports a repeated row once', async () => {
    const plan = await planCsv({ assessors: `${HEAD}\nAnn Bell,AB,,,,,,\nann  bell,A.B.,,,,,,\n` });
    expect(plan.additions.assessors).toHaveLength(1);
    expect(plan.problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([
      [3, 'duplicate-row', 'warning'],
    ]);
  });

  it('names a missing column once and refuses every row of the sheet', async () => {
    const plan = await planCsv({ assessors: 'Name,E-mail,RAG\nAnn Bell,,\nEli Fox,,\n' }, CENTRE);
    expect(plan.problems.map(place)).toEqual([
      {
        sheet: 'assessors',
        row: 1,
        column: 'Initials',
        value: '',
        code: 'missing-column',
        severity: 'error',
      },
    ]);
    expect(plan.rejected).toHaveLength(2);
  });
});
