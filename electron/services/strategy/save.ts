import { formatDate } from '../../../shared/domain/calendar';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import {
  newestStrategy,
  strategyVersionTable,
  type StrategyVersionTableRow,
} from '../../database/strategy-versions';
import type { CentreContext } from '../centre-context';
import { mayLeadSampling } from './lead-iqa';

type Request = ParsedOf<'strategy.save'>;

/**
 * Saves a new version of the sampling strategy; the earlier ones stay. Failures: `not-allowed`, `changed-meanwhile`,
 * `nothing-changed`, `invalid` (fields `approvedOn`, `validFrom`).
 */
export function saveStrategy(centre: CentreContext, request: Request): Result<{ readonly number: number }> {
  const allowed = mayLeadSampling(centre);
  if (!allowed.ok) return allowed;
  const { text, approvedBy, approvedOn, validFrom } = request;
  const subject = `approved by ${approvedBy}, valid from ${formatDate(validFrom)}`;
  return tryCommit(centre.db, centre.commitContext(), 'sampling strategy saved', subject, (tx) => {
    const before = newestStrategy.get(tx.db);
    const refusal = refusalOf(before, request, centre.today());
    if (refusal) return fail(refusal);
    const number = (before?.number ?? 0) + 1;
    tx.insert(strategyVersionTable, {
      id: newId(),
      number,
      body: text,
      approved_by: approvedBy,
      approved_on: approvedOn,
      valid_from: validFrom,
      recorded_by: centre.person.id,
      recorded_at: tx.context.now,
      device_id: tx.context.deviceId,
    });
    return ok({ number });
  });
}

function refusalOf(
  before: StrategyVersionTableRow | undefined,
  { base, text, approvedBy, approvedOn, validFrom }: Request,
  today: string,
): Failure | null {
  if ((before?.id ?? null) !== base) return changedMeanwhile;
  if (approvedOn > today)
    return {
      code: 'invalid',
      message: 'This day is still to come. Save the version once it is approved.',
      field: 'approvedOn',
    };
  if (!before) return null;
  if (validFrom < before.valid_from)
    return {
      code: 'invalid',
      message: `Version ${before.number} is valid from ${formatDate(before.valid_from)}; a later one cannot begin before it.`,
      remedy: `Choose ${formatDate(before.valid_from)} or a later day.`,
      field: 'validFrom',
    };
  const isSame =
    before.body === text &&
    before.approved_by === approvedBy &&
    before.approved_on === approvedOn &&
    before.valid_from === validFrom;
  return isSame ? nothingChanged : null;
}

const changedMeanwhile: Failure = {
  code: 'changed-meanwhile',
  message: 'A newer version of the strategy was saved since this one was begun.',
  remedy: 'Compare both, then keep yours or take what is on record.',
};

const nothingChanged: Failure = {
  code: 'nothing-changed',
  message: 'This says the same as the newest version.',
  remedy: 'Change the text or its approval, or leave it as it is.',
};
