import { addDays, type IsoDate } from '../calendar';
import type { AssessmentMethod, DecisionOutcome, Stage } from '../methods';
import type { Qualification, Unit } from '../qualification';
import { workingDayFrom } from '../sampling/schedule';
import type { Chance } from './chance';
import type { DemoLearner } from './learners';
import { methodFor } from './methods';
import type { DemoAssessor } from './staff';
import { unitsChosen } from './units';

export interface DemoDecision {
  readonly learnerNumber: string;
  readonly qualificationCode: string;
  readonly unitCode: string;
  readonly assessorInitials: string;
  readonly countersignedBy: string | null;
  readonly countersignedOn: IsoDate | null;
  readonly method: AssessmentMethod;
  readonly date: IsoDate;
  readonly outcome: DecisionOutcome;
  readonly stage: Stage;
  readonly site: string;
  readonly portfolioReference: string;
}

interface Route {
  readonly learner: DemoLearner;
  readonly qualification: Qualification;
  readonly registeredOn: IsoDate;
  readonly today: IsoDate;
  readonly assessors: readonly DemoAssessor[];
}

/** Days from registration to the last unit. */
const LONGEST = 400;
const SHORTEST = 270;

/** The units a learner chose on one qualification, and the decisions on them so far. */
export interface DemoRoute {
  readonly learnerNumber: string;
  readonly qualificationCode: string;
  readonly unitCodes: readonly string[];
  readonly decisions: readonly DemoDecision[];
}

/**
 * A learner's way through one qualification so far: unit after unit over about a year, some looked at in between
 * (interim), some referred once before they are met.
 */
export function routeOf(route: Route, chance: Chance): DemoRoute {
  const { learner, qualification, registeredOn, today } = route;
  const units = unitsChosen(qualification, chance);
  const length = chance.between(SHORTEST, LONGEST);
  let evidence = chance.between(1, 4);
  const decisions: DemoDecision[] = [];
  for (const [index, { unit, group }] of units.entries()) {
    const around = Math.round(((index + 1) * length) / units.length) + chance.between(-9, 9);
    for (const step of stepsOf(unit, chance)) {
      const date = workingDayFrom(addDays(registeredOn, Math.max(5, around + step.after)));
      const assessor = assessorFor(route, group, date, chance);
      evidence += chance.between(1, 3);
      if (date >= today || !assessor) continue;
      decisions.push({
        learnerNumber: learner.number,
        qualificationCode: qualification.code,
        unitCode: unit.code,
        assessorInitials: assessor.initials,
        ...countersignature(assessor, date, today, chance),
        method: step.method,
        date,
        outcome: step.outcome,
        stage: step.stage,
        site: chance.percent(94) ? learner.site : assessor.site,
        portfolioReference: `${unit.code}/E${evidence}`,
      });
    }
  }
  return {
    learnerNumber: learner.number,
    qualificationCode: qualification.code,
    unitCodes: units.map(({ unit }) => unit.code),
    decisions,
  };
}

interface Step {
  /** Days after the unit's turn. */
  readonly after: number;
  readonly stage: Stage;
  readonly outcome: DecisionOutcome;
  readonly method: AssessmentMethod;
}

function stepsOf(unit: Unit, chance: Chance): readonly Step[] {
  const interim = (after: number, method: AssessmentMethod): Step => ({
    after,
    stage: 'interim',
    outcome: chance.percent(82) ? 'met' : 'not yet met',
    method,
  });
  const steps: Step[] = [];
  // A unit without a credit value is a fifth of its qualification: it is looked at more often on the way.
  const looks = unit.credit === null ? chance.between(2, 4) : chance.between(0, 1);
  for (let look = looks; look > 0; look -= 1)
    steps.push(interim(-look * chance.between(12, 17) - 6, methodFor(unit, chance)));
  if ((unit.observationsRequired ?? 0) > 1) steps.push(interim(-chance.between(14, 16), 'observation'));
  const method = methodFor(unit, chance);
  const referred = chance.percent(9);
  steps.push({ after: 0, stage: 'summative', outcome: referred ? 'not yet met' : 'met', method });
  if (referred) steps.push({ after: chance.between(12, 24), stage: 'summative', outcome: 'met', method });
  else if (chance.percent(48))
    steps.push({
      after: chance.between(0, 3),
      stage: 'summative',
      outcome: 'met',
      method: methodFor(unit, chance),
    });
  return steps;
}

/** Somebody of the learner's site who assesses the group and was there at the time; mostly the learner's own assessor. */
function assessorFor(
  { learner, qualification, assessors }: Route,
  group: string,
  date: IsoDate,
  chance: Chance,
): DemoAssessor | undefined {
  const able = assessors.filter(
    (assessor) =>
      (assessor.joinedOn ?? '') <= date &&
      (qualification.code === 'CSPD2' ? assessor.practice : assessor.groups.includes(group)),
  );
  const here = able.filter(({ site }) => site === learner.site);
  const choice = here.length > 0 ? here : able;
  const own = choice[Number(learner.number.slice(1)) % Math.max(1, choice.length)];
  return chance.percent(82) ? own : choice[chance.between(0, Math.max(0, choice.length - 1))];
}

/** A trainee's decisions are countersigned within a week (P5); the newest may still wait. */
function countersignature(
  { isTrainee, countersignatory }: DemoAssessor,
  date: IsoDate,
  today: IsoDate,
  chance: Chance,
): Pick<DemoDecision, 'countersignedBy' | 'countersignedOn'> {
  const countersignedOn = workingDayFrom(addDays(date, chance.between(1, 4)));
  return isTrainee && countersignatory !== null && countersignedOn < today
    ? { countersignedBy: countersignatory, countersignedOn }
    : { countersignedBy: null, countersignedOn: null };
}
