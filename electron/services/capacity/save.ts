import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { iqaCapacityTable } from '../../database/iqa-capacities';
import { tryCommit } from '../../database/ledger';
import { rowVersion } from '../../database/row-version';
import { siteTable } from '../../database/sites';
import { notFound, type CentreContext } from '../centre-context';
import { iqasPresent } from '../plans/read';
import { capacityOfRow } from './stored';

/**
 * Says what an IQA can take on: sites and minutes a month. By the lead IQA. Failures: `not-allowed`, `not-found`,
 * `malformed` (`siteIds`), `changed-meanwhile`, `nothing-changed`.
 */
export function saveIqaCapacity(
  centre: CentreContext,
  { personId, base, siteIds, minutesPerMonth }: ParsedOf<'capacity.save'>,
): Result<null> {
  if (!centre.person.roles.includes('lead IQA')) return fail(notAllowed);
  const iqa = iqasPresent(centre).find(({ id }) => id === personId);
  if (!iqa) return notFound('This IQA');
  return tryCommit(centre.db, centre.commitContext(), 'IQA’s capacity changed', iqa.name, (tx) => {
    const unknown = siteIds?.some((id) => siteTable.byId.get(tx.db, id) === undefined) ?? false;
    if (unknown) return fail(unknownSite);
    const before = iqaCapacityTable.byId.get(tx.db, personId);
    const version = before ? rowVersion(tx.db, iqaCapacityTable, before) : null;
    if (version !== base) return fail(changedMeanwhile);
    const chosen = siteIds === null ? null : JSON.stringify([...new Set(siteIds)].sort());
    const stored = capacityOfRow(before);
    const storedSites = stored.siteIds === null ? null : JSON.stringify([...stored.siteIds].sort());
    if (chosen === storedSites && minutesPerMonth === stored.minutesPerMonth) return fail(nothingChanged);
    const values = { site_ids: chosen, minutes_per_month: minutesPerMonth };
    if (before) tx.update(iqaCapacityTable, personId, values);
    else tx.insert(iqaCapacityTable, { id: personId, ...values, device_id: tx.context.deviceId });
    return ok(null);
  });
}

const notAllowed: Failure = {
  code: 'not-allowed',
  message: 'What each IQA can take on is the lead IQA’s to say.',
  remedy: 'Ask the lead IQA of the centre.',
};

const unknownSite: Failure = {
  code: 'malformed',
  message: 'A site that was chosen is no longer there.',
  remedy: 'Choose the sites again.',
  field: 'siteIds',
};

const changedMeanwhile: Failure = {
  code: 'changed-meanwhile',
  message: 'Somebody else changed what this IQA can take on since it was opened.',
  remedy: 'Compare both versions, then keep yours or take what is on record.',
};

const nothingChanged: Failure = {
  code: 'nothing-changed',
  message: 'This is what is on record.',
  remedy: 'Change something, or close it.',
};
