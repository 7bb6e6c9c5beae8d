import { describe, expect, it } from 'vitest';
import {
  creditsOf,
  outcomesWords,
  ruleWords,
  spelledOutWords,
} from '../../../renderer/features/qualifications/rule-words';
import { linesOf, linesWords, withParents } from '../../../renderer/features/qualifications/source-lines';
import { numberLines } from '../../../shared/domain/specification/document';
import { exampleUnit } from '../../support/example-qualification';

const criteria = (...texts: readonly string[]) => texts.map((text, index) => ({ label: `1${index}`, text }));
const withOutcome = (code: string, ...texts: readonly string[]) =>
  exampleUnit({ code, outcomes: [{ number: 1, kind: null, title: '', criteria: criteria(...texts) }] });

describe('rules in words', () => {
  it.each([
    [{ kind: 'minimum', credits: 16 }, 'at least 16 credits'],
    [{ kind: 'maximum', credits: 7 }, 'at most 7 credits'],
    [{ kind: 'maximum', credits: 1 }, 'at most 1 credit'],
    [{ kind: 'all', credits: 19 }, 'all units, 19 credits'],
    [{ kind: 'all', credits: null }, 'all units'],
    [null, 'no rule yet'],
  ] as const)('%j is “%s”', (rule, words) => {
    expect(ruleWords(rule)).toBe(words);
  });

  it('adds up credits only where every unit has some', () => {
    expect(creditsOf([{ credit: 4 }, { credit: 3 }])).toBe(7);
    expect(creditsOf([{ credit: 4 }, { credit: null }])).toBeNull();
    expect(creditsOf([])).toBeNull();
  });
});

describe('how far units are spelled out', () => {
  it('counts outcomes and criteria', () => {
    expect(outcomesWords(exampleUnit({ code: 'U1' }))).toBe('not spelled out');
    expect(outcomesWords(withOutcome('U1', 'Greet'))).toBe('1 outcome, 1 criterion');
    expect(outcomesWords(withOutcome('U1', 'Greet', 'Ask'))).toBe('1 outcome, 2 criteria');
  });

  it('tells wording from numbers', () => {
    const bare = exampleUnit({ code: 'U3' });
    expect(spelledOutWords([bare])).toContain('no unit yet');
    expect(spelledOutWords([withOutcome('U1', ''), bare])).toContain('1 of 2 units, by number');
    expect(spelledOutWords([withOutcome('U1', 'Greet'), bare])).toBe('1 of 2 units, with wording');
    expect(spelledOutWords([withOutcome('U1', 'Greet'), withOutcome('U2', '')])).toBe(
      '2 of 2 units, 1 of them with wording',
    );
  });
});

describe('where a field was found', () => {
  const sources = { 'unit.U1': [7], 'unit.U1.criterion.1.1': [12], 'unit.U1.empty': [] };

  it('is its own line, or that of what it is part of', () => {
    expect(linesOf(sources, 'unit.U1.criterion.1.1')).toEqual([12]);
    expect(linesOf(sources, 'unit.U1.reference')).toEqual([7]);
    expect(linesOf(sources, 'unit.U1.empty')).toEqual([7]);
    expect(linesOf(sources, 'toString')).toEqual([]);
    expect(withParents('unit.U1.title')).toEqual(['unit.U1.title', 'unit.U1', 'unit']);
  });

  it('is put into words', () => {
    const lines = numberLines(Array.from({ length: 60 }, () => 'text'));
    expect(linesWords([12], lines)).toBe('line 12');
    expect(linesWords([14, 12, 13, 20, 12], lines)).toBe('lines 12 to 14, 20');
    expect(linesWords([1, 5, 9, 13], lines)).toBe('lines 1, 5, 9 and others');
    expect(linesWords([2], [...lines.slice(0, 1), { number: 2, text: 'x', page: 3 }])).toBe('line 2, page 3');
    expect(linesWords([], lines)).toBe('');
  });
});
