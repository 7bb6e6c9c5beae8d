import { blankPerson, type Person } from '../../../shared/domain/people';
import type { SetUpCentre } from '../../../shared/ipc/session';

/** The person who sets a centre up, as the records hold them. */
export const firstPerson = (id: string, { name, initials, email, role }: SetUpCentre['person']): Person => ({
  ...blankPerson,
  id,
  name,
  initials,
  email: email === '' ? null : email,
  roles: [role],
});
