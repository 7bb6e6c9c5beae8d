import { describe, expect, test } from 'vitest';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import { personFindings } from '../../../shared/domain/rules/people-rules';
import { person, said, TODAY } from './examples';
import { HANDBOOK, withRule } from './packs';

const assessor = { role: 'assessor', qualification: { id: 'CS2D1', title: 'Customer Service' } } as const;
const iqa = { role: 'IQA', qualification: null } as const;

const ofAssessor = (given: Partial<PersonFacts>, pack = HANDBOOK) =>
  said(personFindings(pack, TODAY, person(given), assessor), 'P2');

describe('P2', () => {
  test.each(['D32', 'D33', 'A1', 'A2', 'Level 3 TAQA', ' level 3  taqa'])(
    'P2 is silent for an assessor who holds %s',
    (award) => {
      const awards = [{ award, state: 'held', awardedOn: null, targetOn: null }] as const;
      expect(ofAssessor({ awards })).toEqual([]);
    },
  );

  test('P2 refuses an assessor without award, and says what to record', () => {
    const [finding] = personFindings(HANDBOOK, TODAY, person({ awards: [] }), assessor);
    expect(finding).toMatchObject({
      ruleId: 'P2',
      severity: 'block',
      message: 'Ada Okafor neither holds nor works towards an assessor award.',
      remedy:
        'Record an award (D32, D33, A1, A2, Level 3 TAQA and Level 3 CAVA) or an employer direct agreement for Ada Okafor.',
      field: 'awards',
      source: 'VTCT (Skillsfirst) handbook 2.0, 4.3 and 4.4',
    });
  });

  test('P2 refuses an award that the pack does not accept, and names it', () => {
    const awards = [{ award: 'PGCE', state: 'held', awardedOn: null, targetOn: null }] as const;
    const [finding] = personFindings(HANDBOOK, TODAY, person({ awards }), assessor);
    expect(finding?.remedy).toMatch(/^On record is: PGCE\. /);
  });

  test('P2 refuses an IQA with an assessor’s award only, and is silent for V1', () => {
    expect(said(personFindings(HANDBOOK, TODAY, person(), iqa), 'P2')).toEqual([
      ['block', 'Ada Okafor neither holds nor works towards an IQA award.'],
    ]);
    const awards = [{ award: 'V1', state: 'held', awardedOn: null, targetOn: null }] as const;
    expect(said(personFindings(HANDBOOK, TODAY, person({ awards }), iqa), 'P2')).toEqual([]);
  });

  const towards = (targetOn: string | null) =>
    ({ awards: [{ award: 'Level 3 TAQA', state: 'in progress', awardedOn: null, targetOn }] }) as const;

  test('P2 is silent for who works towards an award, and refuses once the target date has passed', () => {
    expect(ofAssessor(towards(null))).toEqual([]);
    expect(ofAssessor(towards(TODAY))).toEqual([]);
    const late = personFindings(HANDBOOK, TODAY, person(towards('2026-11-20')), assessor);
    expect(said(late, 'P2')).toEqual([
      ['block', 'Ada Okafor was to have Level 3 TAQA by 20 Nov 2026 and does not hold it.'],
    ]);
    expect(late[0]?.remedy).toMatch(/set a new target date/);
  });

  test('P2 refuses working towards where the pack wants the award itself', () => {
    const strict = withRule(HANDBOOK, 'P2', { parameters: { workingTowardsIsEnough: false } });
    expect(ofAssessor(towards(null), strict)).toHaveLength(1);
  });

  test('P2 refuses before the day of the award, but not who was a trainee then', () => {
    const awards = [{ award: 'A1', state: 'held', awardedOn: '2026-12-01', targetOn: null }] as const;
    expect(ofAssessor({ awards })).toEqual([
      ['block', 'Ada Okafor holds A1 from 1 Dec 2026: on 21 Nov 2026 there was no assessor award.'],
    ]);
    expect(ofAssessor({ awards, traineeUntil: '2026-12-01' })).toEqual([]);
  });

  const agreement = {
    from: '2026-01-01',
    to: '2026-12-31',
    reference: 'ED 7',
    waives: ['assessor'],
    qualificationId: null,
  } as const;

  test.each([
    ['for every qualification', agreement, true],
    ['for this one', { ...agreement, qualificationId: 'CS2D1' }, true],
    ['for another', { ...agreement, qualificationId: 'CSPD2' }, false],
    ['for IQAs only', { ...agreement, waives: ['IQA'] as const }, false],
    ['that is over', { ...agreement, to: '2026-11-20' }, false],
    ['that begins later', { ...agreement, from: '2026-11-22' }, false],
  ])('P2 and an employer direct agreement %s', (_which, one, waives) => {
    expect(ofAssessor({ awards: [], agreements: [one] })).toHaveLength(waives ? 0 : 1);
    const strict = withRule(HANDBOOK, 'P2', { parameters: { waivedByEmployerAgreement: false } });
    expect(ofAssessor({ awards: [], agreements: [one] }, strict)).toHaveLength(1);
  });
});
