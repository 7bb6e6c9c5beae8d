import type { IsoDate } from '../../../shared/domain/calendar';
import type { ComputedRisk, RiskFacts } from '../../../shared/domain/risk/facts';
import { awardStandingOf, upkeepOf } from '../../../shared/domain/risk/standing';
import { riskOf } from '../../../shared/domain/risk/risk';
import { RISK_WEIGHTS } from '../../../shared/domain/risk/weights';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import { addMonths } from '../../../shared/domain/rules/months';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { riskPolicyOf } from '../../../shared/domain/rules/sampling-rules';
import { DEFAULT_POLICY } from '../../../shared/domain/sampling/policy';
import type { ReadableDatabase } from '../../database/connection';
import { actionsOverdue, learnersInProgress, sampledSince, unitsDecidedIn } from '../../database/risk-facts';
import { grouped, personFactsById, personFactsOf, yearBefore } from '../person-facts';
import { rulesOn } from '../rules/rules-on';

/** The risk of one person, or of everybody where no id is given, as the facts give it on a day. A fixed number of queries. */
export function computedRisks(
  db: ReadableDatabase,
  day: IsoDate,
  personId: string | null,
): ReadonlyMap<string, ComputedRisk> {
  return new Map(
    [...riskFactsOf(db, day, personId)].map(([id, facts]) => [id, riskOf(facts, RISK_WEIGHTS, day)]),
  );
}

/** What the risk of one person, or of everybody, is worked out from. */
export function riskFactsOf(
  db: ReadableDatabase,
  day: IsoDate,
  personId: string | null,
): ReadonlyMap<string, RiskFacts> {
  const since = addMonths(day, -RISK_WEIGHTS.rates.overMonths);
  const sampled = grouped(sampledSince.all(db, personId, { since }));
  const units = grouped(unitsDecidedIn.all(db, personId, {}));
  const caseloads = grouped(learnersInProgress.all(db, personId, { since: yearBefore(day) }));
  const overdue = grouped(actionsOverdue.all(db, personId, { day }));
  const packsOf = packsUnder(db, day);
  const people = personId === null ? personFactsOf(db, day) : [personFactsById(db, personId, day)];
  return new Map(
    people.flatMap((person): readonly (readonly [string, RiskFacts])[] => {
      if (!person) return [];
      const { id } = person;
      const packs = packsOf(person);
      const [samples] = sampled.get(id) ?? [];
      const own = (units.get(id) ?? []).map(({ code, decisions, first_on: firstOn }) => ({
        code,
        decisions,
        firstOn,
      }));
      const days = packs.flatMap((pack) => riskPolicyOf(pack, day)?.newForDays ?? []);
      return [
        [
          id,
          {
            award: awardStandingOf(packs, day, person),
            isTrainee: person.isTrainee,
            joinedOn: person.joinedOn,
            firstDecisionOn: own.map(({ firstOn }) => firstOn).toSorted()[0] ?? null,
            newForDays: days.length === 0 ? DEFAULT_POLICY.newForDays : Math.max(...days),
            units: own,
            sampled: samples?.sampled ?? 0,
            overturned: samples?.overturned ?? 0,
            actionRequired: samples?.action_required ?? 0,
            ...upkeepOf(packs, day, person),
            caseload: caseloads.get(id)?.[0]?.learners ?? 0,
            overdueActions: overdue.get(id)?.[0]?.actions ?? 0,
          },
        ],
      ];
    }),
  );
}

/** The packs of the qualifications that somebody is registered to assess on the day; else the centre's general one. */
function packsUnder(db: ReadableDatabase, day: IsoDate): (person: PersonFacts) => readonly RulePack[] {
  const known = new Map<string | null, RulePack>();
  const packFor = (qualificationId: string | null): RulePack => {
    const pack = known.get(qualificationId) ?? rulesOn(db, qualificationId, day).pack;
    known.set(qualificationId, pack);
    return pack;
  };
  return ({ registrations }) => {
    const open = registrations.filter(
      ({ role, from, to }) => role === 'assessor' && from <= day && (to === null || to >= day),
    );
    const under = [...new Set(open.map(({ qualificationId }) => qualificationId))];
    return under.length === 0 ? [packFor(null)] : under.map(packFor);
  };
}
