import type { PersonRow } from '../../../../shared/ipc/people';
import type { ObservationDraft } from './observation-form';

/** What every part of the form is given. */
export interface ObservationPartProps {
  readonly person: PersonRow;
  readonly people: readonly PersonRow[];
  readonly draft: ObservationDraft;
  readonly change: (changes: Partial<ObservationDraft>) => void;
  readonly problem: (field: string) => string | undefined;
}
