import { counted, listed, shareWords, thousands } from './names';
import { DIMENSIONS, type Dimension, type SamplingPolicy } from './policy';

/** How a sentence calls what a policy must cover. */
const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  assessor: 'assessor',
  unit: 'unit',
  method: 'method',
  site: 'site',
  stage: 'stage',
  cohort: 'cohort',
  'assessor-unit': 'pair of assessor and unit',
  'assessor-method': 'pair of assessor and method',
};

/** `all decisions`, `half of decisions`, `no decisions`. */
const decisions = (percent: number): string =>
  percent === 0 ? 'no decisions' : `${shareWords(percent)} decisions`;

type Part = (policy: SamplingPolicy) => readonly string[];

/** The rules of a pack whose numbers a policy takes over, as far as it uses them. */
function rulesTaken({ shareByRisk, learners, bands, squareRoot }: SamplingPolicy): readonly string[] {
  return [
    ...(Object.values(shareByRisk).some((percent) => percent > 0) ? ['S2'] : []),
    ...(learners === null ? [] : ['S3']),
    ...(bands === null && squareRoot === null ? [] : ['S6']),
  ];
}

const basis: Part = (policy) => {
  const rules = rulesTaken(policy);
  if (policy.basis === null || rules.length === 0) return [];
  const [noun, verb] = rules.length === 1 ? ['rule', 'has'] : ['rules', 'have'];
  return [`Shares as ${noun} ${listed(rules)} of ${policy.basis} ${verb} them.`];
};

const byRisk: Part = ({ shareByRisk: { red, amber, green }, unratedCountsAs }) =>
  red + amber + green === 0
    ? []
    : [
        `Red assessors: ${decisions(red)}; amber: ${decisions(amber)}; green: ${decisions(green)}. An assessor without a rating counts as ${unratedCountsAs}.`,
      ];

const newcomers: Part = ({ newAssessorPercent, newForDays, traineePercent }) => [
  ...(newAssessorPercent === 0
    ? []
    : [
        `New assessors (began within ${newForDays} days before the period, or in it): ${decisions(newAssessorPercent)}.`,
      ]),
  ...(traineePercent === 0 ? [] : [`Trainee assessors: ${decisions(traineePercent)}.`]),
];

const firstOnes: Part = ({ firstDecisions: { ofAssessor, inUnit, afterOverturn } }) => [
  ...first(ofAssessor, 'of a new or trainee assessor'),
  ...first(inUnit, 'of any assessor in a unit new to them'),
  ...first(afterOverturn, 'of an assessor in a unit and method after one of theirs there was overturned'),
];

function first(count: number, whose: string): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? `The first decision ${whose}.` : `All of the first ${count} decisions ${whose}.`];
}

const ofUnits = (unitsPercent: number): string => `${shareWords(unitsPercent)} their units`;

const byLearner: Part = ({ learners }) =>
  learners === null
    ? []
    : [
        `${capital(shareWords(learners.percent))} ${learners.of === 'all' ? 'the learners' : 'each assessor’s learners'}, and of each of those ${ofUnits(learners.unitsPercent)}.`,
      ];

const byBand: Part = ({ bands }) => {
  if (bands === null) return [];
  const shares = bands.bands.map(({ upTo, percent }) =>
    upTo === null ? `more: ${percent} %` : `up to ${thousands(upTo)}: ${percent} %`,
  );
  const least = bands.atLeast === 0 ? '' : `; at least ${bands.atLeast}`;
  return [
    `Learners by how many there are, ${shares.join(', ')}${least}; and of each of those ${ofUnits(bands.unitsPercent)}.`,
  ];
};

const overall: Part = ({ squareRoot, discovery }) => [
  ...(squareRoot === null
    ? []
    : [
        `At random from all decisions that are not taken anyway: the square root of the number of all decisions, rounded up, at least ${squareRoot.atLeast}.`,
      ]),
  ...(discovery === null
    ? []
    : [
        `At random from all decisions that are not taken anyway: as many as hold at least one wrong decision with ${discovery.confidencePercent} % confidence, were ${discovery.tolerablePercent} % of them wrong.`,
      ]),
];

const interim: Part = ({ interimPercent }) =>
  interimPercent === 0 ? [] : [`At least ${interimPercent} % of the sample are interim decisions.`];

const coverage: Part = ({ atLeast }) => {
  const counts = [...new Set(DIMENSIONS.map((dimension) => atLeast[dimension]))].filter((count) => count > 0);
  return counts.map((count) => {
    const dimensions = DIMENSIONS.filter((dimension) => atLeast[dimension] === count);
    return `At least ${count} of every ${listed(dimensions.map((dimension) => DIMENSION_WORDS[dimension]))}.`;
  });
};

const work: Part = ({ hoursPerIqaMonth, minutesEach, widenBy }) => [
  ...(hoursPerIqaMonth === null
    ? []
    : [
        `No IQA is given more than ${counted(hoursPerIqaMonth, 'hour')} a month, at ${counted(minutesEach, 'minute')} a sample.`,
      ]),
  `An overturned decision adds ${widenBy} of the same assessor, unit and method.`,
];

const PARTS: readonly Part[] = [
  basis,
  byRisk,
  newcomers,
  firstOnes,
  byLearner,
  byBand,
  overall,
  interim,
  coverage,
  work,
];

/** A policy as an IQA would write it down, a sentence each; what it does not ask for is not said. */
export const policyInWords = (policy: SamplingPolicy): readonly string[] =>
  PARTS.flatMap((part) => part(policy));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
