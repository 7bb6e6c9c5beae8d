import type { IsoDate } from '../calendar';
import { inForce } from '../rules/in-force';
import type { RulePack } from '../rules/pack-schema';
import { riskPolicyOf } from '../rules/share-rules';
import { DEFAULT_POLICY, samplingPolicySchema, type SamplingPolicy } from './policy';

export const READY_MADE_KEYS = ['risk', 'bands', 'square-root', 'learners', 'discovery'] as const;
export type ReadyMadeKey = (typeof READY_MADE_KEYS)[number];

/** A policy that comes with the rules: not changed, but copied. */
export interface ReadyMadePolicy {
  readonly key: ReadyMadeKey;
  readonly policy: SamplingPolicy;
}

/** The pack in force, on the day, and its name: `Common practice, edition 1`. */
interface RulesOfDay {
  readonly pack: RulePack;
  readonly name: string;
  readonly day: IsoDate;
}

/** The most that the policy schema lets an overturned decision add. */
const MOST_ADDED = 100;

/** Nothing but coverage (S1) and what an overturned decision adds (S4). */
function foundation({ pack, name, day }: RulesOfDay): SamplingPolicy {
  const atLeast = inForce(pack, 'S1', day) ? DEFAULT_POLICY.atLeast : NO_COVERAGE;
  return {
    ...DEFAULT_POLICY,
    shareByRisk: { red: 0, amber: 0, green: 0 },
    newAssessorPercent: 0,
    traineePercent: 0,
    atLeast,
    widenBy: inForce(pack, 'S4', day)
      ? Math.min(MOST_ADDED, pack.rules.S4.parameters.widenBy)
      : DEFAULT_POLICY.widenBy,
    basis: name,
  };
}

const NO_COVERAGE: SamplingPolicy['atLeast'] = {
  assessor: 0,
  unit: 0,
  method: 0,
  site: 0,
  stage: 0,
  cohort: 0,
  'assessor-unit': 0,
  'assessor-method': 0,
};

/** S2: the share of each assessor's decisions follows their risk. Without S2 in force, the usual shares. */
export function byRisk(rules: RulesOfDay): SamplingPolicy {
  const risk = riskPolicyOf(rules.pack, rules.day);
  if (risk === null) return DEFAULT_POLICY;
  const { firstDecisions: _untilAgreed, ...shares } = risk;
  return { ...foundation(rules), ...shares, name: DEFAULT_POLICY.name };
}

/** S6: the share of learners falls as their number grows; all units of each of them, as S6 names no share of those. */
function byBands(rules: RulesOfDay): SamplingPolicy | null {
  if (!inForce(rules.pack, 'S6', rules.day)) return null;
  const { bands, bandsAtLeast } = rules.pack.rules.S6.parameters;
  return {
    ...foundation(rules),
    name: 'Share of learners by how many there are',
    bands: { bands, atLeast: bandsAtLeast, unitsPercent: 100 },
  };
}

/** S6: the square root of the number of decisions. */
function bySquareRoot(rules: RulesOfDay): SamplingPolicy | null {
  if (!inForce(rules.pack, 'S6', rules.day)) return null;
  const atLeast = rules.pack.rules.S6.parameters.squareRootAtLeast;
  return { ...foundation(rules), name: 'Square root of the decisions', squareRoot: { atLeast } };
}

/** S3: a share of the learners, of their units, and of interim decisions. */
function byLearners(rules: RulesOfDay): SamplingPolicy | null {
  if (!inForce(rules.pack, 'S3', rules.day)) return null;
  const { learnersPercent, unitsPercent, interimPercent } = rules.pack.rules.S3.parameters;
  return {
    ...foundation(rules),
    name: 'Share of learners and of their units',
    learners: { percent: learnersPercent, of: 'all', unitsPercent },
    interimPercent,
  };
}

/** As many at random as find an error that is there, with 95 % confidence, were 5 % wrong. */
const byDiscovery = (rules: RulesOfDay): SamplingPolicy => ({
  ...foundation(rules),
  name: 'Discovery: 95 % confidence, 5 % tolerable',
  discovery: { confidencePercent: 95, tolerablePercent: 5 },
});

const BUILDERS: Readonly<Record<ReadyMadeKey, (rules: RulesOfDay) => SamplingPolicy | null>> = {
  risk: byRisk,
  bands: byBands,
  'square-root': bySquareRoot,
  learners: byLearners,
  discovery: byDiscovery,
};

/**
 * The policies that a rule pack makes ready (rules S2, S3 and S6, each with S1's at least one of everything), and
 * discovery. A rule that is not in force, or whose numbers no policy can hold (a share of 0 %), makes none.
 */
export const readyMade = (rules: RulesOfDay): readonly ReadyMadePolicy[] =>
  READY_MADE_KEYS.flatMap((key) => {
    const built = samplingPolicySchema.safeParse(BUILDERS[key](rules));
    return built.success ? [{ key, policy: built.data }] : [];
  });
