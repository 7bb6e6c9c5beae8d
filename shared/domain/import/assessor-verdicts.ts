import type { IsoDate } from '../calendar';
import type { PersonFacts } from '../rules/facts';
import type { Finding as RuleFinding } from '../rules/finding';
import { inForce } from '../rules/in-force';
import { awardFindings, competenceFindings, registrationAtCentreFindings } from '../rules/people-rules';
import type { KnownQualification, KnownUnit } from './context';
import { warningOf } from './problem-codes';
import type { Finding } from './problem-codes';
import { asWarning, daysOfRules, packOn } from './rule-findings';
import { byStretch } from './stretches';

/** A warning about an assessor's decisions of one kind: all of `about` make one line. */
export interface Verdict {
  readonly rule: 'P2' | 'P3' | 'P4';
  /** `assessor`: one line whatever the unit; `unit`: one for each unit. */
  readonly about: 'assessor' | 'unit';
  readonly finding: Finding;
}

/** What P2, P3 and P4 say of one assessor's decisions in one qualification: by unit and day. */
export function assessorVerdicts(
  person: PersonFacts,
  qualification: KnownQualification,
): (unit: KnownUnit, day: IsoDate) => readonly Verdict[] {
  const days = [...daysOfRules(qualification), ...daysOfPerson(person)];
  const ask = { role: 'assessor', qualification } as const;
  const units = new Set(qualification.units.map(({ id }) => id));
  const isCompetentInSome = person.competence.some(({ unitId }) => units.has(unitId));
  const general = byStretch(days, (day) => {
    const pack = packOn(qualification, day);
    return [
      ...verdicts('P2', 'assessor', 'assessor-without-award', awardFindings(pack, day, day, person, ask)),
      ...verdicts(
        'P4',
        'assessor',
        'assessor-not-registered',
        registrationAtCentreFindings(pack, day, day, person, ask),
      ),
      ...(isCompetentInSome || !inForce(pack, 'P3', day) ? [] : [noCompetence(person.name)]),
    ];
  });
  if (!isCompetentInSome) return (_, day) => general(day);
  const byUnit = new Map<string, (day: IsoDate) => readonly Verdict[]>();
  const ofUnit = (unit: KnownUnit): ((day: IsoDate) => readonly Verdict[]) => {
    const before = byUnit.get(unit.id);
    if (before) return before;
    const judge = byStretch(days, (day) => [
      ...general(day),
      ...verdicts(
        'P3',
        'unit',
        'competence-not-on-record',
        competenceFindings(packOn(qualification, day), day, day, person, unit),
      ),
    ]);
    byUnit.set(unit.id, judge);
    return judge;
  };
  return (unit, day) => ofUnit(unit)(day);
}

const verdicts = (
  rule: Verdict['rule'],
  about: Verdict['about'],
  code: Finding['code'],
  findings: readonly RuleFinding[],
): readonly Verdict[] => findings.map((finding) => ({ rule, about, finding: asWarning(code, finding) }));

const noCompetence = (name: string): Verdict => ({
  rule: 'P3',
  about: 'assessor',
  finding: warningOf(
    'no-competence-on-record',
    `${name} has no recorded competence in any unit of the qualification (P3).`,
    'Add a column “Competent units” to the assessors, or record their competence in Countersign.',
  ),
});

const daysOfPerson = (person: PersonFacts): readonly IsoDate[] =>
  [
    person.traineeUntil,
    ...person.awards.flatMap(({ awardedOn, targetOn }) => [awardedOn, targetOn]),
    ...[...person.agreements, ...person.registrations, ...person.competence].flatMap(({ from, to }) => [
      from,
      to,
    ]),
  ].filter((day) => day !== null);
