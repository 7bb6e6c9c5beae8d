import { ageOn, formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import {
  methodBreaches,
  reasonBreaches,
  rplBreaches,
  simulationBreaches,
  unitRplBreaches,
  unitSimulationBreaches,
} from './evidence-rules';
import type { EntryFacts, PersonFacts, RegistrationFacts, UnitRecordFacts } from './facts';
import type { Finding } from './finding';
import { asInformation, besideField, judge } from './in-force';
import type { Breach } from './in-force';
import { initialsBreaches, unitInitialsBreaches } from './initials-rule';
import { observationCountBreaches, sameDayBreaches, tooCloseBreaches } from './observation-rules';
import { outcomeBreaches } from './outcome-rule';
import type { RulePack } from './pack-schema';
import {
  awardFindings,
  competenceFindings,
  countersignatureFindings,
  registrationAtCentreFindings,
} from './people-rules';
import { unitOutcomesFindings } from './unit-outcomes';
import { outcomeOf, personWithInitials } from './unit-record';

export { isOutcomeComplete } from './outcome-rule';
export { competentObservations } from './unit-record';

/**
 * One entry as it is typed. `day` decides which rules are in force; the assessor is judged on the day achieved, or on
 * `day` while none is typed. R9 is information here: what is missing refuses at unit sign-off. So is P5.
 */
export function entryFindings(
  pack: RulePack,
  day: IsoDate,
  record: UnitRecordFacts,
  entry: EntryFacts,
): readonly Finding[] {
  const assessor =
    record.people.find(({ id }) => id === entry.assessorId) ??
    personWithInitials(record.people, entry.initials);
  return [
    ...judge(pack, 'R1', day, () => initialsBreaches(day, record, entry)),
    ...judge(pack, 'R3', day, () => sameDayBreaches(record, entry)),
    ...judge(pack, 'R4', day, (parameters) => tooCloseBreaches(parameters, record, entry)),
    ...judge(pack, 'R5', day, () => simulationBreaches(record, entry)),
    ...judge(pack, 'R6', day, (parameters) => reasonBreaches(parameters, entry)),
    ...judge(pack, 'R8', day, (parameters) => methodBreaches(parameters, record, entry)),
    ...asInformation(judge(pack, 'R9', day, () => rplBreaches(entry))),
    ...(assessor === null
      ? []
      : besideField(assessorFindings(pack, day, entry.achievedOn ?? day, record, assessor), 'initials')),
  ];
}

/** P2 to P5 of who assessed, on the day assessed. */
function assessorFindings(
  pack: RulePack,
  day: IsoDate,
  assessedOn: IsoDate,
  record: UnitRecordFacts,
  assessor: PersonFacts,
): readonly Finding[] {
  const { qualificationId: id, unit } = record;
  const ask = { role: 'assessor', qualification: { id, title: 'this qualification' } } as const;
  return [
    ...awardFindings(pack, day, assessedOn, assessor, ask),
    ...competenceFindings(pack, day, assessedOn, assessor, unit),
    ...registrationAtCentreFindings(pack, day, assessedOn, assessor, ask),
    ...asInformation(countersignatureFindings(pack, day, assessedOn, assessor)),
  ];
}

/** R2 and R7 for one outcome; an outcome that the unit does not have is a bug. */
export function outcomeSignOffFindings(
  pack: RulePack,
  day: IsoDate,
  record: UnitRecordFacts,
  outcomeId: string,
): readonly Finding[] {
  const outcome = outcomeOf(record, outcomeId);
  if (outcome === null) throw new Error(`unit ${record.unit.code} has no outcome ${outcomeId}`);
  return [
    ...judge(pack, 'R2', day, (parameters) => observationCountBreaches(parameters, record, [outcome])),
    ...judge(pack, 'R7', day, () => outcomeBreaches(record, outcome)),
  ];
}

/**
 * The whole unit, signed off: one finding a rule, naming every entry and outcome concerned. `day` decides which rules
 * are in force; the assessor is judged on the day they decided. Field: `assessor` for P2 to P5, else null. P5 is
 * information: the decision will wait.
 */
export function unitSignOffFindings(
  pack: RulePack,
  day: IsoDate,
  record: UnitRecordFacts,
  { assessorId, decidedOn }: { readonly assessorId: string; readonly decidedOn: IsoDate },
): readonly Finding[] {
  const assessor = record.people.find(({ id }) => id === assessorId) ?? null;
  return [
    ...judge(pack, 'R1', day, () =>
      assessor === null ? [NOBODY] : unitInitialsBreaches(day, record, assessor, decidedOn),
    ),
    ...unitOutcomesFindings(pack, day, record),
    ...judge(pack, 'R5', day, () => unitSimulationBreaches(record)),
    ...judge(pack, 'R9', day, () => unitRplBreaches(record)),
    ...(assessor === null
      ? []
      : besideField(assessorFindings(pack, day, decidedOn, record, assessor), 'assessor')),
  ];
}

const NOBODY: Breach = {
  message: 'The assessor who signs is not in the assessor tracking table.',
  remedy: 'Choose an assessor of the tracking table, or add them to it.',
  field: null,
};

/** R10: old enough on the day of registration. */
export const registrationFindings = (
  pack: RulePack,
  day: IsoDate,
  facts: RegistrationFacts,
): readonly Finding[] => judge(pack, 'R10', day, () => ageBreaches(facts));

function ageBreaches({
  learnerName,
  bornOn,
  registeredOn,
  qualification,
}: RegistrationFacts): readonly Breach[] {
  const { code, minimumAge } = qualification;
  if (minimumAge === null) return [];
  if (bornOn === null) {
    return [
      {
        message: `${code} is for learners of ${minimumAge} or older, and ${learnerName} has no date of birth on record.`,
        remedy: `Give ${learnerName}’s date of birth.`,
        field: 'bornOn',
      },
    ];
  }
  const age = ageOn(bornOn, registeredOn);
  if (age >= minimumAge) return [];
  return [
    {
      message: `${learnerName} was ${age} on ${formatDate(registeredOn)}; ${code} is for learners of ${minimumAge} or older.`,
      remedy: 'Correct the date of birth or the day of registration, or register later.',
      field: 'registeredOn',
    },
  ];
}
