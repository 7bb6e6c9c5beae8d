import { impossibleSentence, valueWords } from '../../../../shared/domain/sampling/coverage';
import type { DrawResult } from '../../../../shared/domain/sampling/draw';
import { unassignedSentence, type Unassigned } from '../../../../shared/domain/sampling/allocate';
import type { Names } from '../../../../shared/domain/sampling/names';
import { drawnOverall } from '../../../../shared/domain/sampling/overall-draw';
import { whatTheSampleShows } from '../../../../shared/domain/sampling/shows';
import { stratumKind } from '../../../../shared/domain/sampling/strata';
import type { DrawBody } from './draw-body';

export { drawBody, type DrawBody } from './draw-body';

/** What a draw was given beside population, policy and seed, and how it was made. */
export type DrawnHow = Pick<DrawBody, 'kept' | 'asked' | 'keep' | 'without' | 'optimum'> & {
  readonly isReplanned: boolean;
};

/** With a seed of its own: what is in the plan whatever it gives stands beside it. */
export const drawnAnew = (beside: Readonly<Record<'kept' | 'asked', readonly string[]>>): DrawnHow => ({
  kept: [...beside.kept],
  asked: [...beside.asked],
  keep: [],
  without: [],
  optimum: null,
  isReplanned: false,
});

export function drawBodyOf(
  result: DrawResult,
  unassigned: readonly Unassigned[],
  { isReplanned, ...how }: DrawnHow,
  names: Names,
): DrawBody {
  const shows = whatTheSampleShows(result, names, { isReplanned });
  return {
    lowerBound: result.lowerBound,
    sizes: result.sizes,
    ...how,
    shows: [...shows.sentences],
    paragraphs: [...shows.paragraphs],
    ...spokenOf(result),
    learnerDraws: result.learnerDraws.map(({ assessorId, of, take }) => ({ assessorId, of, take })),
    impossible: [
      ...result.impossible.map((need) => impossibleSentence(need, names)),
      ...unassignedSentences(result, unassigned, names),
    ],
    coverage: coverageRows(result, names),
  };
}

/** Every value of every dimension asked for, and whether what the policy wants of it can be had. */
function coverageRows({ coverage, impossible }: DrawResult, names: Names): DrawBody['coverage'] {
  const needs = new Map(impossible.map((need) => [`${need.dimension}|${need.value}`, need]));
  return coverage.map(({ dimension, value, population, wanted }) => {
    const need = needs.get(`${dimension}|${value}`);
    return {
      dimension,
      value,
      label: valueWords(dimension, value, names),
      population,
      wanted,
      impossible: need ? { possible: need.possible, why: need.why } : null,
    };
  });
}

/** `UBU24 decided by Dana Cole: Nobody independent …`. */
function unassignedSentences(
  { selected }: DrawResult,
  unassigned: readonly Unassigned[],
  names: Names,
): readonly string[] {
  const decisionOf = new Map(selected.map(({ decision }) => [decision.id, decision]));
  return unassigned.map(({ decisionId, reason }) => {
    const decision = decisionOf.get(decisionId);
    const what = decision
      ? `${names.unit(decision.unitId)} decided by ${names.assessor(decision.assessorId)}`
      : decisionId;
    return `${what}: ${unassignedSentence(reason, names)}`;
  });
}

/** Which decisions a probability was told of, so that taking one out later ends what is said of the right part. */
function spokenOf({ overall, strata, selected }: DrawResult): Pick<DrawBody, 'overall' | 'alsoInShare'> {
  const drawn = overall === null ? [] : [...drawnOverall(overall)];
  const firsts = selected.flatMap(({ part, decision }) => (part === 'first' ? [decision.id] : []));
  const inShare = new Set(
    strata.flatMap((stratum) =>
      stratumKind(stratum) === 'random' ? stratum.order.slice(0, stratum.take) : [],
    ),
  );
  return {
    overall: overall && { of: overall.of, take: overall.take, ids: drawn },
    alsoInShare: [...new Set([...drawn, ...firsts])].filter((id) => inShare.has(id)),
  };
}
