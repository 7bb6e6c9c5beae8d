import type { DrawResult } from './draw';
import { counted, listed, shareWords } from './names';
import type { Names } from './names';
import { DIMENSIONS } from './policy';
import { stratumWords } from './strata';
import type { Stratum } from './strata';

function shareNote(stratum: Stratum, id: string, names: Names): string {
  const { take, of } = stratum;
  const who = stratumWords(stratum, names);
  const percent = Math.max(...stratum.shares.map((share) => share.percent));
  if (take === 0) return `The policy draws no share of the decisions of ${who}.`;
  const place = stratum.order.indexOf(id) + 1;
  return `Of ${who} ${shareWords(percent)} decisions are sampled (${take} of ${of}), lowest tickets first; this one’s ticket is number ${place} of ${of}.`;
}

function coverageNote(result: DrawResult, id: string): string {
  if (result.unverifiable.includes(id)) {
    return 'It could not be chosen for coverage: every IQA assessed or countersigned it.';
  }
  const dimensions = DIMENSIONS.filter((dimension) => result.policy.atLeast[dimension] > 0);
  if (dimensions.length === 0) return 'The policy asks for no coverage beyond the shares.';
  const needed = dimensions.some((dimension) => result.policy.atLeast[dimension] > 1)
    ? 'as many other decisions as the policy asks for'
    : 'other decisions';
  return `Its ${listed(dimensions)} ${dimensions.length === 1 ? 'is' : 'are'} covered by ${needed}.`;
}

/** Why a decision was not sampled (rule S5), in words; null when it was. */
export function notSelectedReason(result: DrawResult, id: string, names: Names): string | null {
  if (result.selected.some((entry) => entry.decision.id === id)) return null;
  const stratum = result.strata.find((entry) => entry.order.includes(id));
  if (!stratum) {
    return `It is not among the ${counted(result.populationSize, 'decision')} of the frozen population.`;
  }
  return `${shareNote(stratum, id, names)} ${coverageNote(result, id)}`;
}
