import { addDays } from '../../shared/domain/calendar';
import { inOrder, remindersOf, type Reminder } from '../../shared/domain/people-records/reminders';
import type { RulePack } from '../../shared/domain/rules/pack-schema';
import { ok, type Result } from '../../shared/result';
import { agreements } from '../database/agreements';
import { unitCodes } from '../database/names';
import { people } from '../database/people';
import { allQualifications } from '../database/qualifications';
import type { CentreContext } from './centre-context';
import { personFactsOf } from './person-facts';
import { rulesOn } from './rules/rules-on';

const SOON_DAYS = 30;

/** What people's records ask somebody to do, by the periods of the rule packs they work under. */
export function listReminders(centre: CentreContext): Result<readonly Reminder[]> {
  const { db } = centre;
  const today = centre.today();
  const packs = new Map<string | null, RulePack>();
  const packFor = (qualificationId: string | null): RulePack => {
    const known = packs.get(qualificationId) ?? rulesOn(db, qualificationId, today).pack;
    packs.set(qualificationId, known);
    return known;
  };
  const codes = new Map([
    ...unitCodes.all(db).map(({ id, name }) => [id, name] as const),
    ...allQualifications.all(db).map(({ id, code }) => [id, code] as const),
  ]);
  const reviews = new Map(people.all(db).map((row) => [row.id, row.risk_review_on]));
  const ofPeople = personFactsOf(db, today)
    .filter(({ leftOn }) => leftOn === null || leftOn > today)
    .flatMap((facts) => {
      const open = facts.registrations.filter(
        ({ from, to }) => from <= today && (to === null || to >= today),
      );
      const under = new Set(open.map(({ qualificationId }) => qualificationId));
      return remindersOf(
        {
          facts,
          riskReviewOn: reviews.get(facts.id) ?? null,
          packs: under.size === 0 ? [packFor(null)] : [...under].map(packFor),
          codeOf: (id) => codes.get(id) ?? 'what is no longer there',
        },
        today,
      );
    });
  return ok(inOrder([...ofPeople, ...agreementReminders(centre, today)]));
}

const agreementReminders = ({ db }: CentreContext, today: string): readonly Reminder[] =>
  agreements.all(db).flatMap(({ employer, reference, valid_to: dueOn }) =>
    dueOn === null || dueOn < today || dueOn > addDays(today, SOON_DAYS)
      ? []
      : [
          {
            kind: 'agreement ends' as const,
            personId: null,
            personName: employer,
            text: `Employer agreement ${reference} ends`,
            dueOn,
            isOverdue: false,
          },
        ],
  );
