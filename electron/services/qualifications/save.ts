import type { Qualification } from '../../../shared/domain/qualification';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { fail, ok, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import { tryCommit, type Ledger } from '../../database/ledger';
import {
  qualificationById,
  qualificationTable,
  qualificationWithCode,
  type QualificationTableRow,
} from '../../database/qualifications';
import { mayKeepRecords, notFound, type CentreContext } from '../centre-context';
import { writeStructure } from './structure';

type Request = ParsedOf<'qualifications.save'>;

/**
 * Saves a qualification and everything in it in one entry of the log. With `updates` it brings one that is already
 * there up to date: units are matched by code and keep their decisions. Refused: `exists`, `other-qualification` (the
 * document is of another one), `in-use` (a unit or criterion that records name would go).
 */
export function saveQualification(centre: CentreContext, request: Request): Result<{ readonly id: string }> {
  const allowed = mayKeepRecords(centre);
  if (!allowed.ok) return allowed;
  const { qualification, updates } = request;
  const action = updates === null ? 'qualification added' : 'qualification changed';
  const subject = `${qualification.code} ${qualification.title}`;
  return tryCommit(centre.db, centre.commitContext(), action, subject, (tx) => {
    const id = updates ?? newId();
    const refused =
      updates === null ? refuseSecond(tx, qualification) : refuseOther(tx, updates, qualification);
    if (!refused.ok) return refused;
    const row = rowOf(id, request, tx.context.deviceId);
    if (updates === null) tx.insert(qualificationTable, row);
    else tx.update(qualificationTable, id, request.source ? row : withoutSource(row));
    const written = writeStructure(tx, id, qualification);
    return written.ok ? ok({ id }) : written;
  });
}

function refuseSecond(tx: Ledger, { code }: Qualification): Result<null> {
  if (qualificationWithCode.get(tx.db, code) === undefined) return ok(null);
  return fail({
    code: 'exists',
    message: `The centre already has ${code}.`,
    remedy: 'Open it and bring it up to date from the document instead.',
    field: 'code',
  });
}

function refuseOther(tx: Ledger, id: string, { code }: Qualification): Result<null> {
  const row = qualificationById.get(tx.db, id);
  if (!row) return notFound('This qualification');
  if (row.code.toUpperCase() === code.toUpperCase()) return ok(null);
  return fail({
    code: 'other-qualification',
    message: `This is ${code}, not ${row.code}.`,
    remedy: `Choose the document of ${row.code}, or add ${code} as a qualification of its own.`,
    field: 'code',
  });
}

const rowOf = (id: string, { qualification, source }: Request, deviceId: string): QualificationTableRow => ({
  id,
  awarding_organisation: qualification.awardingOrganisation,
  title: qualification.title,
  number: qualification.number,
  code: qualification.code,
  level: qualification.level,
  credits: qualification.credits,
  tqt: qualification.tqt,
  glh: qualification.glh,
  minimum_age: qualification.minimumAge,
  source_name: source?.name ?? null,
  source_sha256: source?.sha256 ?? null,
  device_id: deviceId,
});

/** An update by hand does not unlearn which document the qualification came from. */
function withoutSource(row: QualificationTableRow): Partial<QualificationTableRow> {
  const { source_name: _name, source_sha256: _hash, ...rest } = row;
  return rest;
}
