import { asksTheSame } from '../../../shared/domain/sampling/policy-change';
import { policyProblems } from '../../../shared/domain/sampling/policy-problems';
import type { SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import {
  policyNamed,
  policyVersions,
  samplingPolicyTable,
  type SamplingPolicyTableRow,
} from '../../database/sampling-policies';
import { notFound, type CentreContext } from '../centre-context';
import { mayLeadSampling } from '../strategy/lead-iqa';
import { policyOfRow } from './stored';

interface Saved {
  readonly rootId: string;
  readonly version: number;
}

/**
 * Saves a named policy, or its next version; earlier ones stay. Failures: `not-allowed`, `not-found`, `name-taken`,
 * `changed-meanwhile`, `nothing-changed`, `invalid` (field as in `policyProblems`).
 */
export function savePolicy(
  centre: CentreContext,
  { base, policy }: ParsedOf<'policies.save'>,
): Result<Saved> {
  const allowed = mayLeadSampling(centre);
  if (!allowed.ok) return allowed;
  for (const [field, message] of Object.entries(policyProblems(policy)))
    return fail({ code: 'invalid', message, field });
  const action = base === null ? 'sampling policy added' : 'sampling policy changed';
  return tryCommit(centre.db, centre.commitContext(), action, policy.name, (tx) => {
    const before = base === null ? ok(null) : newestOf(tx.db, base);
    if (!before.ok) return before;
    const taken = policyNamed.get(tx.db, policy.name);
    if (taken && taken.root_id !== before.value?.root_id) return fail(nameTaken);
    if (before.value && before.value.name === policy.name && asksTheSame(policyOfRow(before.value), policy))
      return fail(nothingChanged);
    return ok(insertVersion(tx, centre, before.value, { policy, isRetired: false }));
  });
}

/** Offers a policy to new plans no more, or again, as a version of its own. */
export function retirePolicy(
  centre: CentreContext,
  { base, isRetired }: ParsedOf<'policies.retire'>,
): Result<null> {
  const allowed = mayLeadSampling(centre);
  if (!allowed.ok) return allowed;
  const named = samplingPolicyTable.byId.get(centre.db, base);
  if (!named) return notFound('This policy');
  const action = isRetired ? 'sampling policy retired' : 'sampling policy offered again';
  return tryCommit(centre.db, centre.commitContext(), action, named.name, (tx) => {
    const before = newestOf(tx.db, base);
    if (!before.ok) return before;
    if ((before.value.is_retired === 1) === isRetired) return fail(nothingChanged);
    insertVersion(tx, centre, before.value, { policy: policyOfRow(before.value), isRetired });
    return ok(null);
  });
}

/** The version named, if no later one was saved. */
function newestOf(db: ReadableDatabase, id: string): Result<SamplingPolicyTableRow> {
  const named = samplingPolicyTable.byId.get(db, id);
  if (!named) return notFound('This policy');
  return policyVersions.get(db, named.root_id)?.id === id ? ok(named) : fail(changedMeanwhile);
}

function insertVersion(
  tx: Ledger,
  { person }: CentreContext,
  before: SamplingPolicyTableRow | null,
  { policy, isRetired }: { readonly policy: SamplingPolicy; readonly isRetired: boolean },
): Saved {
  const id = newId();
  const rootId = before?.root_id ?? id;
  const version = (before?.version ?? 0) + 1;
  const row: SamplingPolicyTableRow = {
    id,
    root_id: rootId,
    replaces: before?.id ?? null,
    version,
    name: policy.name,
    body: JSON.stringify({ ...policy, version }),
    is_retired: isRetired ? 1 : 0,
    recorded_by: person.id,
    recorded_at: tx.context.now,
    device_id: tx.context.deviceId,
  };
  tx.insert(samplingPolicyTable, row);
  return { rootId, version };
}

const nameTaken: Failure = {
  code: 'name-taken',
  message: 'There is a policy of this name already.',
  remedy: 'Choose another name, or change that policy.',
  field: 'name',
};

const changedMeanwhile: Failure = {
  code: 'changed-meanwhile',
  message: 'A newer version of this policy was saved since this was opened.',
  remedy: 'Compare both versions, then keep yours or take what is on record.',
};

const nothingChanged: Failure = {
  code: 'nothing-changed',
  message: 'This is what the newest version says.',
  remedy: 'Change something, or leave it as it is.',
};
