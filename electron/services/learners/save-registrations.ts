import type { IsoDate } from '../../../shared/domain/calendar';
import { registrationField } from '../../../shared/domain/learner';
import { registrationFindings } from '../../../shared/domain/rules/record-rules';
import type { SaveLearner } from '../../../shared/ipc/learners';
import { fail, ok, type Failure, type Result } from '../../../shared/result';
import { newId } from '../../database/ids';
import type { LearnerTableRow } from '../../database/learners';
import type { Ledger } from '../../database/ledger';
import { qualificationById } from '../../database/qualifications';
import {
  registrationIsOnRecord,
  registrationsOf,
  registrationTable,
  type RegistrationListRow,
} from '../../database/registrations';
import { notFound } from '../centre-context';
import { keepJudgements } from '../rules/judgements';
import { rulesOn } from '../rules/rules-on';

type Requested = SaveLearner['registrations'][number];

/** Makes the learner's registrations those of the request: adds, changes, and removes what nothing rests on. */
export function saveRegistrations(
  tx: Ledger,
  learner: LearnerTableRow,
  { registrations, reasons }: SaveLearner,
  bornOnBefore: IsoDate | null,
): Result<null> {
  const stored = new Map(registrationsOf.all(tx.db, learner.id).map((row) => [row.id, row]));
  const kept = new Set(registrations.map(({ id }) => id));
  for (const row of stored.values()) {
    if (kept.has(row.id)) continue;
    if (registrationIsOnRecord.get(tx.db, row.id) !== undefined) return fail(stays(row));
    tx.remove(registrationTable, row.id);
  }
  for (const [index, requested] of registrations.entries()) {
    const before = requested.id === null ? undefined : stored.get(requested.id);
    if (requested.id !== null && !before) return notFound('This registration');
    if (before && before.qualification_id !== requested.qualificationId)
      return fail({
        code: 'registration',
        message: 'A registration stays with its qualification.',
        remedy: 'Take this registration away and add another.',
        field: registrationField(index, 'qualificationId'),
      });
    const id = writeRegistration(tx, learner.id, requested);
    const isAsJudged = before?.registered_on === requested.registeredOn && bornOnBefore === learner.born_on;
    const judged = isAsJudged ? ok(null) : judgeRegistration(tx, learner, { ...requested, id }, reasons);
    if (!judged.ok) return atRow(judged.error, index);
  }
  return ok(null);
}

const stays = ({ code }: RegistrationListRow): Failure => ({
  code: 'registration',
  message: `Units or decisions for ${code} are on record, so its registration stays.`,
  remedy: 'Give the day of withdrawal instead.',
});

function writeRegistration(tx: Ledger, learnerId: string, requested: Requested): string {
  const { qualificationId, registeredOn, withdrawnOn, number } = requested;
  const id = requested.id ?? newId();
  const row = {
    id,
    learner_id: learnerId,
    qualification_id: qualificationId,
    registered_on: registeredOn,
    number: number === '' ? null : number,
    device_id: tx.context.deviceId,
    withdrawn_on: withdrawnOn,
  };
  if (requested.id === null) tx.insert(registrationTable, row);
  else tx.update(registrationTable, id, row);
  return id;
}

/** R10, under the rules of the day of registration. */
function judgeRegistration(
  tx: Ledger,
  learner: LearnerTableRow,
  { id, qualificationId, registeredOn }: Requested & { readonly id: string },
  reasons: SaveLearner['reasons'],
): Result<null> {
  const qualification = qualificationById.get(tx.db, qualificationId);
  if (!qualification) return notFound('This qualification');
  const rules = rulesOn(tx.db, qualificationId, registeredOn);
  const findings = registrationFindings(rules.pack, registeredOn, {
    learnerName: learner.name,
    bornOn: learner.born_on,
    registeredOn,
    qualification: { code: qualification.code, minimumAge: qualification.minimum_age },
  });
  return keepJudgements(tx, { subject: 'registration', subjectId: id, rules, findings, reasons });
}

/** A rule names the registration's own fields; the form has several registrations. */
const atRow = (failure: Failure, index: number): Result<never> =>
  fail(
    failure.field === 'registeredOn'
      ? { ...failure, field: registrationField(index, 'registeredOn') }
      : failure,
  );
