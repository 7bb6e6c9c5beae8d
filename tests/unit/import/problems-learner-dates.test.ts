import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../shared/domain/import/context';
import { CENTRE, place, planCsv } from './support';

const HEAD = 'Name,Learner number,ULN,Date of birth,Site,Qualification code,Registered,Registration number';

describe('dates of a learners’ sheet', () => {
  it('asks once about a column of ambiguous dates, and obeys the answer', async () => {
    const text = `${HEAD}\nBo,L7,,03/04/2001,,,,\nJo,L8,,01/02/2002,,,,\n`;
    const plan = await planCsv({ learners: text });
    expect(plan.problems.map(place)).toEqual([
      {
        sheet: 'learners',
        row: 2,
        column: 'Date of birth',
        value: '03/04/2001',
        code: 'ambiguous-date',
        severity: 'error',
      },
      {
        sheet: 'learners',
        row: 3,
        column: 'Date of birth',
        value: '01/02/2002',
        code: 'ambiguous-date',
        severity: 'error',
      },
    ]);
    expect(plan.problems[0]?.message).toBe('“03/04/2001” can be 3 Apr 2001 or 4 Mar 2001.');
    const [question, ...others] = plan.questions;
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      column: 'Date of birth',
      row: 2,
      value: '03/04/2001',
      count: 2,
      mixed: false,
    });
    const answer = (order: 'day-first' | 'month-first') =>
      planCsv({ learners: text }, CENTRE, { ...NO_ANSWERS, dateOrders: { [question?.key ?? '']: order } });
    const births = async (order: 'day-first' | 'month-first') =>
      (await answer(order)).additions.learners.map(({ dateOfBirth }) => dateOfBirth);
    expect(await births('day-first')).toEqual(['2001-04-03', '2002-02-01']);
    expect(await births('month-first')).toEqual(['2001-03-04', '2002-01-02']);
    expect((await answer('day-first')).questions).toEqual([]);
  });

  it('lets the column settle itself, and names a column of both orders', async () => {
    const settled = await planCsv({ learners: `${HEAD}\nBo,L7,,03/04/2001,,,,\nJo,L8,,13/02/2002,,,,\n` });
    expect(settled.additions.learners.map(({ dateOfBirth }) => dateOfBirth)).toEqual([
      '2001-04-03',
      '2002-02-13',
    ]);
    const mixed = await planCsv({
      learners: `${HEAD}\nBo,L7,,03/04/2001,,,,\nJo,L8,,13/02/2002,,,,\nAl,L9,,02/13/2002,,,,\n`,
    });
    expect(mixed.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'ambiguous-date']]);
    expect(mixed.problems[0]?.message).toContain('both orders');
    expect(mixed.questions[0]?.mixed).toBe(true);
    expect(mixed.additions.learners).toHaveLength(2);
  });

  it('says once per column how two-digit years were read', async () => {
    const plan = await planCsv({ learners: `${HEAD}\nBo,L7,,13/04/01,,,,\nJo,L8,,13/02/99,,,,\n` });
    expect(plan.problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([
      [2, 'two-digit-year', 'warning'],
    ]);
    expect(plan.additions.learners.map(({ dateOfBirth }) => dateOfBirth)).toEqual([
      '2001-04-13',
      '1999-02-13',
    ]);
  });
});
