import { blankPerson } from '../../../shared/domain/people';
import type { PersonRow } from '../../../shared/ipc/people';

/** An assessor with nothing on record, for tests to change. */
export const somebody = (changes: Partial<PersonRow>): PersonRow => ({
  ...blankPerson,
  id: '01a20000-0000-7000-8000-000000000001',
  name: 'Marek Zielinski',
  initials: 'MZ',
  roles: ['assessor'],
  countersignatoryName: null,
  caseload: 0,
  decisions: 0,
  sampled: 0,
  agreed: 0,
  actionRequired: 0,
  disagreed: 0,
  openActions: 0,
  canSignIn: false,
  ...changes,
});
