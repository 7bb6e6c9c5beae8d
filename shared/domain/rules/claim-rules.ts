import type { IsoDate } from '../calendar';
import { creditStanding, unitsStanding } from './claim-credits';
import { directClaimStanding, openWorkStanding, plannedSamplesStanding } from './claim-open-work';
import { statementStanding } from './claim-statement';
import { verdict } from './claim-verdict';
import type { ClaimFacts, ClaimVerdict } from './facts';
import type { RulePack } from './pack-schema';

/** How a learner's claim stands: always six lines, C1 to C6. */
export function claimReadiness(pack: RulePack, day: IsoDate, facts: ClaimFacts): readonly ClaimVerdict[] {
  return [
    verdict(pack, 'C1', day, (parameters) => creditStanding(parameters, facts)),
    verdict(pack, 'C2', day, () => unitsStanding(facts)),
    verdict(pack, 'C3', day, (parameters) => statementStanding(parameters, facts)),
    verdict(pack, 'C4', day, (parameters) => openWorkStanding(parameters, facts)),
    verdict(pack, 'C5', day, () => plannedSamplesStanding(facts)),
    verdict(pack, 'C6', day, () => directClaimStanding(facts)),
  ];
}

/** Whether a line keeps the claim from being recorded. */
export const blocksClaim = ({ state, severity }: ClaimVerdict): boolean =>
  state === 'not met' && severity === 'block';
