import { expect, test } from 'vitest';
import { newId } from '../../electron/database/ids';
import { tryCommit } from '../../electron/database/ledger';
import { queryValue } from '../../electron/database/query';
import { judgementsOf, keepJudgements } from '../../electron/services/rules/judgements';
import { rulesOn } from '../../electron/services/rules/rules-on';
import { shippedPacks, updateShippedPacks } from '../../electron/services/rules/shipped-packs';
import { findingKey, type Finding } from '../../shared/domain/rules/finding';
import { findingOf } from '../../shared/domain/rules/in-force';
import { newDatabase, failureOf, openByAnotherProgram, testContext, valueOf } from '../support/database';
import { resourcesFolder } from '../support/project-root';

const DAY = '2026-11-21';
const count = queryValue<[], number>('SELECT count(*) FROM judgement');

function judging() {
  const made = newDatabase();
  updateShippedPacks(made.db, testContext, shippedPacks(resourcesFolder), DAY);
  const rules = rulesOn(made.db, null, DAY);
  const found = (ruleId: 'R3' | 'R4' | 'R5', field: string): Finding =>
    findingOf(rules.pack, ruleId, { message: `${ruleId} is broken.`, remedy: 'Mend it.', field });
  const subjectId = newId();
  const keep = (findings: readonly Finding[], reasons: Readonly<Record<string, string>> = {}) =>
    tryCommit(made.db, testContext, 'evidence recorded', 'test', (tx) =>
      keepJudgements(tx, { subject: 'evidence entry', subjectId, rules, findings, reasons }),
    );
  return { ...made, rules, found, keep, subjectId };
}

test('a block refuses with the rule’s id, its sentence and its source, at its field', () => {
  const { db, found, keep } = judging();
  const block = found('R5', 'method');
  const failure = failureOf(
    keep([found('R4', 'achievedOn'), block], { [findingKey(block)]: 'All the same.' }),
  );
  expect(failure).toMatchObject({ code: 'rule', field: 'method', remedy: 'Mend it.' });
  for (const part of ['R5', block.message, block.sentence, block.source])
    expect(failure.message).toContain(part);
  expect(count.get(db)).toBe(0);
});

test('a warn is refused without a reason, and with one of spaces and control characters', () => {
  const { db, found, keep } = judging();
  const warn = found('R3', 'achievedOn');
  for (const reasons of [{}, { [findingKey(warn)]: ' \u0007 ' }, { 'R3|other': 'For another field.' }])
    expect(failureOf(keep([warn], reasons))).toMatchObject({
      code: 'reason-needed',
      field: 'reasons.R3|achievedOn',
    });
  expect(count.get(db)).toBe(0);
});

test('a warn is kept with its reason, an info without, both with the edition they were judged under', () => {
  const { db, found, keep, subjectId } = judging();
  const [warn, info] = [found('R3', 'achievedOn'), found('R4', 'achievedOn')];
  valueOf(keep([warn, info], { [findingKey(warn)]: '  Two shifts\u0000 in one day. ' }));
  expect(judgementsOf(db, subjectId)).toEqual([
    { ...warn, pack: 'Common practice, edition 1', reason: 'Two shifts in one day.' },
    { ...info, pack: 'Common practice, edition 1', reason: null },
  ]);
  expect(judgementsOf(db, newId())).toEqual([]);
});

test('by raw SQL too, no warn is without its reason, and no judgement is changed or deleted', () => {
  const { file, key, rules, found, keep } = judging();
  valueOf(keep([found('R3', 'achievedOn')], { 'R3|achievedOn': 'Two shifts.' }));
  const raw = openByAnotherProgram(file, key);
  const insert = (reason: string | null) =>
    raw
      .prepare(
        `INSERT INTO judgement VALUES ('j', 'entry', 's', 'R3', 'warn', '{}', ?, ?, '2026-11-21', NULL, 'd')`,
      )
      .run(rules.packId, reason);
  expect(() => insert(null)).toThrow('CHECK');
  expect(() => insert('  ')).toThrow('CHECK');
  expect(() => raw.exec(`UPDATE judgement SET reason = 'Another.'`)).toThrow('append-only');
  expect(() => raw.exec('DELETE FROM judgement')).toThrow('append-only');
  expect(insert('Two shifts.').changes).toBe(1);
});
