import * as z from 'zod';
import type { AgreementRow } from '../../../shared/ipc/agreements';
import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import { agreementNamed, agreements, agreementTable } from '../../database/agreements';
import { personNames } from '../../database/names';
import { personById } from '../../database/people';
import { qualificationById } from '../../database/qualifications';
import { rowVersion } from '../../database/row-version';
import { notFound, type CentreContext } from '../centre-context';
import { fileIdFor, type FileForRecord } from '../kept-files';
import { fileOf, invalid, keepRecord, outdated, putRow, removeRow } from './rows';

const waivedRoles = z.array(z.enum(['assessor', 'IQA']));
const ids = z.array(z.string());

/** Every employer direct agreement on file, newest first. */
export function listAgreements({ db }: CentreContext): Result<readonly AgreementRow[]> {
  const names = new Map(personNames.all(db).map(({ id, name }) => [id, name]));
  return ok(
    agreements.all(db).map((row) => ({
      id: row.id,
      version: rowVersion(db, agreementTable, row),
      employer: row.employer,
      reference: row.reference,
      scope: row.scope,
      waives: waivedRoles.parse(JSON.parse(row.waives)),
      qualificationId: row.qualification_id,
      qualificationCode:
        row.qualification_id === null
          ? null
          : (qualificationById.get(db, row.qualification_id)?.code ?? null),
      people: ids.parse(JSON.parse(row.person_ids)).map((id) => ({ id, name: names.get(id) ?? 'somebody' })),
      validFrom: row.valid_from,
      validTo: row.valid_to,
      file: fileOf(db, row.file_id),
    })),
  );
}

/** Adds or changes an employer direct agreement: it waives P2 for the roles and people it names. */
export function saveAgreement(
  centre: CentreContext,
  request: ParsedOf<'agreements.save'>,
  file: FileForRecord,
): Result<{ readonly id: string }> {
  const { id, employer, reference, validFrom, validTo, qualificationId } = request;
  const personIds = [...new Set(request.personIds)];
  const action = id === null ? 'employer agreement added' : 'employer agreement changed';
  return keepRecord(centre, action, `${employer}, ${reference}`, (tx) => {
    const changed = outdated(tx, agreementTable, request, 'This agreement');
    if (changed) return changed;
    if (request.scope === '') return invalid('scope', 'Say what the agreement covers.');
    if (validFrom > centre.today())
      return invalid('validFrom', 'This day is still to come. Enter the agreement once it holds.');
    if (validTo !== null && validTo < validFrom)
      return invalid('validTo', 'The last day is before the first. Correct one of the two.');
    if (qualificationId !== null && !qualificationById.get(tx.db, qualificationId))
      return notFound('The qualification');
    if (personIds.some((personId) => !personById.get(tx.db, personId))) return notFound('A person named');
    const same = agreementNamed.get(tx.db, employer, reference);
    if (same && same.id !== id)
      return invalid(
        'reference',
        `An agreement ${reference} with ${employer} is on file already.`,
        'Change that one, or give this one its own reference.',
      );
    const fileId = fileIdFor(tx, file);
    if (!fileId.ok) return fileId;
    return putRow(tx, agreementTable, id, (rowId) => ({
      id: rowId,
      employer,
      reference,
      scope: request.scope,
      waives: JSON.stringify([...new Set(request.waives)]),
      qualification_id: qualificationId,
      person_ids: JSON.stringify(personIds),
      valid_from: validFrom,
      valid_to: validTo,
      file_id: fileId.value,
      device_id: tx.context.deviceId,
    }));
  });
}

export const removeAgreement = (centre: CentreContext, { id }: ParsedOf<'agreements.remove'>): Result<null> =>
  removeRow(
    centre,
    agreementTable,
    id,
    'employer agreement removed',
    (row) => `${row.employer}, ${row.reference}`,
  );
