import { formatDate, type IsoDate } from '../../../shared/domain/calendar';
import type { SampleOutcome } from '../../../shared/domain/sample';
import { fail } from '../../../shared/result';
import { actionsOfSample } from '../../database/actions';
import type { ReadableDatabase } from '../../database/connection';
import type { SampleTableRow } from '../../database/samples';

/** Action was required and every action is closed: the decision is looked at again, in a round of its own. */
export const isResampleDue = (
  db: ReadableDatabase,
  newest: { readonly id: string; readonly outcome: SampleOutcome },
): boolean =>
  newest.outcome === 'action required' &&
  actionsOfSample.all(db, newest.id).every(({ done_on }) => done_on !== null);

/** Why a decision cannot be sampled again on a day; null when it can. */
export function resampleProblem(db: ReadableDatabase, earlier: SampleTableRow, sampledOn: IsoDate) {
  if (!isResampleDue(db, earlier))
    return fail({
      code: 'invalid',
      message: 'A decision is sampled again once every action that the sample asked for is closed.',
      remedy: 'Close the actions first, or correct the record of the sample.',
    });
  if (sampledOn >= earlier.sampled_on) return null;
  return fail({
    code: 'invalid',
    message: `The earlier sample was on ${formatDate(earlier.sampled_on)}: a re-sample is not before it.`,
    field: 'sampledOn',
  });
}
