import { stageProblem } from '../../../shared/domain/cases';
import { cleanLines, cleanText } from '../../../shared/domain/import/clean';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { caseStageTable } from '../../database/case-stages';
import { currentCase } from '../../database/cases';
import { newId } from '../../database/ids';
import { tryCommit } from '../../database/ledger';
import { notFound, type CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import { keepFile, openKeptFile, readToKeep, type FileToKeep } from '../kept-files';
import type { OpenedFiles } from '../opened-files';
import type { PickedFiles } from '../picked-files';
import { mayKeepCases } from './lead-iqa';
import { closedCase } from './refusals';

type Request = ParsedOf<'cases.addStage'>;

/** Adds a stage that has taken place, with its document; a stage is never changed afterwards. */
export async function addStage(
  centre: CentreContext,
  files: PickedFiles,
  exclusively: <T>(work: () => Promise<T>) => Promise<T>,
  request: Request,
): Promise<Result<null>> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  const document = request.file === null ? null : await readToKeep(files, request.file);
  if (document && !document.ok) return document;
  return exclusively(() => Promise.resolve(writeStage(centre, request, document?.value ?? null)));
}

function writeStage(centre: CentreContext, request: Request, document: FileToKeep | null): Result<null> {
  const { db } = centre;
  if (!db.isOpen)
    return fail({ code: 'locked', message: 'Countersign is locked.', remedy: 'Sign in and try again.' });
  const subject = currentCase.get(db, request.caseId);
  if (!subject) return notFound('This case');
  if (subject.closed_on !== null) return closedCase(subject.reference);
  const problem = stageProblem(request, subject.opened_on, centre.today());
  if (problem) return fail({ code: 'invalid', ...problem });
  return tryCommit(db, centre.commitContext(), 'case stage added', subject.reference, (tx) => {
    tx.insert(caseStageTable, {
      id: newId(),
      case_root_id: subject.root_id,
      stage: cleanText(request.stage),
      on_day: request.onDay,
      due_on: request.dueOn,
      note: cleanLines(request.note),
      decision: cleanText(request.decision ?? '') || null,
      file_id: document === null ? null : keepFile(tx, document),
      recorded_at: tx.context.now,
      recorded_by: centre.person.id,
      device_id: tx.context.deviceId,
    });
    return ok(null);
  });
}

/** Opens a stage's document; failures as `openKeptFile`. */
export async function openStageFile(
  centre: CentreContext,
  desktop: Desktop,
  openedFiles: OpenedFiles,
  { stageId }: ParsedOf<'cases.openFile'>,
): Promise<Result<null>> {
  const allowed = mayKeepCases(centre);
  if (!allowed.ok) return allowed;
  const stage = caseStageTable.byId.get(centre.db, stageId);
  if (!stage?.file_id) return notFound('This document');
  return openKeptFile(centre, desktop, openedFiles, stage.file_id);
}
