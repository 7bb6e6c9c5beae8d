import * as z from 'zod';
import type { LearnerFormOptions, LearnerRecord } from '../../../shared/ipc/learners';
import { ok, type Result } from '../../../shared/result';
import type { ReadableDatabase } from '../../database/connection';
import { cohorts, learnerTable, needsInUse, type LearnerTableRow } from '../../database/learners';
import { allQualifications } from '../../database/qualifications';
import { registrationIsOnRecord, registrationsOf, registrationTable } from '../../database/registrations';
import { rowVersion } from '../../database/row-version';
import { sites } from '../../database/sites';
import { notFound, type CentreContext } from '../centre-context';

const needsSchema = z.array(z.string());

/** What sampling should represent, as kept. */
export const needsOf = ({ needs }: Pick<LearnerTableRow, 'needs'>): readonly string[] =>
  needs === null ? [] : needsSchema.parse(JSON.parse(needs));

/** A learner's record with its version, for the form that changes it. */
export function learnerRecord({ db }: CentreContext, { id }: { readonly id: string }): Result<LearnerRecord> {
  const row = learnerTable.byId.get(db, id);
  if (!row) return notFound('This learner');
  return ok({
    id,
    version: learnerVersion(db, row),
    name: row.name,
    number: row.number,
    uln: row.uln,
    bornOn: row.born_on,
    siteId: row.site_id,
    workplace: row.workplace,
    cohort: row.cohort,
    needs: [...needsOf(row)],
    registrations: registrationsOf.all(db, id).map((registration) => ({
      id: registration.id,
      qualificationId: registration.qualification_id,
      registeredOn: registration.registered_on,
      withdrawnOn: registration.withdrawn_on,
      number: registration.number,
      hasRecord: registrationIsOnRecord.get(db, registration.id) !== undefined,
    })),
  });
}

/** Changes with the learner's row and with any of their registrations: the form shows them as one. */
export const learnerVersion = (db: ReadableDatabase, row: LearnerTableRow): string =>
  [
    rowVersion(db, learnerTable, row),
    ...registrationsOf
      .all(db, row.id)
      .flatMap(({ id }) => registrationTable.byId.get(db, id) ?? [])
      .map((registration) => rowVersion(db, registrationTable, registration)),
  ].join('.');

/** What the form offers to choose from. */
export const learnerFormOptions = ({ db }: CentreContext): Result<LearnerFormOptions> =>
  ok({
    sites: sites.all(db).map(({ id, name }) => ({ id, name })),
    cohorts: cohorts.all(db),
    needs: needsInUse.all(db),
    qualifications: allQualifications
      .all(db)
      .map(({ id, code, title, minimum_age }) => ({ id, code, title, minimumAge: minimum_age }))
      .sort((a, b) => a.code.localeCompare(b.code, 'en-GB')),
  });
