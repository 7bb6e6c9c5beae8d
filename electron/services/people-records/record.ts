import type { ParsedOf } from '../../../shared/ipc/contract';
import type { PersonRecord } from '../../../shared/ipc/people-records';
import { ok, type Result } from '../../../shared/result';
import { personById } from '../../database/people';
import { notFound, type CentreContext } from '../centre-context';
import { personFactsById } from '../person-facts';
import { personVersion } from '../person-version';
import { awardRows } from './awards';
import { competenceRows } from './competence';
import { cpdRows } from './cpd';
import { observationRows } from './observations';
import { registrationRows } from './registrations';

/** What the centre keeps about one person beside their row of the tracking table. */
export function personRecord(
  centre: CentreContext,
  { personId }: ParsedOf<'people.record'>,
): Result<PersonRecord> {
  const { db } = centre;
  const row = personById.get(db, personId);
  const facts = personFactsById(db, personId, centre.today());
  if (!row || !facts) return notFound('This person');
  return ok({
    version: personVersion(db, row),
    facts,
    awards: awardRows(db, personId),
    registrations: registrationRows(db, personId),
    competence: competenceRows(db, personId),
    cpd: cpdRows(db, personId),
    observations: observationRows(db, personId),
  });
}
