import { asOf, millisecondsLeft } from '../../shared/domain/waiting';
import type { ParsedOf } from '../../shared/ipc/contract';
import type { Identity } from '../../shared/ipc/reports';
import { fail, ok, type Result } from '../../shared/result';
import { centreOf } from '../database/centre';
import { newId } from '../database/ids';
import { identityOf, identityTable, type IdentityTableRow } from '../database/identities';
import { commit } from '../database/ledger';
import type { CertificateSummary } from '../../shared/domain/report/certificate';
import type { CentreContext } from './centre-context';
import type { Jobs } from './jobs';
import type { PickedFiles } from './picked-files';
import type { ReportCommands } from './reports/commands';
import { waitOf } from './pin-waits';

/** The signed-in person's signing identity, or null. */
export function ownIdentity(centre: CentreContext): Result<Identity | null> {
  const row = identityOf.get(centre.db, centre.person.id);
  return ok(row ? identityView(centre, row) : null);
}

function identityView(centre: CentreContext, row: IdentityTableRow): Identity {
  const { now } = centre.commitContext();
  const wait = waitOf(centre.db, row.id);
  return {
    id: row.id,
    subject: row.subject,
    algorithm: row.algorithm,
    fingerprint: row.fingerprint,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    origin: row.origin,
    waitUntil: wait && millisecondsLeft(wait, now) > 0 ? asOf(wait, now).waitUntil : null,
  };
}

/** Makes a certificate and key for the signed-in person, valid for five years, under their PIN. */
export async function makeIdentity(
  centre: CentreContext,
  jobs: Jobs,
  { email, algorithm, pin }: ParsedOf<'identity.create'>,
): Promise<Result<Identity>> {
  const { db, person } = centre;
  const at = centreOf(db);
  if (!at) return fail({ code: 'not-found', message: 'The centre is not set up.' });
  const { now } = centre.commitContext();
  const role = person.roles.join(', ');
  const request = { name: person.name, role, centre: at.name, email, algorithm, pin, now };
  const made = await jobs.quietly<ReportCommands, 'createIdentity'>('report', 'createIdentity', request);
  return made.ok ? keepIdentity(centre, made.value.p12, made.value.certificate, 'made here') : made;
}

/** Takes a person's own `.p12` or `.pfx`, which stays under the PIN it came with. */
export async function importIdentity(
  centre: CentreContext,
  jobs: Jobs,
  files: PickedFiles,
  { file, pin }: ParsedOf<'identity.import'>,
): Promise<Result<Identity>> {
  const picked = files.get(file);
  if (!picked.ok) return picked;
  const bytes = await picked.value.read();
  if (!bytes.ok) return bytes;
  const { now } = centre.commitContext();
  const read = await jobs.quietly<ReportCommands, 'readIdentity'>('report', 'readIdentity', {
    p12: bytes.value,
    pin,
    now,
  });
  return read.ok ? keepIdentity(centre, bytes.value, read.value, 'own file') : read;
}

function keepIdentity(
  centre: CentreContext,
  p12: Uint8Array,
  certificate: CertificateSummary,
  origin: IdentityTableRow['origin'],
): Result<Identity> {
  const { db, person } = centre;
  const context = centre.commitContext();
  const row: IdentityTableRow = {
    id: newId(),
    person_id: person.id,
    p12,
    subject: certificate.name,
    serial: certificate.serial,
    fingerprint: certificate.fingerprint,
    algorithm: certificate.algorithm,
    origin,
    valid_from: certificate.validFrom,
    valid_to: certificate.validTo,
    created_at: context.now,
    device_id: context.deviceId,
  };
  const what = `${certificate.name}, certificate ${certificate.fingerprint.slice(0, 16)}`;
  commit(db, context, 'signing identity added', what, (tx) => tx.insert(identityTable, row));
  return ok(identityView(centre, row));
}
