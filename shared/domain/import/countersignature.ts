import type { IsoDate } from '../calendar';
import { futureDate } from './cell-findings';
import { initialsKey } from './clean';
import { countersignedTooEarly } from './decision-findings';
import { dependsOn, ownCountersignatory, traineeCountersignatory, unknownCountersignatory } from './findings';
import type { Initialler, PeopleDirectory } from './people-directory';
import { labelOf } from './row-reader';
import type { RowReader } from './row-reader';

export interface Countersignature {
  readonly countersignedBy: string | null;
  readonly countersignedOn: IsoDate | null;
}

/** The second signature on a trainee's decision (P5): somebody qualified, not the assessor, not before the decision. */
export function checkCountersignature(
  row: RowReader,
  assessor: Initialler | null,
  date: IsoDate | null,
  { people, today }: { readonly people: PeopleDirectory; readonly today: IsoDate },
): Countersignature {
  const countersignedOn = row.date('countersignedOn');
  if (countersignedOn !== null && countersignedOn > today)
    row.report('countersignedOn', futureDate(labelOf('decisions', 'countersignedOn'), countersignedOn));
  if (countersignedOn !== null && date !== null && countersignedOn < date)
    row.report('countersignedOn', countersignedTooEarly(countersignedOn, date));
  const text = row.text('countersignedBy');
  if (text === null) return { countersignedBy: null, countersignedOn };
  const found = people.find(text);
  if (!found) row.report('countersignedBy', unknownCountersignatory(text));
  else if (found.kind === 'rejected') row.report('countersignedBy', dependsOn(text, found.place));
  else if (assessor && initialsKey(found.initials) === initialsKey(assessor.initials))
    row.report('countersignedBy', ownCountersignatory(found.initials));
  else if (found.isTrainee) row.report('countersignedBy', traineeCountersignatory(found.initials));
  return { countersignedBy: found?.kind === 'person' ? found.initials : text, countersignedOn };
}
