import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packChanges } from '../../../shared/domain/rules/pack-changes';
import { centrePackKey } from '../../../shared/domain/rules/pack-key';
import { rulePackSchema, type RulePack } from '../../../shared/domain/rules/pack-schema';
import { parameterWords, periodWords } from '../../../shared/domain/rules/pack-words';
import { RULE_IDS } from '../../../shared/domain/rules/rule-ids';
import { settingProblems, tidySetting } from '../../../shared/domain/rules/setting-problems';
import { resourcesFolder } from '../../support/project-root';

const folder = path.join(resourcesFolder, 'rule-packs');
const packs = readdirSync(folder).map((name) =>
  rulePackSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))),
);
const common = packs.find(({ key }) => key === 'common-practice');
if (!common) throw new Error('common practice is not shipped');
const { rules } = common;
const words = (id: (typeof RULE_IDS)[number], of = rules) =>
  parameterWords(of, id).map(({ label, value }) => `${label}: ${value.replace(/\u00a0/g, ' ')}`);

describe('a rule in words', () => {
  test('its period', () => {
    const on = { on: true, from: null, to: null };
    expect(periodWords({ ...on, on: false, from: '2026-09-01' })).toBe('off');
    expect(periodWords(on)).toBe('on');
    expect(periodWords({ ...on, from: '2026-09-01' })).toBe('on from 1 Sep 2026');
    expect(periodWords({ ...on, to: '2027-08-31' })).toBe('on until 31 Aug 2027');
    expect(periodWords({ ...on, from: '2026-09-01', to: '2027-08-31' })).toBe(
      'on from 1 Sep 2026 to 31 Aug 2027',
    );
  });

  test('its numbers and lists', () => {
    expect(words('P1')).toEqual([]);
    expect(words('P6')).toEqual(['Hours of CPD a year: no number asked for']);
    expect(words('P7')).toEqual(['Observed: every 12 months', 'Standardised: every 12 months']);
    expect(words('R4')).toEqual(['At least apart: 14 days']);
    expect(words('S2')[0]).toBe('Share by risk: red 100 %, amber 50 %, green 20 %');
    expect(words('S6')[0]).toBe(
      'Bands: up to 18 learners: 35 %; up to 100 learners: 25 %; up to 200 learners: 15 %; ' +
        'up to 500 learners: 10 %; all above: 10 %',
    );
    expect(words('E3')).toEqual(['Kept after certification: 3 years']);
    const none = { actions: false, appeals: false, malpractice: false, countersignatures: false };
    expect(words('C4', { ...rules, C4: { ...rules.C4, parameters: none } })).toEqual([
      'A claim waits for: nothing',
    ]);
  });

  test('every rule that has parameters says them, in every shipped pack', () => {
    for (const pack of packs)
      for (const id of RULE_IDS) {
        const { parameters } = pack.rules[id];
        const hasSome = Object.values(parameters).some((value) => !Array.isArray(value) || value.length > 0);
        expect([pack.key, id, parameterWords(pack.rules, id).length > 0]).toEqual([pack.key, id, hasSome]);
      }
  });
});

describe('what a revision changed', () => {
  const changed = (changes: Partial<RulePack['rules']>) =>
    packChanges(common, { ...common, rules: { ...rules, ...changes } });

  test('is nothing for the same rules', () => {
    expect(changed({})).toEqual([]);
  });

  test('is said rule by rule in the rules’ order, with what was before', () => {
    const found = changed({
      R4: { ...rules.R4, severity: 'warn', parameters: { days: 1 } },
      P3: { ...rules.P3, on: false },
    });
    expect(found).toEqual([
      { ruleId: 'P3', changes: [{ label: 'In force', before: 'on', after: 'off' }] },
      {
        ruleId: 'R4',
        changes: [
          { label: 'Severity', before: 'informs', after: 'asks for a reason' },
          { label: 'At least apart', before: '14 days', after: '1 day' },
        ],
      },
    ]);
  });

  test('every change of a setting of every rule shows', () => {
    for (const id of RULE_IDS)
      for (const change of [
        { on: false },
        { to: '2030-01-01' },
        { severity: rules[id].severity === 'warn' ? ('info' as const) : ('warn' as const) },
        { sentence: 'Another sentence.' },
        { source: 'Another source' },
      ])
        expect(changed({ [id]: { ...rules[id], ...change } }).map(({ ruleId }) => ruleId)).toEqual([id]);
  });

  test('a row that is new or gone is named', () => {
    const parameters = { atLevelOrAbove: [{ qualification: 'CS2D1', level: 2, credits: 45 }] };
    const withRow = { ...common, rules: { ...rules, C1: { ...rules.C1, parameters } } };
    expect(packChanges(common, withRow)[0]?.changes).toEqual([
      { label: 'CS2D1', before: 'not set', after: 'at least 45 credits at level 2 or above' },
    ]);
    expect(packChanges(withRow, common)[0]?.changes[0]?.after).toBe('not set');
  });
});

describe('what is wrong with a rule', () => {
  test('nothing in any shipped pack', () => {
    for (const pack of packs) for (const id of RULE_IDS) expect(settingProblems(pack.rules, id)).toEqual({});
  });

  test('it ends before it begins, says nothing, or comes from nowhere', () => {
    const R3 = { ...rules.R3, from: '2026-02-01', to: '2026-01-31', sentence: ' ', source: '' };
    expect(Object.keys(settingProblems({ ...rules, R3 }, 'R3')).sort()).toEqual(['sentence', 'source', 'to']);
    expect(
      settingProblems({ ...rules, R3: { ...rules.R3, from: '2026-02-01', to: '2026-02-01' } }, 'R3'),
    ).toEqual({});
  });

  test('P1 and E2 are neither off, nor softened, nor limited in time', () => {
    for (const id of ['P1', 'E2'] as const) {
      const broken = { ...rules[id], on: false, severity: 'info' as const, from: '2026-01-01' };
      expect(Object.keys(settingProblems({ ...rules, [id]: broken }, id)).sort()).toEqual([
        'from',
        'on',
        'severity',
      ]);
    }
  });

  test('bands ascend and end with all above', () => {
    const bands = (...ends: readonly (number | null)[]) =>
      settingProblems(
        {
          ...rules,
          S6: {
            ...rules.S6,
            parameters: { ...rules.S6.parameters, bands: ends.map((upTo) => ({ upTo, percent: 10 })) },
          },
        },
        'S6',
      );
    expect(bands(18, 100, null)).toEqual({});
    expect(bands(null)).toEqual({});
    for (const wrong of [[], [18], [100, 18, null], [18, 18, null], [null, 18, null]])
      expect(Object.keys(bands(...wrong))).toEqual(['bands']);
  });

  test('lists that need something have something, and each code once', () => {
    const awards = { ...rules.P2.parameters, assessorAwards: ['', ' \u0007'] };
    expect(settingProblems({ ...rules, P2: { ...rules.P2, parameters: awards } }, 'P2')).toHaveProperty(
      'assessorAwards',
    );
    const twice = [
      { qualification: 'CS2D1', level: 2, credits: 45 },
      { qualification: ' cs2d1', level: 3, credits: 1 },
    ];
    expect(
      settingProblems({ ...rules, C1: { ...rules.C1, parameters: { atLevelOrAbove: twice } } }, 'C1'),
    ).toEqual({ atLevelOrAbove: 'Name each qualification once.' });
  });

  test('texts are kept clean, and the other rules as they were', () => {
    const P2 = {
      ...rules.P2,
      sentence: '  Holds\u0000 an award. ',
      parameters: { ...rules.P2.parameters, iqaAwards: ['V1', '', ' V1', 'D34'] },
    };
    const tidied = tidySetting({ ...rules, P2 }, 'P2');
    expect(tidied.P2.sentence).toBe('Holds an award.');
    expect(tidied.P2.parameters.iqaAwards).toEqual(['V1', 'D34']);
    expect({ ...tidied, P2: rules.P2 }).toEqual(rules);
  });
});

test('a pack’s key comes from its title and is never a shipped one’s', () => {
  expect(centrePackKey('Our rules (2026)')).toBe('centre-our-rules-2026');
  expect(centrePackKey('Règles d’Évaluation')).toBe('centre-regles-d-evaluation');
  expect(centrePackKey('قواعدنا')).toBe('centre-rules');
  for (const title of ['x'.repeat(300), '--a--', `${'a'.repeat(59)} b`])
    expect(rulePackSchema.shape.key.safeParse(centrePackKey(title)).success).toBe(true);
  for (const { key } of packs) expect(key.startsWith('centre-')).toBe(false);
});
