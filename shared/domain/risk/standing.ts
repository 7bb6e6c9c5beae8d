import type { IsoDate } from '../calendar';
import { awardFor } from '../rules/award-rule';
import type { PersonFacts } from '../rules/facts';
import { inForce } from '../rules/in-force';
import type { RulePack } from '../rules/pack-schema';
import { awardFindings } from '../rules/people-rules';
import type { AwardStanding, RiskFacts } from './facts';

/** P2 under every pack that somebody assesses under: the worst of what they say. */
export function awardStandingOf(
  packs: readonly RulePack[],
  day: IsoDate,
  person: PersonFacts,
): AwardStanding {
  const standings = packs.map((pack) => underPack(pack, day, person));
  const worst = ORDER.map((kind) => standings.find((standing) => standing.kind === kind));
  return worst.find((standing) => standing !== undefined) ?? { kind: 'not asked' };
}

const ORDER: readonly AwardStanding['kind'][] = ['none', 'working towards', 'waived', 'held', 'not asked'];

function underPack(pack: RulePack, day: IsoDate, person: PersonFacts): AwardStanding {
  if (!inForce(pack, 'P2', day)) return { kind: 'not asked' };
  const [finding] = awardFindings(pack, day, day, person, { role: 'assessor', qualification: null });
  if (finding) return { kind: 'none', sentence: finding.message };
  const own = awardFor(pack.rules.P2.parameters, day, person, 'assessor');
  if (own === null) return { kind: 'waived' };
  const { award, targetOn } = own.award;
  return own.isHeld ? { kind: 'held', award } : { kind: 'working towards', award, targetOn };
}

/** P7's periods of the strictest pack; null for who has not decided anything, and where no pack asks. */
export function upkeepOf(
  packs: readonly RulePack[],
  day: IsoDate,
  person: PersonFacts,
): Pick<RiskFacts, 'observation' | 'standardisation'> {
  const periods = packs.filter((pack) => inForce(pack, 'P7', day)).map((pack) => pack.rules.P7.parameters);
  if (!person.hasDecided || periods.length === 0) return { observation: null, standardisation: null };
  return {
    observation: {
      last: person.lastObservedOn,
      everyMonths: Math.min(...periods.map(({ observedEveryMonths }) => observedEveryMonths)),
    },
    standardisation: {
      last: person.lastStandardisedOn,
      everyMonths: Math.min(...periods.map(({ standardisedEveryMonths }) => standardisedEveryMonths)),
    },
  };
}
