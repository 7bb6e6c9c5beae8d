import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { chanceAndRule } from './chance-and-rule';
import type { ChanceAndRule } from './chance-and-rule';
import { coverReasons } from './cover-reasons';
import type { SearchOptions } from './cover-search';
import { coverageTable, dimensionValues, impossibleNeeds } from './coverage';
import type { DrawInput, DrawProblem, DrawResult } from './draw-types';
import { verifiableBy } from './independence';
import type { SelectedDecision } from './parts';
import type { Risk } from './policy';
import type { PopulationRow } from './population';
import { adopted } from './adopted';
import { DrawStopped, lookOf, type Look } from './stops';
import { repair } from './repair';
import type { Repair, ToRepair } from './repair';
import { parseSeed, ticketsOf } from './tickets';
import type { Tickets } from './tickets';
import { at, item } from './typed';

export { SAMPLE_PARTS } from './parts';
export type { SamplePart, SelectedDecision } from './parts';
export type { DrawInput, DrawProblem, DrawResult } from './draw-types';

const RISK_POINTS: Readonly<Record<Risk, number>> = { red: 3, amber: 2, green: 1 };

/** Everything but the choice for coverage. */
interface Prepared {
  readonly input: DrawInput;
  readonly tickets: Tickets;
  /** In ticket order. */
  readonly rows: readonly PopulationRow[];
  readonly chance: ChanceAndRule;
  readonly without: ReadonlySet<string>;
  /** Ids of decisions that only stay because they were kept. */
  readonly kept: readonly string[];
  readonly isVerifiable: (row: PopulationRow) => boolean;
  readonly toRepair: ToRepair;
}

const isTwice = (population: readonly PopulationRow[]): boolean =>
  new Set(population.map((row) => row.id.normalize('NFC'))).size < population.length;

function prepared(input: DrawInput, look?: Look): Result<Prepared> {
  const { population, policy } = input;
  const seed = parseSeed(input.seed);
  if (!seed.ok) return seed;
  if (isTwice(population))
    return fail({ code: 'population-duplicate', message: 'The population holds one decision twice.' });
  const tickets = ticketsOf(
    seed.value,
    population.map((row) => row.id),
    look,
  );
  const rows = Array.from(tickets.order, (place) => item(population, place));
  look?.();
  const chance = chanceAndRule(seed.value, rows, policy);
  look?.();
  const without = new Set(input.without ?? []);
  const keep = new Set(input.keep ?? []);
  const isOnlyKept = ({ id }: PopulationRow) =>
    keep.has(id) && !without.has(id) && !chance.selections.has(id);
  const kept = keep.size === 0 ? [] : rows.filter(isOnlyKept).map(({ id }) => id);
  for (const id of kept) chance.selections.add(id, null, [{ kind: 'kept' }]);
  const isVerifiable = verifiableBy(input.iqas);
  const toRepair: ToRepair = {
    values: dimensionValues(rows, isVerifiable, policy, input.expected ?? {}, without, look),
    taken: Int32Array.from(rows, ({ id }) => (chance.selections.has(id) && !without.has(id) ? 1 : 0)),
    risk: Int32Array.from(rows, (row) => RISK_POINTS[row.assessorStanding.risk]),
    seed: seed.value,
    interimPercent: policy.interimPercent,
  };
  return ok({ input, tickets, rows, chance, without, kept, isVerifiable, toRepair });
}

function resultOf(draw: Prepared, { values, picked, lowerBound }: Repair): DrawResult {
  const { rows, tickets, chance, without, toRepair } = draw;
  const covers = coverReasons(values, toRepair.taken, picked);
  const selected: SelectedDecision[] = [];
  const takenOut: SelectedDecision[] = [];
  const sizes = { whole: 0, first: 0, random: 0, learners: 0, coverage: 0 };
  rows.forEach((decision, place) => {
    const given = chance.selections.get(decision.id);
    const forCoverage = covers.get(place);
    if (!given && !forCoverage) return;
    const { part, reasons } = given ?? { part: 'coverage' as const, reasons: forCoverage ?? [] };
    const ticket = tickets.hex(at(tickets.order, place));
    const isOut = without.has(decision.id);
    (isOut ? takenOut : selected).push({ decision, ticket, part, reasons });
    if (!isOut && part !== null) sizes[part] += 1;
  });
  const isIn = (place: number) => at(toRepair.taken, place) === 1 || covers.has(place);
  const coverage = coverageTable(values, isIn);
  return {
    seed: toRepair.seed,
    policy: draw.input.policy,
    populationSize: rows.length,
    population: rows,
    ...{ selected, sizes, kept: draw.kept, takenOut },
    strata: chance.strata,
    firsts: chance.firsts,
    overall: chance.overall,
    learnerDraws: chance.learnerDraws,
    coverage,
    impossible: impossibleNeeds(coverage),
    unverifiable: rows.filter((row) => !draw.isVerifiable(row)).map((row) => row.id),
    lowerBound,
  };
}

const cancelled = (): Result<never> =>
  fail({ code: 'draw-cancelled', message: 'The draw was stopped; nothing was selected.' });

/**
 * Draws a sample: first what is taken anyway (new, trainee, red assessors; first decisions), then by ticket from all
 * other decisions, from each other assessor's and by learner, as the policy says, then the fewest further decisions
 * that cover what it wants. The same input gives the same result on every platform. Fails with `seed-invalid`,
 * `population-duplicate` (one id twice) or `draw-cancelled`.
 */
export function drawSample(input: DrawInput, options: SearchOptions = {}): Result<DrawResult> {
  const drawn = coverProblemOf(input, options);
  return drawn.ok ? ok(drawn.value.result) : drawn;
}

/** The draw with what it left to the choice for coverage, for a solver. Fails as `drawSample` does. */
export function coverProblemOf(input: DrawInput, options: SearchOptions = {}): Result<DrawProblem> {
  const look = lookOf(options);
  try {
    const draw = prepared(input, look);
    if (!draw.ok) return draw;
    look();
    const repaired = repair(draw.value.toRepair, options);
    if (!repaired) return cancelled();
    look();
    const { problem, picked } = repaired;
    return ok({ problem, picked, result: resultOf(draw.value, repaired) });
  } catch (error) {
    if (error instanceof DrawStopped) return cancelled();
    throw error;
  }
}

/**
 * The same draw with another choice for coverage, an optimum that was adopted: `picked` are rows of the draw's
 * problem. Fails as `drawSample` does, or with `not-covered` where something that could be covered is not.
 */
export function withPicked(input: DrawInput, picked: Int32Array): Result<DrawResult> {
  const draw = prepared(input);
  if (!draw.ok) return draw;
  const repaired = adopted(draw.value.toRepair, picked);
  return repaired.ok ? ok(resultOf(draw.value, repaired.value)) : repaired;
}
