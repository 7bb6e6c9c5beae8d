import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../support/project-root';
import { ASSESSMENT_METHODS } from '../../../shared/domain/methods';
import { findingOf, inForce, judge } from '../../../shared/domain/rules/in-force';
import { rulePackSchema } from '../../../shared/domain/rules/pack-schema';
import { FIXED_RULES, RULE_IDS } from '../../../shared/domain/rules/rule-ids';
import { TODAY } from './examples';
import { BOOK, COMMON, HANDBOOK, shippedPack, withRule } from './packs';

const SEEDS = path.join(projectRoot, '../shared/seeds');
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];
const PACKS = [BOOK, HANDBOOK, COMMON];

describe('the rule packs that come with the application', () => {
  test('are three, named like their files', () => {
    const files = readdirSync(path.join(projectRoot, 'resources/rule-packs')).sort();
    expect(files).toEqual([
      'common-practice.json',
      'vtct-record-of-assessment.json',
      'vtct-skillsfirst-handbook-2-0.json',
    ]);
    for (const file of files) expect(`${shippedPack(file.replace('.json', '')).key}.json`).toBe(file);
  });

  test('are meant for CS2D1, CSPD2 and any qualification', () => {
    expect(PACKS.map(({ qualifications }) => qualifications)).toEqual([['CS2D1'], ['CSPD2'], []]);
  });

  test('have every rule on, in the severity of the rules page', () => {
    const warns = ['P3', 'P6', 'P7', 'R3', 'R6', 'R8', 'S1', 'E3'];
    const informs = ['R4', 'C6', 'S2', 'S3', 'S5', 'S6', 'E1'];
    for (const { rules } of PACKS) {
      for (const id of RULE_IDS) {
        const { on, from, to, severity } = rules[id];
        expect([id, on, from, to]).toEqual([id, true, null, null]);
        const meant = warns.includes(id) ? 'warn' : informs.includes(id) ? 'info' : 'block';
        expect([id, severity]).toEqual([id, meant]);
      }
    }
  });

  test('say what a document says with its section, and the rest as common practice', () => {
    expect(BOOK.rules.C1.source).toBe('VTCT record of assessment book, Rules of combination');
    expect(HANDBOOK.rules.R9.source).toBe('VTCT (Skillsfirst) handbook 2.0, 5.6');
    for (const id of RULE_IDS) {
      expect(COMMON.rules[id].source).toBe('Common practice');
      for (const { rules } of [BOOK, HANDBOOK])
        if (rules[id].source === 'Common practice')
          expect(rules[id].sentence).toBe(COMMON.rules[id].sentence);
    }
  });

  test('put every assessment method under a column of the unit assessment methods table', () => {
    for (const { rules } of PACKS) {
      const { questionPapers, observation, portfolio } = rules.R8.parameters;
      const listed = new Set([...questionPapers, ...observation, ...portfolio]);
      expect(ASSESSMENT_METHODS.filter((method) => !listed.has(method))).toEqual([]);
    }
  });

  test.skipIf(seeds.length === 0)(
    `repeat no sentence of the real documents${seeds.length === 0 ? ' (skipped: ../shared/seeds is not here)' : ''}`,
    () => {
      const plain = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}'’/-]+/u);
      const ours = PACKS.flatMap(({ rules }) =>
        RULE_IDS.map((id) => ` ${plain(rules[id].sentence).join(' ')} `),
      );
      for (const seed of seeds) {
        const words = plain(readFileSync(path.join(SEEDS, seed), 'utf8'));
        // Any six words in a row from the documents would be a piece of a sentence.
        const pieces = words.slice(5).map((_, index) => ` ${words.slice(index, index + 6).join(' ')} `);
        expect(pieces.filter((piece) => ours.some((sentence) => sentence.includes(piece)))).toEqual([]);
      }
    },
  );
});

describe('a rule of a pack', () => {
  const breach = { message: 'Wrong.', remedy: 'Mend it.', field: 'method' };

  test.each([
    [{}, true],
    [{ on: false }, false],
    [{ from: TODAY, to: TODAY }, true],
    [{ from: '2026-11-22' }, false],
    [{ to: '2026-11-20' }, false],
  ])('with %o is in force: %o', (change, isInForce) => {
    const pack = withRule(COMMON, 'R3', change);
    expect(inForce(pack, 'R3', TODAY)).toBe(isInForce);
    expect(judge(pack, 'R3', TODAY, () => [breach])).toHaveLength(isInForce ? 1 : 0);
  });

  test('gives its finding severity, sentence and source', () => {
    const pack = withRule(COMMON, 'R3', { severity: 'block', sentence: 'Ours.', source: 'Centre policy' });
    expect(findingOf(pack, 'R3', breach)).toEqual({
      ...breach,
      ruleId: 'R3',
      severity: 'block',
      sentence: 'Ours.',
      source: 'Centre policy',
    });
  });

  test('P1 and E2 are in force and refuse whatever a pack says', () => {
    expect(FIXED_RULES).toEqual(['P1', 'E2']);
    for (const id of ['P1', 'E2'] as const) {
      const pack = withRule(COMMON, id, { on: false, severity: 'info', to: '2000-01-01' });
      expect(inForce(pack, id, TODAY)).toBe(true);
      expect(findingOf(pack, id, breach).severity).toBe('block');
    }
  });

  test('with a setting that it does not have, or without one of its own, is not read', () => {
    const change = (r4: object) => ({
      ...COMMON,
      rules: { ...COMMON.rules, R4: { ...COMMON.rules.R4, ...r4 } },
    });
    expect(rulePackSchema.safeParse(change({})).success).toBe(true);
    expect(rulePackSchema.safeParse(change({ parameters: {} })).success).toBe(false);
    expect(rulePackSchema.safeParse(change({ parameters: { days: 14, hours: 2 } })).success).toBe(false);
    expect(rulePackSchema.safeParse(change({ from: '2026-02-30' })).success).toBe(false);
  });
});
