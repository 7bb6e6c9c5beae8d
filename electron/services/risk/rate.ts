import { formatDate } from '../../../shared/domain/calendar';
import type { ComputedRisk } from '../../../shared/domain/risk/facts';
import { computedReason } from '../../../shared/domain/risk/words';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { tryCommit, type Ledger } from '../../database/ledger';
import { personById, personTable } from '../../database/people';
import { newestRiskAssessment } from '../../database/risk-assessments';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { computedRisks } from './facts';
import { recordRisk, type RiskRecord } from './record';

/** Puts the computed rating in force, as it was read. */
export const acceptRisk = (centre: CentreContext, request: ParsedOf<'risk.accept'>): Result<null> =>
  rate(centre, request, 'computed risk taken', (computed) =>
    computed.rating === request.seen.rating && computed.points === request.seen.points
      ? ok({ origin: 'computed', rating: computed.rating, reason: null, reviewOn: null })
      : fail({
          code: 'changed-meanwhile',
          message: `The facts have changed: they now give ${computed.points} points, ${computed.rating}.`,
          remedy: 'Read the sum again, then take it or override it.',
        }),
  );

/** Puts a rating in force that somebody judged, with its reason, until the day on which it is looked at again. */
export function overrideRisk(centre: CentreContext, request: ParsedOf<'risk.override'>): Result<null> {
  const { rating, reason, reviewOn } = request;
  const today = centre.today();
  return rate(centre, request, 'risk overridden', () =>
    reviewOn > today
      ? ok({ origin: 'overridden', rating, reason, reviewOn })
      : fail({
          code: 'dates',
          message: `The review has to be after today, ${formatDate(today)}.`,
          remedy: 'Give the day on which the rating is looked at again.',
          field: 'reviewOn',
        }),
  );
}

type Given = Pick<RiskRecord, 'origin' | 'rating' | 'reason' | 'reviewOn'>;

/** The history's new row and the person's rating, in one commit. */
function rate(
  centre: CentreContext,
  { personId, base }: { readonly personId: string; readonly base: string | null },
  action: string,
  given: (computed: ComputedRisk) => Result<Given>,
): Result<null> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const name = personById.get(centre.db, personId)?.name;
  if (name === undefined) return notFound('This person');
  const day = centre.today();
  return tryCommit(centre.db, centre.commitContext(), action, name, (tx: Ledger) => {
    const computed = computedRisks(tx.db, day, personId).get(personId);
    if (!computed) return notFound('This person');
    if ((newestRiskAssessment.get(tx.db, personId) ?? null) !== base) return fail(ratedMeanwhile(name));
    const chosen = given(computed);
    if (!chosen.ok) return chosen;
    const { rating, reason, reviewOn } = chosen.value;
    recordRisk(tx, centre.person.id, { personId, day, computed, ...chosen.value });
    tx.update(personTable, personId, {
      risk: rating,
      risk_reason: reason ?? computedReason(computed),
      risk_review_on: reviewOn,
    });
    return ok(null);
  });
}

const ratedMeanwhile = (name: string): Failure => ({
  code: 'changed-meanwhile',
  message: `The risk of ${name} was rated anew meanwhile.`,
  remedy: 'Compare the two ratings, then keep yours or leave what is in force.',
});
