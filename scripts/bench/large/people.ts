import { OBSERVATION_ITEMS } from '../../../shared/domain/people-records/observation';
import { addDays } from '../../../shared/domain/calendar';
import type { CentreContext } from '../../../electron/services/centre-context';
import { dayOf, idOf, LARGE, pick } from './sizes';
import { write, type Add } from './writer';

export const assessorId = (index: number): string => idOf('person', index % LARGE.assessors);
export const iqaId = (index: number): string => idOf('person', 1_000 + (index % LARGE.iqas));
export const isTrainee = (assessor: number): boolean =>
  assessor % LARGE.assessors >= LARGE.assessors - LARGE.trainees;
/** The qualified assessor who countersigns a trainee's decisions. */
export const countersignerOf = (assessor: number): string => assessorId((assessor % LARGE.assessors) - 40);

const FIRST = ['Ada', 'Bilal', 'Cerys', 'Dmitri', 'Esi', 'Farah', 'Gwen', 'Hassan', 'Ines', 'Joao'] as const;
const LAST = ['Okafor', 'Bramley', 'Szabo', 'Nguyen', 'O’Neill', 'Iyer', 'Kowalski', 'Marsh'] as const;
const nameOf = (index: number): string => `${pick(FIRST, index)} ${pick(LAST, Math.floor(index / 10))}`;
const RISKS = ['green', 'green', 'green', 'amber', 'green', 'red', null] as const;
const CPD_EACH = 12;
const OBSERVATIONS_EACH = 4;

/** Assessors and IQAs with all that the centre keeps about them: awards, registrations, competence, CPD, observations. */
export function addPeople(centre: CentreContext, qualificationId: string, unitIds: readonly string[]): void {
  const today = centre.today();
  write(centre, 'people added', `${LARGE.assessors} assessors, ${LARGE.iqas} IQAs`, (add) => {
    for (let index = 0; index < LARGE.assessors; index += 1)
      add('person', {
        ...personOf(index, 'assessor'),
        id: assessorId(index),
        is_trainee: isTrainee(index) ? 1 : 0,
        // What waits is in the queue of whoever signs in here.
        countersignatory_id: isTrainee(index) ? centre.person.id : null,
        risk: isTrainee(index) ? null : pick(RISKS, index),
        risk_reason: pick(RISKS, index) === 'red' && !isTrainee(index) ? 'Two decisions overturned' : null,
        last_observed_on: dayOf(today, index),
        last_standardised_on: dayOf(today, index + 7),
      });
    for (let index = 0; index < LARGE.iqas; index += 1)
      add('person', { ...personOf(LARGE.assessors + index, 'IQA'), id: iqaId(index) });
  });
  write(centre, 'records of people added', `${LARGE.assessors} assessors`, (add) => {
    let next = 0;
    const id = (): string => idOf('other', (next += 1));
    for (let index = 0; index < LARGE.assessors; index += 1) {
      const person_id = assessorId(index);
      if (!isTrainee(index))
        add('person_award', { id: id(), person_id, award: 'A1', state: 'held', awarded_on: '2015-05-01' });
      add('person_registration', {
        id: id(),
        person_id,
        qualification_id: qualificationId,
        role: 'assessor',
        registered_on: '2020-01-01',
      });
      for (const unit_id of unitIds)
        add('competence', {
          id: id(),
          person_id,
          unit_id,
          evidence: 'qualification',
          valid_from: '2020-01-01',
        });
      for (let entry = 0; entry < CPD_EACH; entry += 1)
        add('cpd_entry', cpdEntry(id(), person_id, entry, today));
      addObservations(add, id, index, qualificationId, today);
    }
  });
}

const personOf = (index: number, role: 'assessor' | 'IQA') => ({
  name: nameOf(index),
  initials: `${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}`,
  roles: JSON.stringify([role]),
  is_trainee: 0,
  joined_on: '2019-09-02',
});

const cpdEntry = (id: string, person_id: string, entry: number, today: string) => ({
  id,
  person_id,
  state: 'done',
  on_day: dayOf(today, entry * 31),
  nature: 'Course',
  purpose: 'Questioning learners',
  learning: 'Open questions first',
  application: 'In professional discussions',
  minutes: 90,
  evidence: 'Certificate',
});

function addObservations(
  add: Add,
  id: () => string,
  assessor: number,
  qualification_id: string,
  today: string,
): void {
  for (let entry = 0; entry < OBSERVATIONS_EACH; entry += 1) {
    const own = id();
    const observed_on = addDays(today, -20 - ((assessor * 3 + entry * 120) % LARGE.days));
    add('assessor_observation', {
      id: own,
      root_id: own,
      observed_on,
      observer_id: iqaId(assessor),
      assessor_id: assessorId(assessor),
      qualification_id,
      activity: 'Observed a learner at the service desk',
      checklist: JSON.stringify(OBSERVATION_ITEMS.map((item) => ({ item, answer: 'yes', comment: '' }))),
      outcome: 'meets',
      feedback: 'Let the learner work, questions to the point.',
      assessor_comments: 'Agreed.',
      recorded_at: `${observed_on}T15:00:00.000Z`,
      recorded_by: iqaId(assessor),
    });
  }
}
