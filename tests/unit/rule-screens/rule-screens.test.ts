import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeRequest, draftProblems, emptyDraft } from '../../../renderer/features/rules/rule-draft';
import { isChangedSince, ruleGroups } from '../../../renderer/features/rules/rule-filter';
import { choiceProblems, upcomingChoices } from '../../../renderer/rules/pack-choices';
import { findingsToReason, reasonProblems, reasonsToSend } from '../../../renderer/rules/reasons';
import type { Finding } from '../../../shared/domain/rules/finding';
import { rulePackSchema } from '../../../shared/domain/rules/pack-schema';
import { RULE_IDS } from '../../../shared/domain/rules/rule-ids';
import type { RulePackDetail } from '../../../shared/ipc/rules';
import { resourcesFolder } from '../../support/project-root';

const file = path.join(resourcesFolder, 'rule-packs/common-practice.json');
const pack = rulePackSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const TODAY = '2026-11-21';
const detail: RulePackDetail = {
  key: 'centre-our-rules',
  title: 'Our rules',
  edition: '2',
  origin: 'centre',
  awardingOrganisation: null,
  rulesOn: 32,
  usedBy: [],
  revisions: 2,
  changedAt: '2026-11-01T09:00:00.000Z',
  changedBy: 'Meera Nair',
  packId: 'newest',
  validFrom: '2026-11-01',
  pack,
  history: [],
};

describe('the rules of a pack', () => {
  const ids = (words: string, filter: Parameters<typeof ruleGroups>[1]['filter'] = 'all', of = pack) =>
    ruleGroups(of, { words, filter, today: TODAY }).flatMap(({ rows }) => rows.map(({ id }) => id));

  test('stand in five groups, all of them', () => {
    expect(ids('')).toEqual(RULE_IDS);
    expect(ruleGroups(pack, { words: '', filter: 'all', today: TODAY }).map(({ title }) => title)).toEqual([
      'People',
      'Record of assessment',
      'Combination and claims',
      'Sampling',
      'EQA and retention',
    ]);
  });

  test('are found by their id, whole, and by words of sentence, source and parameters', () => {
    expect(ids('r1')).toEqual(['R1']);
    expect(ids('D34')).toEqual(['P2']);
    expect(ids('  MALPRACTICE ')).toEqual(['C4']);
    expect(ids('no such words')).toEqual([]);
  });

  test('are narrowed by what they do, and by not being in force on the day', () => {
    const P6 = { ...pack.rules.P6, to: '2026-11-20' };
    const ended = { ...pack, rules: { ...pack.rules, P6 } };
    expect(ids('', 'off', ended)).toEqual(['P6']);
    expect(ids('', 'warn', ended)).not.toContain('P6');
    expect(ids('', 'warn')).toContain('P6');
    expect(ids('', 'off')).toEqual([]);
  });
});

describe('the form of a rule', () => {
  const draft = emptyDraft(detail, TODAY);
  const R4 = { ...pack.rules.R4, parameters: { days: 7 } };
  const good = { ...draft, rules: { ...pack.rules, R4 }, reason: 'A week is enough.' };

  test('begins today, or on the newest revision’s day when that is to come', () => {
    expect(draft).toMatchObject({ validFrom: TODAY, base: 'newest', reason: '' });
    expect(emptyDraft({ ...detail, validFrom: '2027-01-01' }, TODAY).validFrom).toBe('2027-01-01');
    expect(emptyDraft({ ...detail, validFrom: null }, TODAY).validFrom).toBe(TODAY);
  });

  test('says what is missing and what is wrong, field by field', () => {
    expect(Object.keys(draftProblems(draft, 'R4', detail))).toEqual(['reason', 'nothing']);
    expect(draftProblems(good, 'R4', detail)).toEqual({});
    expect(draftProblems({ ...good, validFrom: '2026-10-31' }, 'R4', detail)).toHaveProperty('validFrom');
    expect(draftProblems({ ...good, validFrom: null }, 'R4', detail)).toHaveProperty('validFrom');
    const late = { ...good.rules, R4: { ...R4, parameters: { days: 366 } } };
    expect(draftProblems({ ...good, rules: late }, 'R4', detail)).toHaveProperty('days');
  });

  test('sends its own rule alone, tidied, on the newest revision', () => {
    expect(changeRequest(good, 'R4', detail)).toEqual({
      key: 'centre-our-rules',
      base: 'newest',
      rules: { R4 },
      validFrom: TODAY,
      reason: 'A week is enough.',
    });
    expect(changeRequest({ ...good, validFrom: null }, 'R4', detail)).toBeNull();
  });

  test('meets another change only where a newer revision touched its rule', () => {
    const change = (id: string, ...ruleIds: readonly ('R4' | 'P7')[]) => ({
      id,
      changes: ruleIds.map((ruleId) => ({ ruleId, changes: [] })),
    });
    const history = [change('c', 'P7'), change('b', 'R4'), change('a')];
    expect(isChangedSince(history, 'c', 'P7')).toBe(false);
    expect(isChangedSince(history, 'b', 'P7')).toBe(true);
    expect(isChangedSince(history, 'b', 'R4')).toBe(false);
    expect(isChangedSince(history, 'a', 'R4')).toBe(true);
  });
});

describe('reasons', () => {
  const finding = (ruleId: 'R3' | 'R8' | 'R4', severity: Finding['severity'], field: string): Finding => ({
    ruleId,
    severity,
    field,
    message: `${ruleId} at ${field}`,
    remedy: 'Mend it.',
    sentence: 'The rule.',
    source: 'The book',
  });
  const warns = [
    finding('R3', 'warn', 'achievedOn'),
    finding('R3', 'warn', 'achievedOn'),
    finding('R8', 'warn', 'method'),
    finding('R4', 'info', 'achievedOn'),
    finding('R8', 'block', 'other'),
  ];

  test('are asked for once a rule and field, and only for what warns', () => {
    expect(findingsToReason(warns).map(({ ruleId }) => ruleId)).toEqual(['R3', 'R8']);
    expect(Object.keys(reasonProblems(warns, { 'R3|achievedOn': 'Two shifts.', 'R8|method': '  ' }))).toEqual(
      ['R8|method'],
    );
    expect(reasonProblems([], {})).toEqual({});
  });

  test('for what was mended since are not sent', () => {
    const reasons = { 'R3|achievedOn': ' Two shifts. ', 'R6|reason': 'Old.', 'R8|method': '' };
    expect(reasonsToSend(warns, reasons)).toEqual({ 'R3|achievedOn': 'Two shifts.' });
  });
});

describe('choices of a pack', () => {
  const choice = (id: string, from: string) => ({
    id,
    key: id,
    title: id,
    from,
    recordedAt: '2026-11-01T09:00:00.000Z',
    recordedBy: null,
  });

  test('that have not begun are shown, the next first, of two from one day the later one', () => {
    const choices = [choice('d', '2027-01-01'), choice('c', '2026-12-01'), choice('b', '2026-12-01')];
    const past = choice('a', TODAY);
    expect(upcomingChoices([...choices, past], TODAY).map(({ id }) => id)).toEqual(['c', 'd']);
  });

  test('need a pack and a day', () => {
    expect(Object.keys(choiceProblems({ key: null, from: null }))).toEqual(['key', 'from']);
    expect(choiceProblems({ key: 'common-practice', from: TODAY })).toEqual({});
  });
});
