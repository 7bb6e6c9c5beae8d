import { describe, expect, it } from 'vitest';
import { CENTRE, place, planCsv } from './support';

const HEAD =
  'Learner number,Unit code,Assessor initials,Countersigned by,Countersigned on,Method,Date,Outcome,Site,Portfolio reference,Interim or summative';
const GOOD = 'L001,UBU19,GH,,,Obs,21/02/2026,Achieved,,P 1,Final';
const one = (line: string, context = CENTRE) => planCsv({ decisions: `${HEAD}\n${line}\n` }, context);

describe('decisions', () => {
  it('adds a decision in the glossary’s words', async () => {
    const plan = await one(
      'L001,ubu 19,t.m.,gh,23/02/2026,WT,21/02/2026,Referred,harbour street,P 1,Formative',
    );
    expect(plan.problems).toEqual([]);
    expect(plan.additions.decisions).toEqual([
      {
        sheet: 'decisions',
        row: 2,
        key: ['L001', 'CS2D1', 'UBU19', 'TM', 'witness testimony', '2026-02-21', 'interim', 'p 1'].join(
          '\u001f',
        ),
        learnerNumber: 'L001',
        qualificationCode: 'CS2D1',
        unitCode: 'UBU19',
        assessorInitials: 'TM',
        countersignedBy: 'GH',
        countersignedOn: '2026-02-23',
        method: 'witness testimony',
        date: '2026-02-21',
        outcome: 'not yet met',
        site: 'Harbour Street',
        portfolioReference: 'P 1',
        stage: 'interim',
      },
    ]);
  });

  it('understands a ULN for the learner, an Ofqual reference for the unit, a name for the assessor, and fills the site', async () => {
    const plan = await one('927 630 8686,A/506/2130,Grace Holloway,,,Obs,21/02/2026,Y,,,S');
    expect(plan.problems).toEqual([]);
    expect(plan.additions.decisions[0]).toMatchObject({
      learnerNumber: 'L001',
      unitCode: 'UBU19',
      assessorInitials: 'GH',
      site: 'Northgate',
    });
    const byColumn = await planCsv({
      decisions: 'ULN,Unit,Assessor,Method,Date,Outcome,Stage\n9276308686,UBU20,GH,PD,21/02/2026,Y,S\n',
    });
    expect(byColumn.additions.decisions).toHaveLength(1);
  });

  const cases: readonly (readonly [string, string, string, string])[] = [
    [GOOD.replace('L001', 'L999'), 'Learner number', 'L999', 'unknown-learner'],
    [GOOD.replace('L001', ''), 'Learner number', '', 'missing-cell'],
    [GOOD.replace('UBU19', 'UBU99'), 'Unit code', 'UBU99', 'unknown-unit'],
    [GOOD.replace('UBU19', 'CPR1'), 'Unit code', 'CPR1', 'unit-not-in-qualification'],
    [GOOD.replace('UBU19', ''), 'Unit code', '', 'missing-cell'],
    [GOOD.replace('GH', 'ZZ'), 'Assessor initials', 'ZZ', 'unknown-assessor'],
    [GOOD.replace('GH', ''), 'Assessor initials', '', 'missing-cell'],
    [GOOD.replace('Obs', 'Guess'), 'Method', 'Guess', 'unknown-method'],
    [GOOD.replace('Obs', ''), 'Method', '', 'missing-cell'],
    [GOOD.replace('Achieved', 'Perhaps'), 'Outcome', 'Perhaps', 'unknown-outcome'],
    [GOOD.replace('Final', 'Middle'), 'Interim or summative', 'Middle', 'unknown-stage'],
    [GOOD.replace('Final', ''), 'Interim or summative', '', 'missing-cell'],
    [GOOD.replace('21/02/2026', '31/02/2026'), 'Date', '31/02/2026', 'invalid-date'],
    [GOOD.replace('21/02/2026', '03/04/2026'), 'Date', '03/04/2026', 'ambiguous-date'],
    [GOOD.replace('21/02/2026', ''), 'Date', '', 'missing-cell'],
    [GOOD.replace('21/02/2026', '22/11/2026'), 'Date', '22/11/2026', 'decision-in-future'],
    [GOOD.replace('21/02/2026', '4 Jan 2026'), 'Date', '4 Jan 2026', 'decision-before-registration'],
    [GOOD.replace('Achieved,,', 'Achieved,Nowhere,'), 'Site', 'Nowhere', 'unknown-site'],
    [GOOD.replace('GH,,', 'TM,ZZ,'), 'Countersigned by', 'ZZ', 'unknown-countersignatory'],
    [GOOD.replace('GH,,', 'GH,gh,'), 'Countersigned by', 'gh', 'countersigns-own-decisions'],
    [GOOD.replace('GH,,', 'GH,TM,'), 'Countersigned by', 'TM', 'countersignatory-is-trainee'],
    [
      GOOD.replace('GH,,', 'TM,GH,20/02/2026'),
      'Countersigned on',
      '20/02/2026',
      'countersigned-before-decision',
    ],
    [GOOD.replace('GH,,', 'TM,GH,22/11/2026'), 'Countersigned on', '22/11/2026', 'future-date'],
  ];
  it.each(cases)('%s: %s', async (line, column, value, code) => {
    const plan = await one(line);
    expect(plan.problems.map(place)).toEqual([
      { sheet: 'decisions', row: 2, column, value, code, severity: 'error' },
    ]);
    expect(plan.problems[0]?.remedy).toMatch(/^[A-Z].*\.$/);
    expect(plan.additions.decisions).toEqual([]);
    expect(plan.counts.decisions).toEqual({ rows: 1, toAdd: 0, alreadyThere: 0, rejected: 1 });
  });

  it('accepts the day of registration and today', async () => {
    expect((await one(GOOD.replace('21/02/2026', '5 Jan 2026'))).problems).toEqual([]);
    expect((await one(GOOD.replace('21/02/2026', '21 Nov 2026'))).problems).toEqual([]);
  });

  it('adds no decision to a certificate that is claimed, and names row, column, value and remedy', async () => {
    const [amina] = CENTRE.learners;
    if (!amina) throw new Error('no learner');
    const registrations = amina.registrations.map((one) => ({ ...one, claimedOn: '2026-11-12' }));
    const claimed = { ...CENTRE, learners: [{ ...amina, registrations }] };
    const plan = await one(GOOD, claimed);
    expect(plan.problems).toMatchObject([
      {
        severity: 'error',
        code: 'certificate-claimed',
        sheet: 'decisions',
        row: 2,
        column: 'Learner number',
        value: 'L001',
        message:
          'The certificate of learner L001 for CS2D1 was claimed on 12 Nov 2026, so no decision is added to it.',
        remedy: 'Leave the row out; or withdraw the claim first, with a reason, then import again.',
      },
    ]);
    expect(plan.additions.decisions).toEqual([]);
    expect(plan.counts.decisions.rejected).toBe(1);

    const byUln = await planCsv(
      { decisions: 'ULN,Unit,Assessor,Method,Date,Outcome,Stage\n9276308686,UBU20,GH,PD,21/02/2026,Y,S\n' },
      claimed,
    );
    expect(byUln.problems.map(place)).toMatchObject([{ column: 'ULN', code: 'certificate-claimed' }]);

    // What the centre has already is counted, as ever: the same file goes through twice.
    const key = (await one(GOOD)).additions.decisions[0]?.key ?? '';
    const again = await one(GOOD, { ...claimed, decisions: new Map([[key, 'met']]) });
    expect(again.problems).toEqual([]);
    expect(again.counts.decisions.alreadyThere).toBe(1);
  });

  it('names every problem of a row at once', async () => {
    const plan = await one('L999,UBU99,ZZ,,,Guess,31/02/2026,Perhaps,Nowhere,,Middle');
    expect(plan.problems.map(({ code }) => code).sort()).toEqual([
      'invalid-date',
      'unknown-assessor',
      'unknown-learner',
      'unknown-method',
      'unknown-outcome',
      'unknown-site',
      'unknown-stage',
      'unknown-unit',
    ]);
  });

  it('asks which qualification is meant where a learner has two with the same unit', async () => {
    const [amina] = CENTRE.learners;
    if (!amina) throw new Error('no learner');
    const both = [
      ...amina.registrations,
      {
        qualificationCode: 'CSPD2',
        registeredOn: '2026-01-05',
        registrationNumber: null,
        claimedOn: null,
      },
    ];
    const context = { ...CENTRE, learners: [{ ...amina, registrations: both }] };
    const plan = await one(GOOD.replace('UBU19', 'SHARED'), context);
    expect(plan.problems.map(({ code }) => code)).toEqual(['qualification-unclear']);
    const said = await planCsv(
      { decisions: `${HEAD},Qual\n${GOOD.replace('UBU19', 'SHARED')},cspd2\n` },
      context,
    );
    expect(said.additions.decisions[0]).toMatchObject({ unitCode: 'SHARED', qualificationCode: 'CSPD2' });
  });

  it('names a learner who is not registered', async () => {
    const [amina] = CENTRE.learners;
    if (!amina) throw new Error('no learner');
    const plan = await one(GOOD, { ...CENTRE, learners: [{ ...amina, registrations: [] }] });
    expect(plan.problems.map(({ code }) => code)).toEqual(['not-registered']);
  });

  it('refuses a decision whose registration row is refused', async () => {
    const plan = await planCsv({
      learners:
        'Name,Learner number,Date of birth,Qualification code,Registered\nBo,L7,22/02/2012,CSPD2,21/02/2026\n',
      decisions: `${HEAD}\n${GOOD.replace('L001', 'L7').replace('UBU19', 'CPR1')}\n`,
    });
    expect(plan.problems.map(({ sheet, code, message }) => [sheet, code, message])).toEqual([
      [
        'learners',
        'under-minimum-age',
        'Bo was 13 on 21 Feb 2026; CSPD2 is for learners of 16 or older (R10).',
      ],
      [
        'decisions',
        'depends-on-rejected-row',
        'Learner L7 is in row 2 of “learners”, which cannot be imported.',
      ],
    ]);
  });

  it('warns of an assessor who had left', async () => {
    const plan = await one(GOOD.replace('GH', 'OF').replace('21/02/2026', '21/07/2026'));
    expect(plan.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['assessor-had-left', 'warning'],
    ]);
    expect(plan.additions.decisions).toHaveLength(1);
  });

  it('imports a repeated decision once, and refuses one with another outcome', async () => {
    const plan = await planCsv({
      decisions: [HEAD, GOOD, GOOD.replace('Obs', 'Observation'), GOOD.replace('Achieved', 'Referred')].join(
        '\n',
      ),
    });
    expect(plan.additions.decisions).toHaveLength(1);
    expect(plan.problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([
      [3, 'duplicate-row', 'warning'],
      [4, 'decision-contradicts', 'error'],
    ]);
    expect(plan.counts.decisions).toEqual({ rows: 3, toAdd: 1, alreadyThere: 1, rejected: 1 });
  });

  it('warns of text beyond the last header', async () => {
    const plan = await one(`${GOOD},stray`);
    expect(plan.problems.map(({ code, value }) => [code, value])).toEqual([['cells-outside-table', 'stray']]);
    expect(plan.additions.decisions).toHaveLength(1);
  });
});
