import { describe, expect, it } from 'vitest';
import type { ImportContext } from '../../../shared/domain/import/context';
import { withRule, COMMON } from '../rules/packs';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { CENTRE, afterImport, planCsv, withFacts } from './support';

const HEAD =
  'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Portfolio reference,Interim or summative';
const row = (number: number, given: { unit?: string; who?: string; method?: string; date?: string } = {}) =>
  `L001,${given.unit ?? 'UBU19'},${given.who ?? 'GH'},${given.method ?? 'Obs'},${given.date ?? '21 Feb 2026'},met,p ${number},final`;
const decide = (rows: readonly string[], context: ImportContext) =>
  planCsv({ decisions: [HEAD, ...rows].join('\n') }, context);
const under = (pack: RulePack, context: ImportContext = CENTRE): ImportContext => ({
  ...context,
  qualifications: context.qualifications.map((one) => ({ ...one, rules: [{ from: '1900-01-01', pack }] })),
});
const said = (plan: Awaited<ReturnType<typeof planCsv>>) =>
  plan.problems.map((problem) => [problem.row, problem.severity, problem.code, problem.message]);

describe('rules over imported decisions', () => {
  it('say nothing of assessors and methods against which they have nothing', async () => {
    const plan = await decide([row(1), row(2, { unit: 'UBU20', method: 'Sim' })], CENTRE);
    expect(plan.problems).toEqual([]);
    expect(plan.additions.decisions).toHaveLength(2);
  });

  it('R5 refuses simulation in a unit that forbids it, row by row', async () => {
    const plan = await decide([row(1), row(2, { method: 'Sim' }), row(3, { method: 'Role play' })], CENTRE);
    expect(said(plan)).toEqual(
      [3, 4].map((number) => [
        number,
        'error',
        'method-not-allowed',
        'UBU19 does not allow simulation (R5).',
      ]),
    );
    expect(plan.problems[0]).toMatchObject({ column: 'Method', value: 'Sim', field: 'method' });
    expect(plan.additions.decisions).toHaveLength(1);
    expect(plan.counts.decisions).toMatchObject({ toAdd: 1, rejected: 2 });
  });

  it('R5 warns, or keeps silent, where the pack says so', async () => {
    const rows = [row(1, { method: 'Sim' })];
    const warning = await decide(rows, under(withRule(COMMON, 'R5', { severity: 'warn' })));
    expect(said(warning)).toEqual([
      [
        2,
        'warning',
        'method-not-allowed',
        '1 decision by simulation in UBU19: UBU19 does not allow simulation (R5).',
      ],
    ]);
    const off = await decide(rows, under(withRule(COMMON, 'R5', { on: false })));
    expect(off.problems).toEqual([]);
  });

  it('R5 is judged under the rules of the decision’s day', async () => {
    const context = under(withRule(COMMON, 'R5', { from: '2026-03-01' }));
    const plan = await decide(
      ['28 Feb 2026', '1 Mar 2026'].map((date, index) => row(index, { method: 'Sim', date })),
      context,
    );
    expect(plan.problems.map(({ row: number }) => number)).toEqual([3]);
    const later: ImportContext = {
      ...CENTRE,
      qualifications: CENTRE.qualifications.map((one) => ({
        ...one,
        rules: [
          { from: '1900-01-01', pack: withRule(COMMON, 'R5', { on: false }) },
          { from: '2026-03-01', pack: COMMON },
        ],
      })),
    };
    const chosen = await decide(
      ['28 Feb 2026', '1 Mar 2026'].map((date, index) => row(index, { method: 'Sim', date })),
      later,
    );
    expect(chosen.problems.map(({ row: number }) => number)).toEqual([3]);
  });

  it('R8 counts decisions by a method that the unit does not have, one line for a unit and method', async () => {
    const plan = await decide(
      [1, 2, 3].map((number) => row(number, { method: 'Written questions' })),
      CENTRE,
    );
    expect(said(plan)).toEqual([
      [
        2,
        'warning',
        'method-not-in-unit',
        '3 decisions by written questions in UBU19: UBU19 is assessed by observation; written questions is not among that (R8).',
      ],
    ]);
    expect(plan.additions.decisions).toHaveLength(3);
  });

  it('P2, P3 and P4 say once for each assessor what is not on record of them', async () => {
    const bare = withFacts(() => ({ awards: [], registrations: [], competence: [] }));
    const plan = await decide(
      [row(1), row(2, { unit: 'UBU20', date: '1 Mar 2026' }), row(3, { who: 'TM' })],
      bare,
    );
    expect(
      said(plan).map(([number, , code, message]) => [number, code, String(message).split(':')[0]]),
    ).toEqual([
      [2, 'assessor-without-award', '2 decisions by GH in CS2D1'],
      [2, 'assessor-not-registered', '2 decisions by GH in CS2D1'],
      [2, 'no-competence-on-record', '2 decisions by GH in CS2D1'],
      [4, 'assessor-without-award', '1 decision by TM in CS2D1'],
      [4, 'assessor-not-registered', '1 decision by TM in CS2D1'],
      [4, 'no-competence-on-record', '1 decision by TM in CS2D1'],
    ]);
    expect(
      plan.problems.every(({ severity, column }) => severity === 'warning' && column === 'Assessor initials'),
    ).toBe(true);
    expect(plan.additions.decisions).toHaveLength(3);
  });

  it('P2 and P4 look at the day of the decision', async () => {
    const context = withFacts(() => ({
      awards: [{ award: 'A1', state: 'held', awardedOn: '2026-03-01', targetOn: null }],
      registrations: [{ qualificationId: 'CS2D1', role: 'assessor', from: '2026-01-01', to: '2026-03-01' }],
    }));
    const days = ['28 Feb 2026', '1 Mar 2026', '2 Mar 2026'];
    const plan = await decide(
      days.map((date, index) => row(index, { date })),
      context,
    );
    expect(plan.problems.map(({ row: number, code }) => [number, code])).toEqual([
      [2, 'assessor-without-award'],
      [4, 'assessor-not-registered'],
    ]);
    expect(plan.problems[0]?.message).toContain('on 28 Feb 2026');
  });

  it('P3 names the unit that somebody competent in others is not competent in', async () => {
    const context = withFacts(() => ({
      competence: [
        { unitId: 'UBU20', from: '2026-01-01', to: null },
        { unitId: 'SHARED', from: '2026-01-01', to: '2026-02-21' },
      ],
    }));
    const plan = await decide(
      [
        row(1),
        row(2),
        row(3, { unit: 'UBU20' }),
        row(4, { unit: 'SHARED' }),
        row(5, { unit: 'SHARED', date: '22 Feb 2026' }),
      ],
      context,
    );
    expect(said(plan)).toEqual([
      [
        2,
        'warning',
        'competence-not-on-record',
        '2 decisions by GH in UBU19: Grace Holloway has no recorded competence for UBU19 (P3).',
      ],
      [
        6,
        'warning',
        'competence-not-on-record',
        '1 decision by GH in SHARED: Grace Holloway’s recorded competence for SHARED does not cover 22 Feb 2026 (P3).',
      ],
    ]);
  });

  it.each(['P2', 'P3', 'P4', 'R8'] as const)(
    '%s is silent where the pack has it switched off',
    async (id) => {
      const bare = withFacts(() => ({ awards: [], registrations: [], competence: [] }));
      const rows = [row(1, { method: 'Written questions' })];
      const [on, off] = await Promise.all([
        decide(rows, bare),
        decide(rows, under(withRule(COMMON, id, { on: false }), bare)),
      ]);
      expect(on.problems).toHaveLength(4);
      expect(off.problems).toHaveLength(3);
      expect(off.problems.some(({ message }) => message.includes(`(${id})`))).toBe(false);
    },
  );

  it('see what the same file brings', async () => {
    const files = {
      assessors:
        'Name,Initials,Joined,Qualifications held,Registered for,Registered on,Competent units\nAnn Bell,AB,5 Jan 2020,working towards CAVA,CS2D1,5 Jan 2020,UBU19\n',
      decisions: `${HEAD}\n${row(1, { who: 'AB' })}\n`,
    };
    expect((await planCsv(files)).problems).toEqual([]);
    const without = await planCsv({ ...files, assessors: 'Name,Initials\nAnn Bell,AB\n' });
    expect(without.problems.map(({ code }) => code)).toEqual([
      'assessor-without-award',
      'assessor-not-registered',
      'no-competence-on-record',
    ]);
  });

  it('leave alone what is at the centre already', async () => {
    const rows = [row(1, { method: 'Sim' })];
    const first = await decide(rows, under(withRule(COMMON, 'R5', { on: false })));
    const again = await decide(rows, afterImport(CENTRE, first));
    expect(again.problems).toEqual([]);
    expect(again.counts.decisions).toEqual({ rows: 1, toAdd: 0, alreadyThere: 1, rejected: 0 });
  });

  it('make few lines of many rows', async () => {
    const bare = withFacts(() => ({ awards: [], registrations: [], competence: [] }));
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      row(index, {
        method: index % 2 === 0 ? 'Obs' : 'Written questions',
        who: index % 3 === 0 ? 'GH' : 'TM',
      }),
    );
    const plan = await decide(rows, bare);
    expect(plan.problems).toHaveLength(7);
    expect(plan.problems.find(({ code }) => code === 'method-not-in-unit')?.message).toMatch(
      /^1,000 decisions by/,
    );
  });
});
