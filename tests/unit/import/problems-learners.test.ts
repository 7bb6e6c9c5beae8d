import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../shared/domain/import/context';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { COMMON, withRule } from '../rules/packs';
import { CENTRE, place, planCsv } from './support';

const HEAD = 'Name,Learner number,ULN,Date of birth,Site,Qualification code,Registered,Registration number';
const one = (line: string) => planCsv({ learners: `${HEAD}\n${line}\n` });

describe('learners', () => {
  it('adds a learner with two registrations, and keeps names of any script', async () => {
    const plan = await planCsv({
      learners: `${HEAD}\n\u200fעמית כהן\u00a0,L 7,,21/11/2000,northgate,cs2d1,21/02/2026,R7\nעמית כהן,L7,,,,603/0000/0,21/03/2026,\n`,
    });
    expect(plan.problems).toEqual([]);
    expect(plan.additions.learners).toEqual([
      {
        sheet: 'learners',
        row: 2,
        learnerNumber: 'L 7',
        name: 'עמית כהן',
        uln: null,
        dateOfBirth: '2000-11-21',
        site: 'Northgate',
        cohort: null,
        workplace: null,
        needs: [],
      },
    ]);
    expect(
      plan.additions.registrations.map(({ qualificationCode, registeredOn }) => [
        qualificationCode,
        registeredOn,
      ]),
    ).toEqual([
      ['CS2D1', '2026-02-21'],
      ['CSPD2', '2026-03-21'],
    ]);
  });

  it.each([
    [',L7,,,,,,', 'Name', '', 'missing-cell'],
    ['Bo,,,,,,,', 'Learner number', '', 'missing-cell'],
    ['Bo,L7,9276308687,,,,,', 'ULN', '9276308687', 'uln-check-digit'],
    ['Bo,L7,12345,,,,,', 'ULN', '12345', 'invalid-uln'],
    ['Bo,L7,9.27631E+09,,,,,', 'ULN', '9.27631E+09', 'shortened-number'],
    ['Bo,L7,9276308686,,,,,', 'ULN', '9276308686', 'uln-of-another-learner'],
    ['Bo,L7,,31/06/2000,,,,', 'Date of birth', '31/06/2000', 'invalid-date'],
    ['Bo,L7,,21/12/2026,,,,', 'Date of birth', '21/12/2026', 'future-date'],
    ['Bo,L7,,,Southgate,,,', 'Site', 'Southgate', 'unknown-site'],
    ['Bo,L7,,,,XYZ,21/02/2026,', 'Qualification code', 'XYZ', 'unknown-qualification'],
    ['Bo,L7,,,,CS2D1,,', 'Registered', '', 'registration-incomplete'],
    ['Bo,L7,,,,,21/02/2026,', 'Qualification code', '', 'registration-incomplete'],
    ['Bo,L7,,,,CS2D1,22/11/2026,', 'Registered', '22/11/2026', 'future-date'],
    ['Bo,L7,,22/02/2010,,CSPD2,21/02/2026,', 'Date of birth', '22/02/2010', 'under-minimum-age'],
    ['Bo,L001,,,,,,', 'Learner number', 'L001', 'learner-number-other-name'],
  ])('%s: %s', async (line, column, value, code) => {
    const plan = await one(line);
    expect(plan.problems.map(place)).toEqual([
      { sheet: 'learners', row: 2, column, value, code, severity: 'error' },
    ]);
    expect(plan.problems[0]?.remedy).toMatch(/^[A-Z].*\.$/);
    expect(plan.additions.learners).toEqual([]);
    expect(plan.additions.registrations).toEqual([]);
  });

  it('accepts the 16th birthday itself (R10), and warns where the age cannot be known', async () => {
    expect((await one('Bo,L7,,21/02/2010,,CSPD2,21/02/2026,')).problems).toEqual([]);
    const plan = await one('Bo,L7,,,,CSPD2,21/02/2026,');
    expect(plan.problems.map(place)).toEqual([
      {
        sheet: 'learners',
        row: 2,
        column: 'Date of birth',
        value: '',
        code: 'age-unknown',
        severity: 'warning',
      },
    ]);
    expect(plan.additions.registrations).toHaveLength(1);
  });

  it('refuses a number that two names share in every row, and decisions for it', async () => {
    const plan = await planCsv({
      learners: `${HEAD}\nBo Lee,L7,,,,CS2D1,21/02/2026,\nJo Kay,l7,,,,,,\n`,
      decisions:
        'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Stage\nL7,UBU19,GH,Obs,21/03/2026,met,final\n',
    });
    expect(plan.problems.map(({ sheet, row, code }) => [sheet, row, code])).toEqual([
      ['learners', 2, 'learner-number-other-name'],
      ['learners', 3, 'learner-number-other-name'],
      ['decisions', 2, 'depends-on-rejected-row'],
    ]);
  });

  it('refuses decisions for a number that the file gives to somebody else than the centre', async () => {
    const plan = await planCsv({
      learners: `${HEAD}\nBo Lee,L001,,,,,,\n`,
      decisions:
        'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Stage\nL001,UBU19,GH,Obs,21/03/2026,met,final\n',
    });
    expect(plan.problems.map(({ sheet, code }) => [sheet, code])).toEqual([
      ['learners', 'learner-number-other-name'],
      ['decisions', 'depends-on-rejected-row'],
    ]);
  });

  it('refuses rows of one learner that contradict each other', async () => {
    const plan = await planCsv({
      learners: `${HEAD}\nBo,L7,,21/02/2001,,CS2D1,21/02/2026,\nBo,L7,,21/02/2002,,CS2D1,22/02/2026,\n`,
    });
    expect(plan.problems.map(({ row, code, column }) => [row, code, column])).toEqual([
      [2, 'learner-differs', 'Date of birth'],
      [2, 'registration-differs', 'Registered'],
      [3, 'learner-differs', 'Date of birth'],
      [3, 'registration-differs', 'Registered'],
    ]);
  });

  it('refuses one ULN for two learners of the file', async () => {
    const plan = await planCsv(
      { learners: `${HEAD}\nBo,L7,9276308686,,,,,\nJo,L8,9276308686,,,,,\n` },
      { ...CENTRE, learners: [] },
    );
    expect(plan.problems.map(({ row, code, message }) => [row, code, message])).toEqual([
      [2, 'uln-of-another-learner', 'ULN 9276308686 belongs to learner L8 as well.'],
      [3, 'uln-of-another-learner', 'ULN 9276308686 belongs to learner L7 as well.'],
    ]);
  });

  it('adds a registration to a learner the centre has, and names what differs', async () => {
    const plan = await one('Amina Yusuf,L001,,29/02/2004,Harbour Street,CSPD2,21/02/2026,');
    expect(plan.additions.learners).toEqual([]);
    expect(plan.additions.registrations).toHaveLength(1);
    expect(plan.problems.map(({ code, column }) => [code, column])).toEqual([
      ['differs-from-centre', 'Site'],
    ]);
    expect(plan.counts.learners).toEqual({ rows: 1, toAdd: 1, alreadyThere: 0, rejected: 0 });
  });

  it('names another registration date than the centre’s', async () => {
    const plan = await one('Amina Yusuf,L001,,,,CS2D1,21/02/2026,R2');
    expect(plan.additions.registrations).toEqual([]);
    expect(plan.problems.map(({ message }) => message)).toEqual([
      'The registration date for CS2D1 is “21 Feb 2026” here and “5 Jan 2026” at the centre.',
      'The registration number for CS2D1 is “R2” here and “R1” at the centre.',
    ]);
  });

  it('adds the sites the centre lacks when asked to, once', async () => {
    const text = `${HEAD}\nBo,L7,,,South Gate,,,\nJo,L8,,,south  gate,,,\n`;
    expect((await planCsv({ learners: text })).unknownSites).toEqual(['South Gate']);
    const plan = await planCsv({ learners: text }, CENTRE, { ...NO_ANSWERS, createSites: true });
    expect(plan.problems).toEqual([]);
    expect(plan.additions.sites).toEqual(['South Gate']);
    expect(plan.additions.learners.map(({ site }) => site)).toEqual(['South Gate', 'South Gate']);
  });

  it('keeps the workplace, and each need by itself', async () => {
    const head = 'Name,Learner number,Employer,Access arrangements';
    const plan = await planCsv({
      learners: `${head}\nBo,L7,Harbour Salon,"Large print; more time, large print;Large print"\nJo,L8,,\n`,
    });
    expect(plan.problems).toEqual([]);
    expect(plan.additions.learners.map(({ workplace, needs }) => [workplace, needs])).toEqual([
      ['Harbour Salon', ['Large print', 'more time', 'large print']],
      [null, []],
    ]);
    const long = await planCsv({ learners: `${head}\nBo,L7,,${'x'.repeat(41)}\n` });
    expect(long.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['too-many-needs', 'error'],
    ]);
  });

  it('asks no age where the rules do not (R10)', async () => {
    const rules = (pack: RulePack) => ({
      ...CENTRE,
      qualifications: CENTRE.qualifications.map((one) => ({ ...one, rules: [{ from: '1900-01-01', pack }] })),
    });
    const learners = `${HEAD}\nBo,L7,,22/02/2010,,CSPD2,21/02/2026,\n`;
    const off = await planCsv({ learners }, rules(withRule(COMMON, 'R10', { on: false })));
    expect(off.problems).toEqual([]);
    const warning = await planCsv({ learners }, rules(withRule(COMMON, 'R10', { severity: 'warn' })));
    expect(warning.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['under-minimum-age', 'warning'],
    ]);
    expect(warning.additions.registrations).toHaveLength(1);
  });
});
