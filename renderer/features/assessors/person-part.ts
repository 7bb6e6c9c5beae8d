import type { PersonRow } from '../../../shared/ipc/people';
import type { PersonRecord } from '../../../shared/ipc/people-records';

/** What every tab of a person's page is given. */
export interface PersonTabProps {
  readonly person: PersonRow;
  readonly people: readonly PersonRow[];
  readonly record: PersonRecord;
  /** False for who only reads. */
  readonly mayWrite: boolean;
}
