import { describe, expect, test } from 'vitest';
import {
  countersignerProblem,
  countersignProblem,
  type CountersignerFacts,
} from '../../../shared/domain/countersign';

const qualified: CountersignerFacts = {
  id: 'p',
  roles: ['countersignatory'],
  isTrainee: false,
  traineeUntil: null,
  leftOn: null,
};
const day = '2026-11-21';

describe('who countersigns (P5)', () => {
  test.each([
    ['a countersignatory', {}, null],
    ['an assessor', { roles: ['assessor'] }, null],
    ['an IQA', { roles: ['IQA'] }, null],
    ['who was a trainee before', { traineeUntil: '2026-11-21' }, null],
    ['who leaves later', { leftOn: '2026-11-22' }, null],
    ['a trainee', { isTrainee: true }, 'not-allowed'],
    ['who is a trainee until tomorrow', { traineeUntil: '2026-11-22' }, 'not-allowed'],
    ['who has left', { leftOn: '2026-11-21' }, 'not-allowed'],
    ['the EQA (E2)', { roles: ['EQA'] }, 'not-allowed'],
    ['a witness', { roles: ['witness'] }, 'not-allowed'],
  ] as const)('%s', (_, given, code) => {
    expect(countersignerProblem({ ...qualified, ...given }, day)?.code ?? null).toBe(code);
  });

  test('not one’s own decision, not one that they have sampled (P1)', () => {
    const decision = { assessorId: 'trainee', sampledByThem: false };
    expect(countersignProblem('p', decision)).toBeNull();
    expect(countersignProblem('p', { ...decision, assessorId: 'p' })?.code).toBe('own-decision');
    expect(countersignProblem('p', { ...decision, sampledByThem: true })?.code).toBe('not-independent');
  });
});
