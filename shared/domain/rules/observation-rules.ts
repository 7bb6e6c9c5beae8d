import { daysBetween, formatDate } from '../calendar';
import type { IsoDate } from '../calendar';
import { counted } from '../sampling/names';
import type { EntryFacts, UnitRecordFacts } from './facts';
import { inForce } from './in-force';
import type { Breach } from './in-force';
import type { RulePack, RuleSettings } from './pack-schema';
import { competentObservations, datedEntries, outcomeOf, outcomeWords } from './unit-record';
import type { OutcomeFacts } from './unit-record';

/** Competent observations that R2 asks for in an outcome: what the unit states, else what the pack says. */
export function observationsNeeded(
  { whereUnitIsSilent }: RuleSettings['R2']['parameters'],
  record: UnitRecordFacts,
  outcome: OutcomeFacts,
): number {
  if (outcome.kind !== 'observation') return 0;
  return record.unit.observationsRequired ?? whereUnitIsSilent ?? 0;
}

/** R2 for some outcomes, in one sentence. */
export function observationCountBreaches(
  parameters: RuleSettings['R2']['parameters'],
  record: UnitRecordFacts,
  outcomes: readonly OutcomeFacts[],
): readonly Breach[] {
  const short = outcomes.flatMap((outcome) => {
    const [have, needed] = [
      competentObservations(record, outcome.id),
      observationsNeeded(parameters, record, outcome),
    ];
    return have >= needed
      ? []
      : [`${outcomeWords(outcome)} has ${have} of ${counted(needed, 'competent observation')}`];
  });
  if (short.length === 0) return [];
  return [
    {
      message: `${short.join('; ')}.`,
      remedy: 'Record further observations in which every criterion is met or questioned orally.',
      field: null,
    },
  ];
}

/** Whether an outcome has all the competent observations that it needs; true where R2 is out of force. */
export function hasObservations(
  pack: RulePack,
  day: IsoDate,
  record: UnitRecordFacts,
  outcome: OutcomeFacts,
): boolean {
  if (!inForce(pack, 'R2', day)) return true;
  const needed = observationsNeeded(pack.rules.R2.parameters, record, outcome);
  return competentObservations(record, outcome.id) >= needed;
}

/** Other dated observations of the same outcome for this learner; a stored version of the entry is not another. */
function otherObservations(record: UnitRecordFacts, entry: EntryFacts): readonly IsoDate[] {
  if (entry.kind.type !== 'observation') return [];
  return datedEntries(record)
    .filter(
      ({ id, outcomeId, kind }) =>
        id !== entry.id && outcomeId === entry.outcomeId && kind.type === 'observation',
    )
    .map(({ achievedOn }) => achievedOn);
}

const loWords = (record: UnitRecordFacts, { outcomeId }: EntryFacts): string => {
  const outcome = outcomeOf(record, outcomeId);
  return outcome === null ? 'this outcome' : outcomeWords(outcome);
};

/** R3: another observation of the outcome on the same day. */
export function sameDayBreaches(record: UnitRecordFacts, entry: EntryFacts): readonly Breach[] {
  const { achievedOn } = entry;
  if (achievedOn === null || !otherObservations(record, entry).includes(achievedOn)) return [];
  return [
    {
      message: `Another observation of ${loWords(record, entry)} for ${record.learnerName} is dated ${formatDate(achievedOn)} too.`,
      remedy: 'Correct the date, or say why both were on one day.',
      field: 'achievedOn',
    },
  ];
}

/** R4: the nearest other observation is fewer than `days` away. The same day is R3's. */
export function tooCloseBreaches(
  { days }: RuleSettings['R4']['parameters'],
  record: UnitRecordFacts,
  entry: EntryFacts,
): readonly Breach[] {
  const { achievedOn } = entry;
  if (achievedOn === null) return [];
  const apart = otherObservations(record, entry).map((other) => Math.abs(daysBetween(achievedOn, other)));
  const nearest = Math.min(...apart);
  if (apart.includes(0) || nearest >= days) return [];
  return [
    {
      message: `The nearest other observation of ${loWords(record, entry)} is ${counted(nearest, 'day')} away; ${counted(days, 'day')} are recommended.`,
      remedy: 'Leave more time before the next observation where you can.',
      field: 'achievedOn',
    },
  ];
}
