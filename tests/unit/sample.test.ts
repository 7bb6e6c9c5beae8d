import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  RULES_OF_EVIDENCE,
  SAMPLE_OUTCOMES,
  sampleProblems,
  VACSR_ANSWERS,
  type SampleEntry,
  type Vacsr,
} from '../../shared/domain/sample';

const YES = { answer: 'yes', comment: '' } as const;
const ALL_MET: Vacsr = { valid: YES, authentic: YES, current: YES, sufficient: YES, reliable: YES };
const ACTION = { text: 'Observe again', ownerId: 'assessor', dueOn: '2026-12-05' };
const AGREED: SampleEntry = {
  sampledOn: '2026-11-21',
  portfolioReference: 'Portfolio 12, pages 3 to 9',
  files: [],
  criteria: [],
  vacsr: ALL_MET,
  outcome: 'agreed',
  strengths: '',
  improvements: '',
  actions: [],
};
const DECIDED = '2026-11-14';
const TODAY = '2026-11-21';

const fieldsOf = (entry: Partial<SampleEntry>, decidedOn = DECIDED, today = TODAY): readonly string[] =>
  sampleProblems({ ...AGREED, ...entry }, decidedOn, today).map(({ field }) => field);
const no = (comment: string) => ({ ...ALL_MET, current: { answer: 'no' as const, comment } });

describe('what keeps a sample from being saved', () => {
  test('nothing, when an agreed decision’s evidence met all five rules', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ outcome: 'action required', actions: [ACTION] })).toEqual([]);
    expect(fieldsOf({ outcome: 'disagreed', improvements: 'The log is of another learner.' })).toEqual([]);
  });

  test('a date outside the days between the decision and today', () => {
    expect(fieldsOf({ sampledOn: '2026-11-22' })).toEqual(['sampledOn']);
    expect(fieldsOf({ sampledOn: '2026-11-13' })).toEqual(['sampledOn']);
    expect(fieldsOf({ sampledOn: DECIDED })).toEqual([]);
    expect(fieldsOf({ sampledOn: TODAY })).toEqual([]);
    expect(fieldsOf({ sampledOn: '2026-11-23' }, '2026-11-24')).toEqual(['sampledOn', 'sampledOn']);
  });

  test('no evidence: neither a reference nor a file', () => {
    expect(fieldsOf({ portfolioReference: ' \n' })).toEqual(['portfolioReference']);
    const file = { name: 'log.pdf', size: 4, sha256: 'ab', openedAt: '2026-11-21T09:00:00.000Z' };
    expect(fieldsOf({ portfolioReference: '', files: [file] })).toEqual([]);
  });

  test('a rule of evidence that is not met, without the reason', () => {
    const acted = { outcome: 'action required', actions: [ACTION] } as const;
    expect(fieldsOf({ ...acted, vacsr: no(' ') })).toEqual(['vacsr.current']);
    expect(fieldsOf({ ...acted, vacsr: no('The witness statement is three years old.') })).toEqual([]);
    const apart = { ...ALL_MET, reliable: { answer: 'not applicable' as const, comment: '' } };
    expect(fieldsOf({ vacsr: apart })).toEqual([]);
  });

  test('agreeing although a rule is not met, or although something has to be done', () => {
    const [problem] = sampleProblems({ ...AGREED, vacsr: no('Old.') }, DECIDED, TODAY);
    expect(problem).toEqual({
      field: 'outcome',
      message: 'The evidence is not current: choose action required or disagreed.',
    });
    expect(fieldsOf({ actions: [ACTION] })).toEqual(['outcome']);
  });

  test('an action that is missing, empty or due before the sample; overturning without a word', () => {
    expect(fieldsOf({ outcome: 'action required' })).toEqual(['actions']);
    const actions = [ACTION, { ...ACTION, text: ' ', dueOn: '2026-11-20' }];
    expect(fieldsOf({ outcome: 'action required', actions })).toEqual(['actions.1.text', 'actions.1.dueOn']);
    expect(fieldsOf({ outcome: 'action required', actions: [{ ...ACTION, dueOn: TODAY }] })).toEqual([]);
    expect(fieldsOf({ outcome: 'disagreed' })).toEqual(['improvements']);
  });

  test('whatever is filled in: each problem is a sentence, and nothing unmet is ever agreed to', () => {
    const judgement = fc.record({
      answer: fc.constantFrom(...VACSR_ANSWERS),
      comment: fc.constantFrom('', 'Because.'),
    });
    const vacsr = fc.record({
      valid: judgement,
      authentic: judgement,
      current: judgement,
      sufficient: judgement,
      reliable: judgement,
    });
    const entry = fc.record({ vacsr, outcome: fc.constantFrom(...SAMPLE_OUTCOMES), hasAction: fc.boolean() });
    fc.assert(
      fc.property(entry, ({ vacsr: judged, outcome, hasAction }) => {
        const problems = sampleProblems(
          { ...AGREED, vacsr: judged, outcome, actions: hasAction ? [ACTION] : [] },
          DECIDED,
          TODAY,
        );
        for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/);
        const isUnmet = RULES_OF_EVIDENCE.some((rule) => judged[rule].answer === 'no');
        if (outcome === 'agreed' && isUnmet) expect(problems.map(({ field }) => field)).toContain('outcome');
      }),
    );
  });
});
