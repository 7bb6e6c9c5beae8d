import { formatDate } from '../calendar';
import { counted, listed, thousands } from '../sampling/names';
import type { Severity } from './finding';
import type { RuleSetting, RuleSettings } from './pack-schema';
import type { RuleId } from './rule-ids';

/** The rules as a pack's page shows them: by the letter of their id. */
export const RULE_GROUPS = [
  { letter: 'P', title: 'People' },
  { letter: 'R', title: 'Record of assessment' },
  { letter: 'C', title: 'Combination and claims' },
  { letter: 'S', title: 'Sampling' },
  { letter: 'E', title: 'EQA and retention' },
] as const;

/** What a severity does, as a sentence about the rule goes on. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  block: 'refuses',
  warn: 'asks for a reason',
  info: 'informs',
};

/** `on`, `off`, `on from 1 Sep 2026 to 31 Aug 2027`. */
export function periodWords({ on, from, to }: Pick<RuleSetting, 'on' | 'from' | 'to'>): string {
  if (!on) return 'off';
  const days = [
    from === null ? '' : ` from ${formatDate(from)}`,
    to === null ? '' : `${from === null ? ' until' : ' to'} ${formatDate(to)}`,
  ];
  return `on${days.join('')}`;
}

/** One parameter of a rule as people read it. */
export interface ParameterWords {
  readonly label: string;
  readonly value: string;
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const list = (items: readonly string[]): string => (items.length === 0 ? 'none' : listed(items));
/** The sign stays on its number's line. */
const share = (percent: number): string => `${percent}\u00a0%`;
const months = (count: number): string => `every ${counted(count, 'month')}`;

const bandWords = ({ upTo, percent }: { readonly upTo: number | null; readonly percent: number }): string =>
  upTo === null ? `all above: ${share(percent)}` : `up to ${thousands(upTo)} learners: ${share(percent)}`;

/** Shows nothing: the rule has neither numbers nor lists. */
const nothing = (): readonly ParameterWords[] => [];

type Words = {
  readonly [Id in RuleId]: (parameters: RuleSettings[Id]['parameters']) => readonly ParameterWords[];
};

const WORDS: Words = {
  P1: nothing,
  P2: ({ assessorAwards, iqaAwards, workingTowardsIsEnough, waivedByEmployerAgreement }) => [
    { label: 'Assessor awards', value: list(assessorAwards) },
    { label: 'IQA awards', value: list(iqaAwards) },
    { label: 'Working towards one is enough', value: yesNo(workingTowardsIsEnough) },
    { label: 'An employer direct agreement waives it', value: yesNo(waivedByEmployerAgreement) },
  ],
  P3: nothing,
  P4: nothing,
  P5: nothing,
  P6: ({ hoursPerYear }) => [
    {
      label: 'Hours of CPD a year',
      value: hoursPerYear === null ? 'no number asked for' : String(hoursPerYear),
    },
  ],
  P7: ({ observedEveryMonths, standardisedEveryMonths }) => [
    { label: 'Observed', value: months(observedEveryMonths) },
    { label: 'Standardised', value: months(standardisedEveryMonths) },
  ],
  R1: nothing,
  R2: ({ whereUnitIsSilent }) => [
    {
      label: 'Observations where the unit states none',
      value: whereUnitIsSilent === null ? 'none asked for' : String(whereUnitIsSilent),
    },
  ],
  R3: nothing,
  R4: ({ days }) => [{ label: 'At least apart', value: counted(days, 'day') }],
  R5: nothing,
  R6: ({ methods }) => [{ label: 'Methods that need the reason', value: list(methods) }],
  R7: nothing,
  R8: ({ questionPapers, observation, portfolio }) => [
    { label: 'Counts as question papers', value: list(questionPapers) },
    { label: 'Counts as observation', value: list(observation) },
    { label: 'Counts as portfolio', value: list(portfolio) },
  ],
  R9: nothing,
  R10: nothing,
  C1: ({ atLevelOrAbove }) =>
    atLevelOrAbove.map(({ qualification, level, credits }) => ({
      label: qualification,
      value: `at least ${counted(credits, 'credit')} at level ${level} or above`,
    })),
  C2: nothing,
  C3: ({ learnerSignature, iqaSignatureWhereSampled }) => [
    { label: 'Learner’s signature needed', value: yesNo(learnerSignature) },
    { label: 'IQA’s signature needed where sampled', value: yesNo(iqaSignatureWhereSampled) },
  ],
  C4: ({ actions, appeals, malpractice, countersignatures }) => {
    const held = [
      ...(actions ? ['open actions'] : []),
      ...(appeals ? ['open appeals'] : []),
      ...(malpractice ? ['open malpractice cases'] : []),
      ...(countersignatures ? ['pending countersignatures'] : []),
    ];
    return [{ label: 'A claim waits for', value: held.length === 0 ? 'nothing' : listed(held) }];
  },
  C5: nothing,
  C6: nothing,
  S1: nothing,
  S2: ({ red, amber, green, unratedCountsAs, firstDecisions, newForDays }) => [
    { label: 'Share by risk', value: `red ${share(red)}, amber ${share(amber)}, green ${share(green)}` },
    { label: 'Without a rating', value: `counts as ${unratedCountsAs}` },
    { label: 'New for', value: counted(newForDays, 'day') },
    {
      label: 'First decisions of a new or trainee assessor',
      value: `all, until ${firstDecisions} agreed in a row`,
    },
  ],
  S3: ({ interimPercent, learnersPercent, unitsPercent }) => [
    { label: 'Interim share of the sample', value: share(interimPercent) },
    { label: 'Learners sampled', value: share(learnersPercent) },
    { label: 'Units of a sampled learner', value: share(unitsPercent) },
  ],
  S4: ({ widenBy }) => [{ label: 'A disagreement adds', value: counted(widenBy, 'further decision') }],
  S5: nothing,
  S6: ({ bands, bandsAtLeast, squareRootAtLeast }) => [
    { label: 'Bands', value: bands.map(bandWords).join('; ') },
    { label: 'By bands, at least', value: String(bandsAtLeast) },
    { label: 'By square root, at least', value: String(squareRootAtLeast) },
  ],
  E1: nothing,
  E2: nothing,
  E3: ({ years }) => [{ label: 'Kept after certification', value: counted(years, 'year') }],
};

/** What a rule's numbers and lists say; empty for a rule that has none. */
export const parameterWords = <Id extends RuleId>(rules: RuleSettings, id: Id): readonly ParameterWords[] =>
  WORDS[id](rules[id].parameters);
