import type { IsoDate } from '../../../shared/domain/calendar';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import type { ReadableDatabase } from '../../database/connection';
import { newestDecisionDays } from '../../database/tracking';
import { yearBefore } from '../person-facts';
import { rulesOn } from '../rules/rules-on';

/** A qualification that somebody decided in within the last twelve months, and the newest day of it. */
export interface Assessing {
  readonly qualification: { readonly id: string; readonly title: string };
  readonly pack: RulePack;
  readonly newest: IsoDate;
}

/**
 * By person, what they have assessed in the last twelve months without being registered for it all that time: the rest
 * cannot break P4 and is not looked at.
 */
export function assessingUnregistered(
  db: ReadableDatabase,
  day: IsoDate,
  people: readonly PersonFacts[],
  qualifications: readonly { readonly id: string; readonly code: string }[],
): ReadonlyMap<string, readonly Assessing[]> {
  const since = yearBefore(day);
  const assessors = people.filter(({ roles }) => roles.includes('assessor'));
  const found = new Map<string, Assessing[]>();
  for (const { id, code } of qualifications) {
    const inDoubt = assessors.filter((person) => !isRegisteredThroughout(person, id, since, day));
    if (inDoubt.length === 0) continue;
    const ids = JSON.stringify(inDoubt.map((person) => person.id));
    const rows = newestDecisionDays.all(db, { qualificationId: id, since, people: ids });
    if (rows.length === 0) continue;
    const { pack } = rulesOn(db, id, day);
    for (const { person_id, newest } of rows)
      found.set(person_id, [
        ...(found.get(person_id) ?? []),
        { qualification: { id, title: code }, pack, newest },
      ]);
  }
  return found;
}

const isRegisteredThroughout = (
  { registrations }: PersonFacts,
  qualificationId: string,
  since: IsoDate,
  day: IsoDate,
): boolean =>
  registrations.some(
    (one) =>
      one.qualificationId === qualificationId &&
      one.role === 'assessor' &&
      one.from <= since &&
      (one.to === null || one.to >= day),
  );
