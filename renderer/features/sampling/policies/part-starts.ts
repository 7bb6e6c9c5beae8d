import { DEFAULT_POLICY, type SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import type { ReadyMadePolicy } from '../../../../shared/domain/sampling/ready-made';
import type { ReadyMadePack } from '../../../../shared/ipc/policies';

/** What the parts of a policy begin with when they are switched on. */
export interface PartStarts {
  readonly shareByRisk: SamplingPolicy['shareByRisk'];
  readonly learners: NonNullable<SamplingPolicy['learners']>;
  readonly bands: NonNullable<SamplingPolicy['bands']>;
  readonly squareRoot: NonNullable<SamplingPolicy['squareRoot']>;
  readonly discovery: NonNullable<SamplingPolicy['discovery']>;
  readonly interimPercent: number;
}

/** For parts whose rule is not in force: one band for all, as the numbers of bands are a rule's to say. */
const WITHOUT_RULES: PartStarts = {
  shareByRisk: DEFAULT_POLICY.shareByRisk,
  learners: { percent: 25, of: 'all', unitsPercent: 25 },
  bands: { bands: [{ upTo: null, percent: 25 }], atLeast: 3, unitsPercent: 100 },
  squareRoot: { atLeast: 5 },
  discovery: { confidencePercent: 95, tolerablePercent: 5 },
  interimPercent: 20,
};

/** The numbers that the rules in force make ready (S2, S3, S6). A part that they give nothing begins as without them. */
export function partStarts(readyMade: readonly ReadyMadePolicy[]): PartStarts {
  const policyOf = (wanted: ReadyMadePolicy['key']): SamplingPolicy | undefined =>
    readyMade.find(({ key }) => key === wanted)?.policy;
  const shares = policyOf('risk')?.shareByRisk;
  const ofLearners = policyOf('learners');
  const usual = WITHOUT_RULES;
  return {
    shareByRisk: shares && Object.values(shares).some((percent) => percent > 0) ? shares : usual.shareByRisk,
    learners: ofLearners?.learners ?? usual.learners,
    bands: policyOf('bands')?.bands ?? usual.bands,
    squareRoot: policyOf('square-root')?.squareRoot ?? usual.squareRoot,
    discovery: policyOf('discovery')?.discovery ?? usual.discovery,
    interimPercent: ofLearners?.interimPercent || usual.interimPercent,
  };
}

/** Those of the pack that a policy was made from; of the first one where it was made from none in force. */
export const startsOfPack = (packs: readonly ReadyMadePack[], basis: string | null): PartStarts =>
  partStarts((packs.find(({ name }) => name === basis) ?? packs[0])?.policies ?? []);
