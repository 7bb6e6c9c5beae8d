import * as z from 'zod';
import type { IsoDate } from '../../../shared/domain/calendar';
import type { ClaimState } from '../../../shared/domain/claims/claim';
import { blocksClaim } from '../../../shared/domain/rules/claim-rules';
import { counted } from '../../../shared/domain/sampling/names';
import type { ClaimVerdict } from '../../../shared/domain/rules/facts';
import type { ClaimRow, ReadyRow } from '../../../shared/ipc/claims';
import type { Page } from '../../../shared/ipc/common';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import { claimCandidates, type ClaimCandidateRow } from '../../database/claim-candidates';
import { claimCounts, claimsBefore, countClaims } from '../../database/claims';
import { containing } from '../../database/learner-list';
import type { CentreContext } from '../centre-context';
import { statementFrame, statementOf, type StatementFrame } from '../statement';
import { claimedUnits, verdictsOn } from './facts';
import { storedUnits } from './stored';

/** Where a page ends. */
const cursor = z.tuple([z.string(), z.string()]);
const after = (text: string | null, start: readonly [string, string]): readonly [string, string] =>
  text === null ? start : cursor.parse(JSON.parse(text));

/** Learners who have enough units to claim, by name; how each stands is worked out for the page alone. */
export function readyPage(
  centre: CentreContext,
  request: ParsedOf<'claims.ready'>,
): Result<Omit<Page<ReadyRow>, 'total'>> {
  const [name, id] = after(request.after, ['', '']);
  const found = claimCandidates.all(centre.db, {
    qualificationId: request.qualificationId ?? '',
    pattern: containing(request.query),
    name,
    id,
    limit: request.limit + 1,
  });
  const shown = found.slice(0, request.limit);
  const last = found.length > request.limit ? shown.at(-1) : undefined;
  const day = centre.today();
  const frames = new Map(
    [...new Set(shown.map((row) => row.qualification_id))].map((each) => [
      each,
      statementFrame(centre.db, each, day),
    ]),
  );
  return ok({
    rows: shown.flatMap((row) => readyRow(centre, row, day, frames.get(row.qualification_id) ?? null)),
    next: last ? JSON.stringify([last.learner_name, last.registration_id]) : null,
  });
}

function readyRow(
  { db }: CentreContext,
  row: ClaimCandidateRow,
  day: IsoDate,
  frame: StatementFrame | null,
): readonly ReadyRow[] {
  const statement = statementOf(db, row.learner_id, row.qualification_id, day, frame);
  if (!statement) return [];
  const verdicts = verdictsOn(db, statement, day);
  const unmet = verdicts.filter(({ state }) => state === 'not met');
  return [
    {
      registrationId: row.registration_id,
      learnerId: row.learner_id,
      learnerName: row.learner_name,
      learnerNumber: row.learner_number,
      qualificationId: row.qualification_id,
      qualificationCode: row.qualification_code,
      decisionIds: claimedUnits(statement).map(({ decisionId }) => decisionId),
      state: stateOf(unmet),
      missing: unmet
        .filter(({ severity }) => severity !== 'info')
        .map((verdict) => ({ ruleId: verdict.ruleId, summary: firstMissing(verdict) })),
      waitsForEqa: unmet.some(({ ruleId }) => ruleId === 'C6'),
    },
  ];
}

/** `The planned sample of UBU42 is not done. And 2 more things.` */
function firstMissing({ missing, summary }: ClaimVerdict): string {
  const [first] = missing;
  if (!first || missing.length === 1) return first?.message ?? summary;
  return `${first.message} And ${counted(missing.length - 1, 'more thing')}.`;
}

function stateOf(unmet: readonly ClaimVerdict[]): ReadyRow['state'] {
  if (unmet.some(blocksClaim)) return 'not ready';
  return unmet.some(({ severity }) => severity === 'warn') ? 'reason needed' : 'ready';
}

/** Claims in a state, newest first. */
export function claimsPage({ db }: CentreContext, request: ParsedOf<'claims.page'>): Result<Page<ClaimRow>> {
  const [day, id] = after(request.after, ['9999', '']);
  const wanted = {
    state: request.state,
    qualificationId: request.qualificationId ?? '',
    pattern: containing(request.query),
  };
  const found = claimsBefore.all(db, { ...wanted, day, id, limit: request.limit + 1 });
  const shown = found.slice(0, request.limit);
  const last = found.length > request.limit ? shown.at(-1) : undefined;
  return ok({
    rows: shown.map((row) => ({
      id: row.id,
      learnerId: row.learner_id,
      learnerName: row.learner_name,
      learnerNumber: row.learner_number,
      qualificationId: row.qualification_id,
      qualificationCode: row.qualification_code,
      batchNumber: row.batch_number,
      claimedOn: row.claimed_on,
      certificateNumber: row.certificate_number,
      certificatedOn: row.certificated_on,
      units: storedUnits(row.units).length,
    })),
    next: last ? JSON.stringify([last.claimed_on, last.id]) : null,
    total: countClaims.get(db, wanted) ?? 0,
  });
}

/** How many of the claims that are looked for stand in each state. */
export function countClaimsByState(
  { db }: CentreContext,
  request: ParsedOf<'claims.counts'>,
): Result<Readonly<Record<ClaimState, number>>> {
  const rows = claimCounts.all(db, {
    qualificationId: request.qualificationId ?? '',
    pattern: containing(request.query),
  });
  const none = { 'waiting for EQA': 0, claimed: 0, certificated: 0, withdrawn: 0 };
  return ok({ ...none, ...Object.fromEntries(rows.map(({ state, claims }) => [state, claims])) });
}
