import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, codeKey, initialsKey, nameKey } from '../../../shared/domain/import/clean';
import {
  readMethod,
  readOutcome,
  readRisk,
  readStage,
  readStanding,
} from '../../../shared/domain/import/values';
import { ASSESSMENT_METHODS, DECISION_OUTCOMES, STAGES } from '../../../shared/domain/methods';

describe('cleanText', () => {
  it.each([
    ['  Amina   Yusuf ', 'Amina Yusuf'],
    ['Amina\u00a0Yusuf\u202f', 'Amina Yusuf'],
    ['Amina\r\nYusuf\t', 'Amina Yusuf'],
    ['A\u200bm\ufeffi\u00adna\u0007\u0000', 'Amina'],
    ['Zoe\u0308', 'Zo\u00eb'],
    ['\u200fיוסף\u200e', 'יוסף'],
    // Overrides and isolates would turn what stands after the name round.
    ['Amina \u202e6202 voN 12\u202c', 'Amina 6202 voN 12'],
    ['\u202aA\u202bm\u202di\u202c \u2066n\u2067a\u2068\u2069', 'Ami na'],
    ['A\u0085B\u2028C\u2029D\u007fE\u0000F\u001fG', 'A B C DEFG'],
    ["D’Arcy O'Neil 👩‍🏫 Ngũgĩ", "D’Arcy O'Neil 👩‍🏫 Ngũgĩ"],
    // A zero-width non-joiner belongs to this Persian name.
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['\u200cعلی\u200c', 'علی'],
    ['محمد علي', 'محمد علي'],
    ['李小龍', '李小龍'],
    ["O'Brien-Ní Dhomhnaill", "O'Brien-Ní Dhomhnaill"],
    ['e\u200b\u0301', '\u00e9'],
    ['', ''],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is done in one go', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'e', '\u0301', '\u200b', '\u200c', '\u00a0', ' ', '\n', 'ע', '\ufeff'),
        }),
        (text) => {
          expect(cleanText(cleanText(text))).toBe(cleanText(text));
        },
      ),
    );
  });

  it('compares names, initials and codes without what does not matter', () => {
    expect(nameKey(' AMINA  yusuf')).toBe(nameKey('Amina Yusuf'));
    expect(initialsKey('g. h.')).toBe('GH');
    expect(initialsKey('G\u200d.\u202eH')).toBe('GH');
    expect(codeKey('ubu 19')).toBe('UBU19');
  });
});

describe('values', () => {
  it.each([
    ['Obs', 'observation'],
    ['Direct Observation', 'observation'],
    ['W.T.', 'witness testimony'],
    ['PD', 'professional discussion'],
    ['RPL/APL', 'RPL'],
    ['Oral Questioning', 'oral questions'],
    ['question paper', 'written questions'],
    ['Video', 'audio-visual media'],
    ['Case-study', 'case study'],
  ])('method %s is %s', (text, method) => {
    expect(readMethod(text)).toBe(method);
  });
  it.each([
    ['Achieved', 'met'],
    ['PASS', 'met'],
    ['Competent', 'met'],
    ['Y', 'met'],
    ['Referred', 'not yet met'],
    ['Not Yet Competent', 'not yet met'],
    ['NYC', 'not yet met'],
    ['n', 'not yet met'],
  ])('outcome %s is %s', (text, outcome) => {
    expect(readOutcome(text)).toBe(outcome);
  });
  it('knows stages, risk ratings and standings in other words', () => {
    expect(['Formative', 'interim', 'Summative', 'FINAL'].map(readStage)).toEqual([
      'interim',
      'interim',
      'summative',
      'summative',
    ]);
    expect(['High', 'A', 'green ', 'Yellow'].map(readRisk)).toEqual(['red', 'amber', 'green', 'amber']);
    expect(['Unqualified', 'working towards', 'Qualified'].map(readStanding)).toEqual([
      'trainee',
      'trainee',
      'qualified',
    ]);
  });
  it('knows every term itself, and gives up on the rest', () => {
    expect(ASSESSMENT_METHODS.map(readMethod)).toEqual(ASSESSMENT_METHODS);
    expect(DECISION_OUTCOMES.map(readOutcome)).toEqual(DECISION_OUTCOMES);
    expect(STAGES.map(readStage)).toEqual(STAGES);
    expect([
      readMethod('telepathy'),
      readOutcome('maybe'),
      readStage('x'),
      readRisk('blue'),
      readMethod(''),
    ]).toEqual([null, null, null, null, null]);
  });
});
