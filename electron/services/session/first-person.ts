import type { Person } from '../../../shared/domain/people';
import type { SetUpCentre } from '../../../shared/ipc/session';

/** The person who sets a centre up, as the records hold them. */
export const firstPerson = (id: string, { name, initials, email, role }: SetUpCentre['person']): Person => ({
  id,
  name,
  initials,
  number: null,
  email: email === '' ? null : email,
  roles: [role],
  isTrainee: false,
  countersignatoryId: null,
  qualificationsHeld: null,
  risk: null,
  riskReason: null,
  joinedOn: null,
  leftOn: null,
  lastObservedOn: null,
  lastStandardisedOn: null,
  riskReviewOn: null,
  traineeUntil: null,
  occupation: null,
  isOccupationallyCompetent: null,
});
