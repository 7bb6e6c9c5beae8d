import type { ReadableDatabase } from '../database/connection';
import { personTable, type PersonTableRow } from '../database/people';
import { rowVersion } from '../database/row-version';

/** The version of somebody's details. Their risk is rated for itself: a new rating leaves a form of details as it was. */
export const personVersion = (db: ReadableDatabase, row: PersonTableRow): string =>
  rowVersion(db, personTable, { ...row, risk: null, risk_reason: null, risk_review_on: null });
