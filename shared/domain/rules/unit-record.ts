import type { IsoDate } from '../calendar';
import type { EntryFacts, PersonFacts, UnitFacts, UnitRecordFacts } from './facts';

export type OutcomeFacts = UnitFacts['outcomes'][number];

/** Reading a unit record: what its entries achieve. No rule in here. */
export const outcomeOf = (record: UnitRecordFacts, outcomeId: string): OutcomeFacts | null =>
  record.unit.outcomes.find(({ id }) => id === outcomeId) ?? null;

/** Entries that achieved something: those with a date. */
export const datedEntries = (
  record: UnitRecordFacts,
): readonly (EntryFacts & { readonly achievedOn: IsoDate })[] =>
  record.entries.flatMap((entry) =>
    entry.achievedOn === null ? [] : [{ ...entry, achievedOn: entry.achievedOn }],
  );

/** Criteria that an entry achieves; those questioned orally count. */
export function criteriaOf({ kind }: EntryFacts): readonly string[] {
  return kind.type === 'criterion' ? [kind.criterionId] : [...kind.criteria, ...kind.oralCriteria];
}

/** Labels of an outcome's criteria that no dated entry achieves: `2c`. */
export function missingCriteria(record: UnitRecordFacts, outcome: OutcomeFacts): readonly string[] {
  const achieved = new Set(
    datedEntries(record)
      .filter(({ outcomeId }) => outcomeId === outcome.id)
      .flatMap(criteriaOf),
  );
  return outcome.criteria.filter(({ id }) => !achieved.has(id)).map(({ label }) => label);
}

/** Dated observations of an outcome that cover all its criteria, seen or questioned orally. */
export function competentObservations(record: UnitRecordFacts, outcomeId: string): number {
  const outcome = outcomeOf(record, outcomeId);
  if (outcome === null) return 0;
  return datedEntries(record).filter((entry) => {
    if (entry.outcomeId !== outcomeId || entry.kind.type !== 'observation') return false;
    const achieved = new Set(criteriaOf(entry));
    return outcome.criteria.every(({ id }) => achieved.has(id));
  }).length;
}

/** Who initials stand for: initials count without regard to case or surrounding space. */
export function personWithInitials(people: readonly PersonFacts[], typed: string): PersonFacts | null {
  const plain = (text: string): string => text.trim().toLocaleUpperCase('en-GB');
  return people.find(({ initials }) => initials !== null && plain(initials) === plain(typed)) ?? null;
}

export const outcomeWords = ({ number }: OutcomeFacts): string => `LO ${number}`;

/** `LO 1, observation 2`, `LO 4, criterion 4a`. */
export function entryWords(record: UnitRecordFacts, { outcomeId, kind }: EntryFacts): string {
  const outcome = outcomeOf(record, outcomeId);
  const lo = outcome === null ? 'An outcome of another edition' : outcomeWords(outcome);
  if (kind.type === 'observation') return `${lo}, observation ${kind.column}`;
  const criterion = outcome?.criteria.find(({ id }) => id === kind.criterionId);
  return `${lo}, criterion ${criterion?.label ?? 'unknown'}`;
}
