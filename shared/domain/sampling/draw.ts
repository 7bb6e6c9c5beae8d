import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { coverAll } from './cover';
import type { SearchOptions } from './cover-search';
import { coverageTable, coverGroups, dimensionValues, impossibleNeeds } from './coverage';
import type { CoverageRow, DimensionValue, ExpectedValues, ImpossibleNeed } from './coverage';
import { verifiableBy } from './independence';
import type { Iqa } from './independence';
import type { Risk, SamplingPolicy } from './policy';
import type { PopulationRow } from './population';
import type { SelectionReason } from './reasons';
import { strataOf, stratumKind } from './strata';
import type { Stratum } from './strata';
import { parseSeed, ticketsOf } from './tickets';
import { at, item } from './typed';

export interface DrawInput {
  /** Frozen and hashed before the seed was made. Its order does not matter. */
  readonly population: readonly PopulationRow[];
  readonly policy: SamplingPolicy;
  readonly seed: string;
  /** Who can be given samples. Only decisions that one of them could verify count towards coverage. */
  readonly iqas: readonly Iqa[];
  /** Values to be covered even though the population may hold none: named as impossible then. */
  readonly expected?: ExpectedValues;
}

/** How a decision came in: its assessor's whole stratum was taken, by ticket (random), or chosen for coverage. */
export type SamplePart = (typeof SAMPLE_PARTS)[number];
export const SAMPLE_PARTS = ['whole', 'first', 'random', 'learners', 'coverage'] as const;

export interface SelectedDecision {
  readonly decision: PopulationRow;
  readonly ticket: string;
  readonly part: SamplePart;
  /** All the reasons, at least one. */
  readonly reasons: readonly SelectionReason[];
}

export interface DrawResult {
  readonly seed: string;
  readonly policy: SamplingPolicy;
  readonly populationSize: number;
  /** In ticket order. */
  readonly selected: readonly SelectedDecision[];
  readonly sizes: Readonly<Record<SamplePart, number>>;
  readonly strata: readonly Stratum[];
  readonly coverage: readonly CoverageRow[];
  readonly impossible: readonly ImpossibleNeed[];
  /** Ids of decisions that every IQA assessed or countersigned. */
  readonly unverifiable: readonly string[];
  /** No sample that holds the whole and random parts and covers what the policy wants is smaller. */
  readonly lowerBound: number;
}

const RISK_POINTS: Readonly<Record<Risk, number>> = { red: 3, amber: 2, green: 1 };

type Selection = Pick<SelectedDecision, 'part' | 'reasons'>;

function shareReasons(strata: readonly Stratum[]): Map<string, Selection> {
  const found = new Map<string, Selection>();
  for (const stratum of strata) {
    const part = stratumKind(stratum) === 'whole' ? 'whole' : 'random';
    stratum.order.slice(0, stratum.take).forEach((id, index) => {
      const rank = index + 1;
      const reasons = stratum.shares
        .filter((share) => rank <= share.take)
        .map((share) => ({ ...share, assessorId: stratum.assessorId, of: stratum.of, rank }));
      found.set(id, { part, reasons });
    });
  }
  return found;
}

/** What each picked decision is there for: the needs that were open when it came, in ticket order. */
function coverReasons(
  values: readonly DimensionValue[],
  taken: Int32Array,
  picked: Int32Array,
): Map<number, SelectionReason[]> {
  const reasons = new Map<number, SelectionReason[]>(Array.from(picked, (place) => [place, []]));
  for (const { dimension, value, population, wanted, members } of values) {
    let nth = members.filter((place) => taken[place] === 1).length;
    for (const place of members) {
      const own = reasons.get(place);
      if (!own || nth >= wanted) continue;
      nth += 1;
      own.push({ kind: 'covers', dimension, value, population, wanted, nth });
    }
  }
  return reasons;
}

function hasTwice(population: readonly PopulationRow[]): boolean {
  return new Set(population.map((row) => row.id.normalize('NFC'))).size < population.length;
}

/**
 * Draws a sample: first the strata that are taken whole (new, trainee, red), then each other assessor's share by
 * ticket, then the fewest further decisions that cover what the policy wants. The same input gives the same result on
 * every platform. Fails with `seed-invalid`, `population-duplicate` (one id twice) or `draw-cancelled`.
 */
export function drawSample(input: DrawInput, options: SearchOptions = {}): Result<DrawResult> {
  const seed = parseSeed(input.seed);
  if (!seed.ok) return seed;
  if (hasTwice(input.population)) {
    return fail({ code: 'population-duplicate', message: 'The population holds one decision twice.' });
  }
  const tickets = ticketsOf(
    seed.value,
    input.population.map((row) => row.id),
  );
  const rows = Array.from(tickets.order, (place) => item(input.population, place));
  const strata = strataOf(rows, input.policy);
  const shares = shareReasons(strata);
  const isVerifiable = verifiableBy(input.iqas);
  const values = dimensionValues(rows, isVerifiable, input.policy, input.expected ?? {});
  const taken = Int32Array.from(rows, (row) => (shares.has(row.id) ? 1 : 0));
  const cover = coverAll(
    {
      rows: rows.length,
      groups: coverGroups(values),
      taken,
      risk: Int32Array.from(rows, (row) => RISK_POINTS[row.assessorStanding.risk]),
      rank: Int32Array.from(rows.keys()),
      seed: seed.value,
    },
    options,
  );
  if (!cover) return fail({ code: 'draw-cancelled', message: 'The draw was stopped; nothing was selected.' });
  const covers = coverReasons(values, taken, cover.picked);
  const selected = rows.flatMap((decision, place): SelectedDecision[] => {
    const share = shares.get(decision.id);
    const forCoverage = covers.get(place);
    if (!share && !forCoverage) return [];
    const own: Selection = share ?? { part: 'coverage', reasons: forCoverage ?? [] };
    return [{ decision, ticket: tickets.hex(at(tickets.order, place)), ...own }];
  });
  const coverage = coverageTable(values, (place) => taken[place] === 1 || covers.has(place));
  const sizeOf = (part: SamplePart) => selected.filter((entry) => entry.part === part).length;
  return ok({
    seed: seed.value,
    policy: input.policy,
    populationSize: rows.length,
    selected,
    sizes: {
      whole: sizeOf('whole'),
      first: sizeOf('first'),
      random: sizeOf('random'),
      learners: sizeOf('learners'),
      coverage: sizeOf('coverage'),
    },
    strata,
    coverage,
    impossible: impossibleNeeds(coverage),
    unverifiable: rows.filter((row) => !isVerifiable(row)).map((row) => row.id),
    lowerBound: cover.lowerBound,
  });
}
