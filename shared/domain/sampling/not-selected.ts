import type { Stage } from '../methods';
import type { DrawResult } from './draw';
import type { ChosenLearner, LearnerDraw } from './learner-draw';
import { counted, listed, shareWords, thousands } from './names';
import type { Names } from './names';
import type { OverallDraw } from './overall-draw';
import { DIMENSIONS } from './policy';
import type { Dimension, SamplingPolicy } from './policy';
import type { PopulationRow } from './population';
import { stratumWords } from './strata';
import type { Stratum } from './strata';

/** A decision's place in a list of tickets, 1 first; 0: it is not there. Looked up once a list. */
type PlaceIn = (list: readonly string[], id: string) => number;

function placesIn(): PlaceIn {
  const known = new Map<readonly string[], ReadonlyMap<string, number>>();
  return (list, id) => {
    let places = known.get(list);
    if (!places) known.set(list, (places = new Map(list.map((each, index) => [each, index + 1]))));
    return places.get(id) ?? 0;
  };
}

function shareNote(stratum: Stratum, place: number, names: Names, isOtherwise: boolean): string {
  const { take, of } = stratum;
  const who = stratumWords(stratum, names);
  const percent = Math.max(...stratum.shares.map((share) => share.percent));
  // A policy without any share does not say of each assessor that there is none.
  if (take === 0) return isOtherwise ? '' : `The policy draws no share of the decisions of ${who}.`;
  return `Of ${who} ${shareWords(percent)} decisions are sampled (${take} of ${of}), lowest tickets first; this one’s ticket is number ${place} of ${of}.`;
}

function firstNote({ firstDecisions }: SamplingPolicy): string {
  const asked = Object.values(firstDecisions).some((count) => count > 0);
  return asked ? 'It is not among the first decisions, which are all taken.' : '';
}

function overallNote({ take, of }: OverallDraw, place: number): string {
  return `Of the ${counted(of, 'decision')} not taken anyway, ${thousands(take)} are drawn, lowest tickets first; this one’s ticket is number ${thousands(place)}.`;
}

function unitNote(chosen: ChosenLearner, unitPlace: number, unit: string): string {
  const { take, units } = chosen;
  return unitPlace > take
    ? `Its learner is drawn, but of the learner’s ${units.length} units ${take} are, lowest tickets first; ${unit} is number ${unitPlace}.`
    : `Its learner and unit are drawn; of the decisions there another has the lowest ticket.`;
}

function learnerNote(draw: LearnerDraw, learnerPlace: number): string {
  const whose = draw.assessorId === null ? 'learners' : 'learners of its assessor';
  return `Of ${draw.of} ${whose}, ${draw.take} are drawn, lowest tickets first; this one’s is number ${learnerPlace}.`;
}

const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  assessor: 'assessor',
  unit: 'unit',
  method: 'method',
  site: 'site',
  stage: 'stage',
  cohort: 'cohort',
  'assessor-unit': 'assessor in the unit',
  'assessor-method': 'assessor by the method',
};

function coverageNote(policy: SamplingPolicy, stage: Stage): string {
  const dimensions = DIMENSIONS.filter((dimension) => policy.atLeast[dimension] > 0);
  const interim =
    policy.interimPercent > 0 && stage === 'interim'
      ? ` The ${policy.interimPercent} % of interim decisions that the sample needs are others.`
      : '';
  if (dimensions.length === 0) return interim.trim() || 'The policy asks for no coverage beyond the shares.';
  const needed = dimensions.some((dimension) => policy.atLeast[dimension] > 1)
    ? 'as many other decisions as the policy asks for'
    : 'other decisions';
  const words = dimensions.map((dimension) => DIMENSION_WORDS[dimension]);
  return `Its ${listed(words)} ${dimensions.length === 1 ? 'is' : 'are'} covered by ${needed}.${interim}`;
}

/** Why decisions were not sampled (rule S5), for asking about many: null for one that was. */
export function whyNotSelected(result: DrawResult, names: Names): (id: string) => string | null {
  const { policy, overall, learnerDraws } = result;
  const selected = new Set(result.selected.map(({ decision }) => decision.id));
  const takenOut = new Set(result.takenOut.map(({ decision }) => decision.id));
  const unverifiable = new Set(result.unverifiable);
  const stratumOf = new Map(
    result.strata.flatMap((stratum) => stratum.order.map((id) => [id, stratum] as const)),
  );
  const rowOf = new Map(result.population.map((row) => [row.id, row]));
  const placeIn = placesIn();
  const isOtherwise =
    (overall !== null || learnerDraws.length > 0) && result.strata.every(({ take }) => take === 0);

  const learnerNotes = (row: PopulationRow): string[] =>
    learnerDraws.flatMap((draw) => {
      if (draw.assessorId !== null && draw.assessorId !== row.assessorId) return [];
      const place = placeIn(draw.learners, row.learnerId);
      const chosen = draw.chosen[place - 1];
      if (!chosen) return [learnerNote(draw, place)];
      return [unitNote(chosen, placeIn(chosen.units, row.unitId), names.unit(row.unitId))];
    });
  return (id) => {
    if (selected.has(id)) return null;
    const [row, stratum] = [rowOf.get(id), stratumOf.get(id)];
    if (!row || !stratum)
      return `It is not among the ${counted(result.populationSize, 'decision')} of the frozen population.`;
    if (takenOut.has(id)) return 'The draw gives it; it was taken out by judgement.';
    const overallPlace = overall ? placeIn(overall.order, id) : 0;
    return [
      firstNote(policy),
      shareNote(stratum, placeIn(stratum.order, id), names, isOtherwise),
      ...(overall && overallPlace > 0 ? [overallNote(overall, overallPlace)] : []),
      ...learnerNotes(row),
      unverifiable.has(id)
        ? 'It could not be chosen for coverage: every IQA assessed or countersigned it.'
        : coverageNote(policy, row.stage),
    ]
      .filter((note) => note !== '')
      .join(' ');
  };
}

/** Why one decision was not sampled (rule S5), in words; null when it was. */
export const notSelectedReason = (result: DrawResult, id: string, names: Names): string | null =>
  whyNotSelected(result, names)(id);
