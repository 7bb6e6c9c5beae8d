import { caseProblems, nextReference, referenceSeries } from '../../../shared/domain/cases';
import { cleanLines, cleanText } from '../../../shared/domain/import/clean';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { caseTable, currentCase, newestReference, type CaseTableRow } from '../../database/cases';
import type { ReadableDatabase } from '../../database/connection';
import { decisionTable } from '../../database/decisions';
import { newId } from '../../database/ids';
import { learnerTable } from '../../database/learners';
import { tryCommit, type Ledger } from '../../database/ledger';
import { personById } from '../../database/people';
import { unitTable } from '../../database/units';
import { notFound, type CentreContext } from '../centre-context';
import { mayKeepCases } from './lead-iqa';
import { changedMeanwhile, closedCase } from './refusals';

type Request = ParsedOf<'cases.save'>;
interface Saved {
  readonly id: string;
  readonly reference: string;
}

/**
 * Opens a case with the next reference of its year, or corrects the facts of an open one by a revision with its reason.
 * The log names the reference alone: what a case is about is for the lead IQA.
 */
export function saveCase(centre: CentreContext, request: Request): Result<Saved> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  const { db } = centre;
  const [problem] = caseProblems(request, centre.today());
  if (problem) return fail({ code: 'invalid', ...problem });
  const unknown = unknownName(db, request);
  if (unknown) return fail(unknown);
  const context = centre.commitContext();
  const { id } = request;
  if (id === null) {
    const series = referenceSeries(request.kind, request.openedOn);
    // One writer at a time: the reference is still the next one inside the commit.
    const reference = nextReference(series, newestReference.get(db, series) ?? null);
    return tryCommit(db, context, 'case opened', reference, (tx) => {
      const newCase = newId();
      tx.insert(caseTable, {
        ...facts(request),
        ...recorded(tx, centre),
        id: newCase,
        root_id: newCase,
        replaces: null,
        kind: request.kind,
        reference,
        closed_on: null,
        outcome: null,
        change_reason: null,
      });
      return ok({ id: newCase, reference });
    });
  }
  const reason = cleanText(request.changeReason ?? '');
  if (reason === '')
    return fail({
      code: 'invalid',
      message: 'Say why the facts are changed: the earlier ones stay readable.',
      field: 'changeReason',
    });
  const before = currentCase.get(db, id);
  if (!before) return notFound('This case');
  return tryCommit(db, context, 'case corrected', before.reference, (tx) => {
    const row = caseTable.byId.get(tx.db, request.base ?? '');
    if (!row || currentCase.get(tx.db, id)?.id !== row.id) return changedMeanwhile(tx.db, id);
    if (row.closed_on !== null) return closedCase(row.reference);
    tx.insert(caseTable, {
      ...row,
      ...facts(request),
      ...recorded(tx, centre),
      id: newId(),
      replaces: row.id,
      change_reason: reason,
    });
    return ok({ id, reference: row.reference });
  });
}

const cleanOrNull = (text: string | null): string | null => cleanText(text ?? '') || null;

const facts = (request: Request) =>
  ({
    opened_on: request.openedOn,
    learner_id: request.learnerId,
    assessor_id: request.assessorId,
    iqa_id: request.iqaId,
    unit_id: request.unitId,
    decision_id: request.decisionId,
    people_in_words: cleanText(request.peopleInWords),
    description: cleanLines(request.description),
    how_found: cleanLines(request.howFound),
    reported_to: cleanOrNull(request.reportedTo),
    reported_on: request.reportedOn,
  }) satisfies Partial<CaseTableRow>;

const recorded = ({ context }: Ledger, { person }: CentreContext) =>
  ({
    recorded_at: context.now,
    recorded_by: person.id,
    device_id: context.deviceId,
  }) satisfies Partial<CaseTableRow>;

/** Whoever and whatever a case names is in the records, and the decision is the learner's. */
function unknownName(db: ReadableDatabase, request: Request): Failure | null {
  const { learnerId, assessorId, iqaId, unitId, decisionId } = request;
  const gone = (field: string, message: string): Failure => ({
    code: 'invalid',
    message,
    remedy: 'Choose again from the list.',
    field,
  });
  if (learnerId !== null && !learnerTable.byId.get(db, learnerId))
    return gone('learnerId', 'This learner is not in the records.');
  if (assessorId !== null && !personById.get(db, assessorId))
    return gone('assessorId', 'This assessor is not in the records.');
  if (iqaId !== null && !personById.get(db, iqaId)) return gone('iqaId', 'This IQA is not in the records.');
  if (unitId !== null && !unitTable.byId.get(db, unitId))
    return gone('unitId', 'This unit is not in the records.');
  if (decisionId !== null && decisionTable.byId.get(db, decisionId)?.learner_id !== learnerId)
    return gone('decisionId', 'This decision is not one about the learner.');
  return null;
}
