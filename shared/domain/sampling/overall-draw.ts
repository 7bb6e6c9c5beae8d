import { discoverySampleSize } from './discovery';
import type { OverallBasis } from './draw-bases';
import type { SamplingPolicy } from './policy';
import type { PopulationRow } from './population';
import type { OverallReason } from './reason-kinds';

/** One simple random draw from all decisions that are not taken anyway: the lowest tickets. */
export interface OverallDraw {
  /** Every basis that the policy gives; the greatest decides. At least one. */
  readonly bases: readonly OverallBasis[];
  readonly of: number;
  readonly take: number;
  /** Ids of all the decisions that are not taken anyway, lowest ticket first. */
  readonly order: readonly string[];
}

/** The smallest whole number whose square is at least `of`. */
export function squareRootUp(of: number): number {
  let root = Math.floor(Math.sqrt(of));
  while (root * root < of) root += 1;
  while (root > 0 && (root - 1) * (root - 1) >= of) root -= 1;
  return root;
}

/** How many a policy draws from `of` decisions that are not taken anyway, of `population` in all. */
export function overallBases(
  of: number,
  population: number,
  policy: SamplingPolicy,
): readonly OverallBasis[] {
  const { discovery, squareRoot } = policy;
  const bases: OverallBasis[] = [];
  if (discovery) {
    const { confidencePercent, tolerablePercent } = discovery;
    const take = of === 0 ? 0 : discoverySampleSize(of, confidencePercent, tolerablePercent);
    bases.push({ kind: 'discovery', confidencePercent, tolerablePercent, take });
  }
  if (squareRoot) {
    const { atLeast } = squareRoot;
    const take = Math.min(of, Math.max(atLeast, squareRootUp(population)));
    bases.push({ kind: 'square-root', root: population, atLeast, take });
  }
  return bases;
}

/** The draw from the whole population; null where the policy asks for none. */
export function overallDraw(
  inTicketOrder: readonly PopulationRow[],
  isForced: (id: string) => boolean,
  policy: SamplingPolicy,
): OverallDraw | null {
  if (!policy.discovery && !policy.squareRoot) return null;
  const order = inTicketOrder.flatMap(({ id }) => (isForced(id) ? [] : [id]));
  const bases = overallBases(order.length, inTicketOrder.length, policy);
  return { bases, of: order.length, take: Math.max(...bases.map(({ take }) => take)), order };
}

/** Why the decision with the `rank`-th ticket (1 is the lowest) is drawn. */
export const overallReasons = ({ bases, of }: OverallDraw, rank: number): readonly OverallReason[] =>
  bases.filter(({ take }) => rank <= take).map((basis): OverallReason => ({ ...basis, of, rank }));

/** The decisions drawn, lowest ticket first: the true random set, whatever else they are in the sample for. */
export const drawnOverall = ({ order, take }: OverallDraw): readonly string[] => order.slice(0, take);
