import type { LearnerBasis } from './draw-bases';
import { shareOf } from './policy';
import type { SamplingPolicy } from './policy';
import { pairOf } from './population';
import type { PopulationRow } from './population';
import type { LearnerReason } from './reason-kinds';
import { compareText } from './text-order';
import { drawOrder } from './tickets';
import { item } from './typed';

/**
 * Two stages by ticket: the lowest tickets of the learners, then of each such learner’s units (ticket of
 * `learner|unit`); of each such unit the decision with the lowest ticket.
 */
export interface LearnerDraw {
  readonly basis: LearnerBasis;
  /** Whose learners and decisions; null: everybody’s. */
  readonly assessorId: string | null;
  readonly percent: number;
  readonly of: number;
  readonly take: number;
  /** Ids of all the learners, lowest ticket first. */
  readonly learners: readonly string[];
  readonly unitsPercent: number;
  /** The first `take` of them. */
  readonly chosen: readonly ChosenLearner[];
}

export interface ChosenLearner {
  readonly learnerId: string;
  /** All the learner’s units, lowest ticket first; the first `take` are drawn. */
  readonly units: readonly string[];
  readonly take: number;
  /** Of each drawn unit, in that order, the decision with the lowest ticket, and of how many. */
  readonly decisions: readonly { readonly id: string; readonly of: number }[];
}

interface LearnerShare {
  readonly basis: LearnerBasis;
  readonly of: 'all' | 'assessor';
  readonly unitsPercent: number;
  readonly sizeOf: (learners: number) => { readonly percent: number; readonly take: number };
}

/** What a policy’s bands give for so many learners: the percentage of their band, and at least so many. */
export function bandOf(
  { bands, atLeast }: NonNullable<SamplingPolicy['bands']>,
  learners: number,
): { readonly percent: number; readonly take: number } {
  const ordered = [...bands].sort((a, b) => (a.upTo ?? Infinity) - (b.upTo ?? Infinity));
  const band =
    ordered.find(({ upTo }) => upTo === null || learners <= upTo) ?? item(ordered, ordered.length - 1);
  const take = Math.min(learners, Math.max(atLeast, shareOf(band.percent, learners)));
  return { percent: band.percent, take };
}

function sharesOf({ learners, bands }: SamplingPolicy): readonly LearnerShare[] {
  const shares: LearnerShare[] = [];
  if (learners) {
    const { percent, of, unitsPercent } = learners;
    const sizeOf = (count: number) => ({ percent, take: shareOf(percent, count) });
    shares.push({ basis: 'share', of, unitsPercent, sizeOf });
  }
  if (bands)
    shares.push({
      basis: 'band',
      of: 'all',
      unitsPercent: bands.unitsPercent,
      sizeOf: (count) => bandOf(bands, count),
    });
  return shares;
}

/** Of a learner’s unit: the decision that comes first by ticket, and how many there are. */
interface UnitDecisions {
  readonly id: string;
  of: number;
}
type Units = Map<string, UnitDecisions>;

function byLearner(inTicketOrder: readonly PopulationRow[]): Map<string, Units> {
  const learners = new Map<string, Units>();
  for (const { id, learnerId, unitId } of inTicketOrder) {
    let units = learners.get(learnerId);
    if (!units) learners.set(learnerId, (units = new Map<string, UnitDecisions>()));
    const unit = units.get(unitId);
    if (unit) unit.of += 1;
    else units.set(unitId, { id, of: 1 });
  }
  return learners;
}

function chosenLearner(seed: string, learnerId: string, units: Units, unitsPercent: number): ChosenLearner {
  const byPair = new Map([...units.keys()].map((unitId) => [pairOf(learnerId, unitId), unitId]));
  const order = drawOrder(seed, [...byPair.keys()]).map((pair) => byPair.get(pair) ?? pair);
  const take = shareOf(unitsPercent, order.length);
  const decisions = order.slice(0, take).flatMap((unitId) => units.get(unitId) ?? []);
  return { learnerId, units: order, take, decisions };
}

function drawOf(
  seed: string,
  rows: readonly PopulationRow[],
  assessorId: string | null,
  { basis, unitsPercent, sizeOf }: LearnerShare,
): LearnerDraw {
  const found = byLearner(rows);
  const none: Units = new Map();
  const learners = drawOrder(seed, [...found.keys()]);
  const { percent, take } = sizeOf(learners.length);
  const chosen = learners
    .slice(0, take)
    .map((learnerId) => chosenLearner(seed, learnerId, found.get(learnerId) ?? none, unitsPercent));
  return { basis, assessorId, percent, of: learners.length, take, learners, unitsPercent, chosen };
}

/** The draws by learner that a policy asks for, from a population given in ticket order. */
export function learnerDraws(
  seed: string,
  inTicketOrder: readonly PopulationRow[],
  policy: SamplingPolicy,
): readonly LearnerDraw[] {
  return sharesOf(policy).flatMap((share) => {
    if (share.of === 'all') return [drawOf(seed, inTicketOrder, null, share)];
    const perAssessor = new Map<string, PopulationRow[]>();
    for (const row of inTicketOrder) {
      const own = perAssessor.get(row.assessorId);
      if (own) own.push(row);
      else perAssessor.set(row.assessorId, [row]);
    }
    return [...perAssessor]
      .sort(([a], [b]) => compareText(a, b))
      .map(([assessorId, rows]) => drawOf(seed, rows, assessorId, share));
  });
}

/** Every decision that such a draw gives, with why. */
export function learnerReasons(
  draw: LearnerDraw,
): readonly { readonly id: string; readonly reason: LearnerReason }[] {
  const { basis, assessorId, percent, of, take, unitsPercent } = draw;
  return draw.chosen.flatMap((learner, learnerIndex) =>
    learner.decisions.map((decision, unitIndex) => ({
      id: decision.id,
      reason: {
        kind: 'learner-share' as const,
        ...{ basis, assessorId, percent, of, take, unitsPercent },
        rank: learnerIndex + 1,
        unitsOf: learner.units.length,
        unitsTake: learner.take,
        unitRank: unitIndex + 1,
        decisions: decision.of,
      },
    })),
  );
}
