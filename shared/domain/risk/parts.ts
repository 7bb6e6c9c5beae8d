import { addDays, formatDate, type IsoDate } from '../calendar';
import { addMonths } from '../rules/months';
import { counted, listed } from '../sampling/names';
import type { RiskFacts, Upkeep } from './facts';
import type { RiskWeights } from './weights';

/** What one fact says and counts; its kind is given where the parts are put together. */
export interface PartSaid {
  readonly fact: string;
  readonly points: number;
}

const nothing = (fact: string): PartSaid => ({ fact, points: 0 });

export function awardPart({ award }: RiskFacts, weights: RiskWeights['award']): PartSaid {
  switch (award.kind) {
    case 'held':
      return nothing(`Holds ${award.award}.`);
    case 'waived':
      return nothing('An employer direct agreement waives the award.');
    case 'not asked':
      return nothing('The rules in force ask for no award.');
    case 'working towards':
      return {
        fact: `Works towards ${award.award}${award.targetOn === null ? '' : `, to be awarded by ${formatDate(award.targetOn)}`}.`,
        points: weights.workingTowards,
      };
    case 'none':
      return { fact: award.sentence, points: weights.none };
  }
}

export const traineePart = ({ isTrainee }: RiskFacts, points: number): PartSaid =>
  isTrainee ? { fact: 'A trainee: decisions are countersigned.', points } : nothing('Not a trainee.');

/** S2: who joined, or made a first decision here, within so many days. */
export function newPart(facts: RiskFacts, points: number, day: IsoDate): PartSaid {
  const { joinedOn, firstDecisionOn, newForDays } = facts;
  const began = joinedOn ?? firstDecisionOn;
  if (began === null) return nothing('No day of joining and no decision here yet.');
  const said =
    joinedOn === null ? `First decision here on ${formatDate(began)}` : `Joined on ${formatDate(began)}`;
  return began >= addDays(day, -newForDays)
    ? { fact: `${said}: new for ${newForDays} days.`, points }
    : nothing(`${said}.`);
}

const NAMED = 6;

export function newUnitsPart(
  { units, newForDays }: RiskFacts,
  { fewerThan, each, most }: RiskWeights['newUnits'],
  day: IsoDate,
): PartSaid {
  if (units.length === 0) return nothing('No decisions here yet.');
  const since = addDays(day, -newForDays);
  const codes = units
    .filter(({ decisions, firstOn }) => firstOn >= since && decisions < fewerThan)
    .map(({ code }) => code)
    .toSorted();
  const all = counted(units.length, 'unit');
  if (codes.length === 0)
    return nothing(
      `Assesses ${all}; none begun within ${newForDays} days with fewer than ${fewerThan} decisions.`,
    );
  const rest = codes.length - NAMED;
  const named = listed(rest > 0 ? [...codes.slice(0, NAMED), `${rest} more`] : codes);
  return {
    fact: `New to ${codes.length} of ${all}, begun within ${newForDays} days with fewer than ${fewerThan} decisions: ${named}.`,
    points: Math.min(most, codes.length * each),
  };
}

/** P7, as its rule has it: who never was has time from the day of joining. */
export function upkeepPart(
  upkeep: Upkeep | null,
  { joinedOn }: RiskFacts,
  { points, done, day }: { readonly points: number; readonly done: string; readonly day: IsoDate },
): PartSaid {
  if (upkeep === null) return nothing(`Not asked to have been ${done} yet.`);
  const { last, everyMonths } = upkeep;
  const since = last ?? joinedOn;
  const said = last === null ? `Never ${done}` : `Last ${done} on ${formatDate(last)}`;
  const asked = `asked for every ${counted(everyMonths, 'month')}`;
  return since === null || since < addMonths(day, -everyMonths)
    ? { fact: `${said}; ${asked}: overdue.`, points }
    : nothing(`${said}; ${asked}.`);
}

export const caseloadPart = (
  { caseload }: RiskFacts,
  { above, points }: RiskWeights['caseload'],
): PartSaid => {
  const said = `${counted(caseload, 'learner')} in progress`;
  return caseload > above ? { fact: `${said}, more than ${above}.`, points } : nothing(`${said}.`);
};

export const actionsPart = (
  { overdueActions }: RiskFacts,
  { each, most }: RiskWeights['overdueActions'],
): PartSaid =>
  overdueActions === 0
    ? nothing('No action of theirs is overdue.')
    : {
        fact: `${counted(overdueActions, 'action')} of theirs ${overdueActions === 1 ? 'is' : 'are'} overdue.`,
        points: Math.min(most, overdueActions * each),
      };
