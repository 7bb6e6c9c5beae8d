import { RISKS, shareOf } from './policy';
import type { Risk, SamplingPolicy } from './policy';
import type { AssessorStanding, PopulationRow } from './population';
import type { Names } from './names';
import { compareText } from './text-order';

/** Why a share of an assessor's decisions is sampled. */
export type Share =
  | { readonly kind: 'new-assessor'; readonly percent: number; readonly take: number }
  | { readonly kind: 'trainee-assessor'; readonly percent: number; readonly take: number }
  | { readonly kind: 'risk-share'; readonly risk: Risk; readonly percent: number; readonly take: number };

/** One assessor's decisions in the population: the lowest tickets are taken. */
export interface Stratum {
  readonly assessorId: string;
  readonly standing: AssessorStanding;
  /** Every share that the policy gives this assessor; the greatest decides. */
  readonly shares: readonly Share[];
  readonly of: number;
  readonly take: number;
  /** Ids of all the decisions, lowest ticket first. */
  readonly order: readonly string[];
}

/** How a stratum was taken: all of it, some of it by ticket (random), or none. */
export type StratumKind = 'whole' | 'random' | 'none';

export function stratumKind(stratum: Stratum): StratumKind {
  if (stratum.take === 0) return 'none';
  return stratum.take === stratum.of ? 'whole' : 'random';
}

/** Every share that a policy gives an assessor with so many decisions; the greatest decides. */
export function sharesFor(standing: AssessorStanding, of: number, policy: SamplingPolicy): Share[] {
  const share = (percent: number) => ({ percent, take: shareOf(percent, of) });
  const shares: Share[] = [];
  if (standing.isNew) shares.push({ kind: 'new-assessor', ...share(policy.newAssessorPercent) });
  if (standing.isTrainee) shares.push({ kind: 'trainee-assessor', ...share(policy.traineePercent) });
  const { risk } = standing;
  shares.push({ kind: 'risk-share', risk, ...share(policy.shareByRisk[risk]) });
  return shares;
}

function compareStrata(a: Stratum, b: Stratum): number {
  const rank = ({ risk, isNew, isTrainee }: AssessorStanding) =>
    RISKS.indexOf(risk) * 4 + (isNew ? 2 : 0) + (isTrainee ? 1 : 0);
  return compareText(a.assessorId, b.assessorId) || rank(a.standing) - rank(b.standing);
}

/** The strata of a population given in ticket order. An assessor whose standing varies has one for each. */
export function strataOf(inTicketOrder: readonly PopulationRow[], policy: SamplingPolicy): Stratum[] {
  const byKey = new Map<string, { readonly first: PopulationRow; readonly order: string[] }>();
  for (const row of inTicketOrder) {
    const { risk, isNew, isTrainee } = row.assessorStanding;
    const key = `${risk} ${isNew} ${isTrainee} ${row.assessorId}`;
    const found = byKey.get(key);
    if (found) found.order.push(row.id);
    else byKey.set(key, { first: row, order: [row.id] });
  }
  const strata = [...byKey.values()].map(({ first, order }): Stratum => {
    const shares = sharesFor(first.assessorStanding, order.length, policy);
    return {
      assessorId: first.assessorId,
      standing: first.assessorStanding,
      shares,
      of: order.length,
      take: Math.max(...shares.map((share) => share.take)),
      order,
    };
  });
  return strata.sort(compareStrata);
}

/** The assessor and how they stand: `Dana Cole (new, amber)`. */
export function stratumWords({ assessorId, standing }: Stratum, names: Names): string {
  const words = [standing.isNew ? 'new' : '', standing.isTrainee ? 'trainee' : '', standing.risk];
  return `${names.assessor(assessorId)} (${words.filter((word) => word !== '').join(', ')})`;
}
