import { allocate, unassignedSentence, type Allocation } from '../../../shared/domain/sampling/allocate';
import type { IsoDate } from '../../../shared/domain/calendar';
import { impossibleSentence } from '../../../shared/domain/sampling/coverage';
import { drawSample, type DrawResult } from '../../../shared/domain/sampling/draw';
import { counted } from '../../../shared/domain/sampling/names';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { PopulationRow } from '../../../shared/domain/sampling/population';
import type { PlanPreview } from '../../../shared/ipc/sampling';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { assessorStandings } from '../../database/population';
import { withLimits } from '../capacity/limits';
import type { Control } from '../../workers/protocol';
import { namesOf } from './names';
import { readPopulation } from './population/read-population';

/** The same for everybody: the figures hold about, and which decisions it would be is left to the draw. */
export const PREVIEW_SEED = 'preview';

export interface PreviewRequest {
  readonly qualificationId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sampleBy: IsoDate;
  readonly policy: SamplingPolicy;
  readonly iqaIds: readonly string[];
  readonly today: IsoDate;
}

/** What a policy would sample of the decisions there are today; nothing is frozen or written. */
export function previewPlan(
  db: ReadableDatabase,
  request: PreviewRequest,
  control: Pick<Control, 'stopped'>,
): Result<PlanPreview> {
  const { policy, iqaIds, from, sampleBy, today } = request;
  const read = readPopulation(db, request, policy, control);
  if (!read.ok) return read;
  const population = read.value;
  const iqas = withLimits(
    db,
    iqaIds.map((id) => ({ id })),
    { policy, today, exceptPlanId: null },
  );
  const drawn = drawSample({ population, policy, seed: PREVIEW_SEED, iqas }, { shouldStop: control.stopped });
  if (!drawn.ok) return drawn;
  const decisions = drawn.value.selected.map(({ decision }) => decision);
  const allocation = allocate({ decisions, iqas, period: { from, to: sampleBy }, today });
  const { sizes, lowerBound, overall } = drawn.value;
  return ok({
    population: population.length,
    sample: decisions.length,
    minutes: decisions.length * policy.minutesEach,
    lowerBound,
    parts: sizes,
    overall: overall && { of: overall.of, take: overall.take },
    impossible: impossibleOf(db, drawn.value, allocation),
    assessors: assessorsOf(db, population, decisions),
    iqas: iqasIn(db, iqaIds, allocation, policy.minutesEach),
  });
}

function assessorsOf(
  db: ReadableDatabase,
  population: readonly PopulationRow[],
  selected: readonly PopulationRow[],
): PlanPreview['assessors'] {
  const decisions = countedBy(population, ({ assessorId }) => assessorId);
  const sample = countedBy(selected, ({ assessorId }) => assessorId);
  const standing = new Map(population.map((row) => [row.assessorId, row.assessorStanding]));
  return assessorStandings.all(db).flatMap(({ id, name, risk: rated }) => {
    const own = standing.get(id);
    if (!own) return [];
    return [
      {
        id,
        name,
        risk: own.risk,
        isRated: rated !== null,
        standing: own.isTrainee
          ? ('trainee' as const)
          : own.isNew
            ? ('new' as const)
            : ('established' as const),
        decisions: decisions.get(id) ?? 0,
        sample: sample.get(id) ?? 0,
      },
    ];
  });
}

function iqasIn(
  db: ReadableDatabase,
  iqaIds: readonly string[],
  { assignments }: Allocation,
  minutesEach: number,
): PlanPreview['iqas'] {
  const names = namesOf(db);
  return iqaIds.map((id) => {
    const own = assignments.filter(({ iqaId }) => iqaId === id);
    const months = countedBy(own, ({ plannedDate }) => plannedDate.slice(0, 7));
    const [most] = [...months].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    return {
      id,
      name: names.iqa(id),
      samples: own.length,
      minutes: own.length * minutesEach,
      busiest: most ? { month: most[0], minutes: most[1] * minutesEach } : null,
    };
  });
}

/** Needs that no sample meets, one sentence each, and samples that nobody can be given, alike ones together. */
function impossibleOf(
  db: ReadableDatabase,
  { impossible }: DrawResult,
  { unassigned }: Allocation,
): readonly string[] {
  const names = namesOf(db);
  const reasons = countedBy(unassigned, ({ reason }) => unassignedSentence(reason, names));
  return [
    ...impossible.map((need) => impossibleSentence(need, names)),
    ...[...reasons].map(([sentence, count]) => `${counted(count, 'sample')} without an IQA. ${sentence}`),
  ];
}

function countedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
