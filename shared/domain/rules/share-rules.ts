import type { IsoDate } from '../calendar';
import type { RiskRating } from '../people';
import type { SampleOutcome } from '../sample';
import { counted } from '../sampling/names';
import { shareOf } from '../sampling/policy';
import type { SamplingPolicy } from '../sampling/policy';
import type { Finding } from './finding';
import { inForce, judge } from './in-force';
import type { Breach } from './in-force';
import type { RulePack, RuleSettings } from './pack-schema';
import { bandShare, firstDecisionsToSample, splitSizes, squareRootSize } from './sampling-sizes';

/** S2 in the sampling policy's own terms; `unratedCountsAs` is the risk of an assessor without a rating. */
export type RiskPolicy = Pick<
  SamplingPolicy,
  'shareByRisk' | 'newAssessorPercent' | 'newForDays' | 'traineePercent'
> & { readonly unratedCountsAs: RiskRating; readonly firstDecisions: number };

/** Null where the pack has S2 out of force on the day. */
export function riskPolicyOf(pack: RulePack, day: IsoDate): RiskPolicy | null {
  if (!inForce(pack, 'S2', day)) return null;
  const { red, amber, green, unratedCountsAs, firstDecisions, newForDays } = pack.rules.S2.parameters;
  return {
    shareByRisk: { red, amber, green },
    newAssessorPercent: 100,
    newForDays,
    traineePercent: 100,
    unratedCountsAs,
    firstDecisions,
  };
}

/** One assessor's share of a sample. */
export interface AssessorShare {
  readonly assessor: string;
  readonly risk: RiskRating | null;
  readonly isNewOrTrainee: boolean;
  /** Outcomes of samples of their work so far, oldest first. */
  readonly outcomes: readonly SampleOutcome[];
  readonly decisions: number;
  readonly sampled: number;
}

/** S2: fewer of an assessor's decisions are sampled than their risk asks for. */
export const shareFindings = (pack: RulePack, day: IsoDate, share: AssessorShare): readonly Finding[] =>
  judge(pack, 'S2', day, (parameters) => shareBreaches(parameters, share));

function shareBreaches(
  parameters: RuleSettings['S2']['parameters'],
  share: AssessorShare,
): readonly Breach[] {
  const { assessor, decisions, sampled, isNewOrTrainee, outcomes } = share;
  const risk = share.risk ?? parameters.unratedCountsAs;
  const first = isNewOrTrainee ? Math.min(decisions, firstDecisionsToSample(parameters, outcomes)) : 0;
  const byRisk = shareOf(parameters[risk], decisions);
  const wanted = Math.max(first, byRisk);
  if (sampled >= wanted) return [];
  const why =
    first > byRisk
      ? `new or a trainee, ${counted(first, 'more decision')} in a row to be agreed`
      : `${risk}, ${parameters[risk]} %`;
  return [
    {
      message: `${assessor} (${why}): ${sampled} of ${counted(decisions, 'decision')} sampled, ${wanted} asked for.`,
      remedy: `Sample ${wanted - sampled} more of ${assessor}’s decisions.`,
      field: null,
    },
  ];
}

/** What a sample took of learners, of their units, and before the end. */
export interface SampleSplit {
  readonly learners: number;
  readonly learnersSampled: number;
  /** Fewest units sampled of a sampled learner, and how many units that learner has. */
  readonly fewestUnits: { readonly of: number; readonly sampled: number } | null;
  readonly samples: number;
  readonly interimSamples: number;
}

/** S3: fewer learners, fewer of their units or fewer interim samples than the pack's policy says. */
export const splitFindings = (pack: RulePack, day: IsoDate, split: SampleSplit): readonly Finding[] =>
  judge(pack, 'S3', day, ({ interimPercent }) => {
    const { learners, learnersSampled, fewestUnits, samples, interimSamples } = split;
    const wanted = splitSizes(pack, learners, fewestUnits?.of ?? 0);
    const interim = shareOf(interimPercent, samples);
    const short = (field: string, what: string, have: number, need: number): Breach[] =>
      have >= need
        ? []
        : [
            {
              message: `${what}: ${have} sampled, ${need} asked for.`,
              remedy: `Plan ${need - have} more, or choose a policy that fits the sample.`,
              field,
            },
          ];
    return [
      ...short('learners', `Of ${counted(learners, 'learner')}`, learnersSampled, wanted.learners),
      ...short('units', 'Units of a sampled learner', fewestUnits?.sampled ?? 0, wanted.unitsOfEach),
      ...short('stage', `Interim samples among ${samples}`, interimSamples, interim),
    ];
  });

/** S6: fewer are sampled than the chosen population policy asks for. `of` counts learners (bands) or entries. */
export const populationFindings = (
  pack: RulePack,
  day: IsoDate,
  { policy, of, sampled }: { policy: 'bands' | 'square root'; of: number; sampled: number },
): readonly Finding[] =>
  judge(pack, 'S6', day, () => {
    const size = policy === 'bands' ? bandShare(pack, of) : squareRootSize(pack, of);
    if (size === null || sampled >= size.take) return [];
    return [
      {
        message: `${sampled} of ${of} are sampled; the policy asks for ${size.take} (${size.why}).`,
        remedy: `Sample ${size.take - sampled} more, or choose another policy.`,
        field: null,
      },
    ];
  });
