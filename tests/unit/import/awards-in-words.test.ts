import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECOGNISED_AWARDS, awardsInWords } from '../../../shared/domain/import/awards-in-words';
import { BOOK, COMMON, HANDBOOK } from '../rules/packs';

/** `D32; V1 …` for short: dots are in progress. */
const found = (words: string): string =>
  awardsInWords(words)
    .map(({ award, state }) => (state === 'held' ? award : `${award} …`))
    .join('; ');

describe('awards in words', () => {
  it.each([
    ['D32', 'D32'],
    ['D 32 and D-33', 'D32; D33'],
    ['D32/33', 'D32; D33'],
    ['d32 & 33, D34', 'D32; D33; D34'],
    ['A1', 'A1'],
    ['A1/V1', 'A1; V1'],
    ['A1/2', 'A1; A2'],
    ['a 1 award (City & Guilds, 2009), v-1', 'A1; V1'],
    ['NVQ Assessor Award (A1)', 'A1'],
    ['Level 3 TAQA', 'Level 3 TAQA'],
    ['TAQA', 'Level 3 TAQA'],
    ['L3 TAQA', 'Level 3 TAQA'],
    ['TAQA lvl. 3', 'Level 3 TAQA'],
    ['T.A.Q.A. Level Three', 'Level 3 TAQA'],
    ['TAQA4', 'Level 4 TAQA'],
    ['Level 3 and 4 TAQA', 'Level 3 TAQA; Level 4 TAQA'],
    ['Level 4 TAQA/IQA', 'Level 4 TAQA'],
    ['Level 4 IQA', 'Level 4 TAQA'],
    ['IQA Award', 'Level 4 TAQA'],
    ['Level 4 Award in the Internal Quality Assurance of Assessment Processes and Practice', 'Level 4 TAQA'],
    ['CAVA', 'Level 3 CAVA'],
    ['C.A.V.A.', 'Level 3 CAVA'],
    ['Level 3 Certificate in Assessing Vocational Achievement', 'Level 3 CAVA'],
    ['L3 Cert. in Assessing  Vocational Achievement (CAVA)', 'Level 3 CAVA'],
    ['working towards CAVA', 'Level 3 CAVA …'],
    ['Working toward A1 and V1', 'A1 …; V1 …'],
    ['D32; working towards Level 4 TAQA', 'D32; Level 4 TAQA …'],
    ['A1, V1 (in progress)', 'A1; V1 …'],
    ['TAQA (Level 3, working towards)', 'Level 3 TAQA …'],
    ['w/t CAVA', 'Level 3 CAVA …'],
    ['CAVA - due June 2027', 'Level 3 CAVA …'],
    ['currently working towards: A2; D33', 'A2 …; D33'],
    ['working towards A1; A1 since May', 'A1'],
    ['A1 not yet achieved', 'A1 …'],
    ['A1\nV1', 'A1; V1'],
  ])('%s', (words, awards) => {
    expect(found(words)).toBe(awards);
  });

  it.each([
    '',
    'None',
    'NVQ Level 3 Hairdressing, PTLLS',
    'no A1',
    'A1 lapsed 2012',
    'Does not hold D32',
    'needs CAVA',
    'A2 level Biology',
    'IQA',
    'Level 2 TAQA',
    'A11, D320, V12, cavalier',
    'A1: failed',
    'Level 5 CAVA',
  ])('leaves “%s” words', (words) => {
    expect(found(words)).toBe('');
  });

  it('keeps a year or a length of time from being an award', () => {
    expect(found('A1, 2 years')).toBe('A1');
    expect(found('A1 2009')).toBe('A1');
  });

  it('speaks of every award of the shipped packs, and of no other', () => {
    for (const { rules } of [BOOK, HANDBOOK, COMMON]) {
      const { assessorAwards, iqaAwards } = rules.P2.parameters;
      expect([...assessorAwards, ...iqaAwards].sort()).toEqual([...RECOGNISED_AWARDS].sort());
    }
  });

  it('finds what it names, in any case, order and separation', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...RECOGNISED_AWARDS), { minLength: 1 }),
        fc.constantFrom('; ', ';', ' ; ', '\n'),
        fc.boolean(),
        fc.boolean(),
        (awards, separator, isUpper, isTowards) => {
          const words = awards
            .map((award) => (isTowards ? `working towards ${award}` : award))
            .join(separator);
          const state = isTowards ? 'in progress' : 'held';
          expect(awardsInWords(isUpper ? words.toUpperCase() : words)).toEqual(
            awards.map((award) => ({ award, state })),
          );
        },
      ),
    );
  });
});
