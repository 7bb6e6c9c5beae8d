import { formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { awardBreaches } from './award-rule';
import type { RoleAsked } from './award-rule';
import type { PersonFacts, UnitFacts, VerifierFacts } from './facts';
import type { Finding } from './finding';
import { judge } from './in-force';
import type { Breach } from './in-force';
import type { RulePack } from './pack-schema';
import { needsCountersignature } from './trainee';
import { cpdBreaches, periodBreaches } from './upkeep-rules';

export type { RoleAsked } from './award-rule';
export { needsCountersignature } from './trainee';

/** P1 for one IQA and one decision. */
export const verifierFindings = (pack: RulePack, day: IsoDate, facts: VerifierFacts): readonly Finding[] =>
  judge(pack, 'P1', day, () => independenceBreaches(facts));

/**
 * What a person breaks in a role on a day: P2, P6, P7 and, in a qualification, P4. Fields: `awards`,
 * `registrations`, `cpd`, `lastObservedOn`, `lastStandardisedOn`; no two findings share rule and field.
 */
export function personFindings(
  pack: RulePack,
  day: IsoDate,
  person: PersonFacts,
  ask: RoleAsked,
): readonly Finding[] {
  return [
    ...awardFindings(pack, day, day, person, ask),
    ...registrationAtCentreFindings(pack, day, day, person, ask),
    ...judge(pack, 'P6', day, (parameters) => cpdBreaches(parameters, person)),
    ...judge(pack, 'P7', day, (parameters) => periodBreaches(parameters, day, person, ask)),
  ];
}

/** P2, in force on `day`, of a person as they stood `on` another. */
export const awardFindings = (
  pack: RulePack,
  day: IsoDate,
  on: IsoDate,
  person: PersonFacts,
  ask: RoleAsked,
): readonly Finding[] => judge(pack, 'P2', day, (parameters) => awardBreaches(parameters, on, person, ask));

/** P3: the assessor's recorded competence covers the unit on the day. */
export const competenceFindings = (
  pack: RulePack,
  day: IsoDate,
  on: IsoDate,
  person: PersonFacts,
  unit: Pick<UnitFacts, 'id' | 'code'>,
): readonly Finding[] => judge(pack, 'P3', day, () => competenceBreaches(on, person, unit));

/** P4; silent without a qualification. */
export const registrationAtCentreFindings = (
  pack: RulePack,
  day: IsoDate,
  on: IsoDate,
  person: PersonFacts,
  ask: RoleAsked,
): readonly Finding[] => judge(pack, 'P4', day, () => registrationBreaches(on, person, ask));

/** P5 in words. Severity as in the pack: `block` is for claiming; forms show it as information. */
export const countersignatureFindings = (
  pack: RulePack,
  day: IsoDate,
  decidedOn: IsoDate,
  person: PersonFacts,
): readonly Finding[] =>
  judge(pack, 'P5', day, () =>
    needsCountersignature(person, decidedOn)
      ? [
          {
            message: `${person.name} was a trainee on ${formatDate(decidedOn)}: the decision will wait for a countersignature.`,
            remedy: 'Nothing to do here: it goes to the countersignature queue.',
            field: null,
          },
        ]
      : [],
  );

function independenceBreaches(facts: VerifierFacts): readonly Breach[] {
  const { iqaId, iqaName, assessorId, countersignedBy, decision } = facts;
  const part = iqaId === assessorId ? 'assessed' : iqaId === countersignedBy ? 'countersigned' : null;
  if (part === null) return [];
  return [
    {
      message: `${iqaName} ${part} ${decision} and cannot verify it.`,
      remedy: 'Give the sample to an IQA who had no part in the decision.',
      field: 'iqaId',
    },
  ];
}

const covers = ({ from, to }: { from: IsoDate; to: IsoDate | null }, day: IsoDate): boolean =>
  from <= day && (to === null || day <= to);

function competenceBreaches(
  day: IsoDate,
  { name, competence }: PersonFacts,
  unit: Pick<UnitFacts, 'id' | 'code'>,
): readonly Breach[] {
  const ofUnit = competence.filter(({ unitId }) => unitId === unit.id);
  if (ofUnit.some((period) => covers(period, day))) return [];
  return [
    {
      message:
        ofUnit.length === 0
          ? `${name} has no recorded competence for ${unit.code}.`
          : `${name}’s recorded competence for ${unit.code} does not cover ${formatDate(day)}.`,
      remedy: `Add evidence of competence for ${unit.code} to ${name} (CV and references, qualification, CPD or membership), or say why the decision stands.`,
      field: 'competence',
    },
  ];
}

function registrationBreaches(
  day: IsoDate,
  { name, registrations }: PersonFacts,
  { role, qualification }: RoleAsked,
): readonly Breach[] {
  if (qualification === null) return [];
  const isRegistered = registrations.some(
    (one) => one.qualificationId === qualification.id && one.role === role && covers(one, day),
  );
  if (isRegistered) return [];
  return [
    {
      message: `${name} is not registered as ${role} for ${qualification.title} on ${formatDate(day)}.`,
      remedy: `Register ${name} with the centre as ${role} for ${qualification.title}, from that day or earlier.`,
      field: 'registrations',
    },
  ];
}
