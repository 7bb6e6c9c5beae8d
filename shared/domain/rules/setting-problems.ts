import { cleanText } from '../import/clean';
import type { RuleSettings } from './pack-schema';
import { FIXED_RULES, type RuleId } from './rule-ids';

/** Field of a rule's form to sentence. */
export type SettingProblems = Readonly<Record<string, string>>;

const FIXED = 'This rule is held by the records themselves: it stays on, without an end, and refuses.';
const ORDER = 'Give each band a larger number than the one before it.';

/** What is wrong with a rule as it was changed, beyond what the schema says; empty when nothing is. */
export function settingProblems(rules: RuleSettings, id: RuleId): SettingProblems {
  const { on, from, to, severity, sentence, source } = rules[id];
  const isFixed = FIXED_RULES.includes(id);
  return {
    ...(sentence.trim() === '' && { sentence: 'Give the rule in a sentence.' }),
    ...(source.trim() === '' && { source: 'Say where the rule comes from.' }),
    ...(from !== null && to !== null && to < from && { to: 'The rule ends before it begins.' }),
    ...(isFixed && !on && { on: FIXED }),
    ...(isFixed && (from !== null || to !== null) && { from: FIXED }),
    ...(isFixed && severity !== 'block' && { severity: FIXED }),
    ...parameterProblems(rules, id),
  };
}

type Checks = {
  readonly [Id in RuleId]?: (parameters: RuleSettings[Id]['parameters']) => SettingProblems;
};

const CHECKS: Checks = {
  P2: ({ assessorAwards, iqaAwards }) => ({
    ...(lacks(assessorAwards) && { assessorAwards: 'Name at least one award, a line each.' }),
    ...(lacks(iqaAwards) && { iqaAwards: 'Name at least one award, a line each.' }),
  }),
  R6: ({ methods }) => (methods.length === 0 ? { methods: 'Choose at least one method.' } : {}),
  C1: ({ atLevelOrAbove }) => {
    const codes = atLevelOrAbove.map(({ qualification }) => cleanText(qualification).toUpperCase());
    if (codes.includes('')) return { atLevelOrAbove: 'Give the product code of each qualification.' };
    return new Set(codes).size < codes.length ? { atLevelOrAbove: 'Name each qualification once.' } : {};
  },
  S6: ({ bands }) => bandProblems(bands),
};

const parameterProblems = <Id extends RuleId>(rules: RuleSettings, id: Id): SettingProblems => {
  const check: Checks[Id] = CHECKS[id];
  return check === undefined ? {} : check(rules[id].parameters);
};

const lacks = (items: readonly string[]): boolean => items.every((item) => cleanText(item) === '');

/** Bands ascend, and only the last one is without an upper end. */
function bandProblems(bands: RuleSettings['S6']['parameters']['bands']): SettingProblems {
  const last = bands.at(-1);
  if (last === undefined || last.upTo !== null)
    return { bands: 'End with a band for all above, so that every number of learners has a share.' };
  const ends = bands.slice(0, -1).map(({ upTo }) => upTo);
  const ascends = ends.every((end, index) => {
    const before = index === 0 ? 0 : ends[index - 1];
    return end !== null && typeof before === 'number' && end > before;
  });
  return ascends ? {} : { bands: ORDER };
}

/** A rule's texts as they are kept: clean, lists without empty lines and repetitions. */
export function tidySetting(rules: RuleSettings, id: RuleId): RuleSettings {
  const setting = rules[id];
  const tidied = {
    ...rules,
    [id]: { ...setting, sentence: cleanText(setting.sentence), source: cleanText(setting.source) },
  };
  if (id === 'P2') return { ...tidied, P2: tidyAwards(tidied.P2) };
  if (id === 'C1') return { ...tidied, C1: tidyCodes(tidied.C1) };
  return tidied;
}

const tidyAwards = (setting: RuleSettings['P2']): RuleSettings['P2'] => ({
  ...setting,
  parameters: {
    ...setting.parameters,
    assessorAwards: tidyList(setting.parameters.assessorAwards),
    iqaAwards: tidyList(setting.parameters.iqaAwards),
  },
});

const tidyCodes = (setting: RuleSettings['C1']): RuleSettings['C1'] => ({
  ...setting,
  parameters: {
    atLevelOrAbove: setting.parameters.atLevelOrAbove.map((row) => ({
      ...row,
      qualification: cleanText(row.qualification),
    })),
  },
});

const tidyList = (items: readonly string[]): string[] => [
  ...new Set(items.map(cleanText).filter((item) => item !== '')),
];
