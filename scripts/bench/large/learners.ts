import { addDays } from '../../../shared/domain/calendar';
import { query } from '../../../electron/database/query';
import type { CentreContext } from '../../../electron/services/centre-context';
import { idOf, isFinished, LARGE, pick } from './sizes';
import { write } from './writer';

export const learnerId = (index: number): string => idOf('learner', index);
export const registrationId = (index: number): string => idOf('registration', index);

const siteIds = query<[], { readonly id: string }>('SELECT id FROM site ORDER BY name');
export const sitesOf = ({ db }: CentreContext): readonly string[] => siteIds.all(db).map(({ id }) => id);

const FIRST = ['Amal', 'Beth', 'Chidi', 'Dilys', 'Ewan', 'Fatima', 'Grace', 'Huw', 'Isla', 'Jin'] as const;
const LAST = ['Adeyemi', 'Booth', 'Clarke', 'Dunne', 'Evans', 'Farouk', 'Grant', 'Hughes', 'Ito'] as const;

/** Which units a learner takes: the first six, which are mandatory, and others in turn. */
export function unitsTaken(learner: number, unitIds: readonly string[]): readonly string[] {
  const optional = unitIds.slice(6);
  return [
    ...unitIds.slice(0, 6),
    ...Array.from({ length: LARGE.unitsPerLearner - 6 }, (_, index) => pick(optional, learner + index)),
  ];
}

/** Learners, registered, with the units that each has chosen. */
export function addLearners(
  centre: CentreContext,
  qualificationId: string,
  unitIds: readonly string[],
): void {
  const sites = sitesOf(centre);
  const registeredOn = addDays(centre.today(), -LARGE.days - 30);
  write(centre, 'learners imported', `${LARGE.learners} learners`, (add) => {
    for (let index = 0; index < LARGE.learners; index += 1) {
      // Names come in another order than numbers, as they do.
      const shuffled = (index * 7919) % LARGE.learners;
      add('learner', {
        id: learnerId(index),
        name: `${pick(FIRST, shuffled)} ${pick(LAST, Math.floor(shuffled / 10))} ${shuffled}`,
        number: `L${10_000 + index}`,
        born_on: '2001-04-05',
        site_id: pick(sites, index),
        cohort: `Cohort ${index % 12}`,
      });
      add('registration', {
        id: registrationId(index),
        learner_id: learnerId(index),
        qualification_id: qualificationId,
        registered_on: registeredOn,
        number: `R${10_000 + index}`,
      });
    }
  });
  write(centre, 'units chosen', `${LARGE.learners} learners`, (add) => {
    for (let index = 0; index < LARGE.learners; index += 1) {
      if (isFinished(index)) continue;
      unitsTaken(index, unitIds).forEach((unit_id, place) =>
        add('chosen_unit', {
          id: idOf('other', 1_000_000 + index * 100 + place),
          registration_id: registrationId(index),
          unit_id,
          chosen_on: registeredOn,
        }),
      );
    }
  });
}
