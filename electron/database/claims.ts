import type { ClaimState } from '../../shared/domain/claims/claim';
import type { ReadableDatabase } from './connection';
import { query, queryValue } from './query';
import { defineTable } from './table';

/** A revision of a certificate claim. */
export interface ClaimTableRow {
  readonly id: string;
  readonly root_id: string;
  readonly replaces: string | null;
  readonly registration_id: string;
  readonly batch_id: string | null;
  readonly state: ClaimState;
  readonly claimed_on: string;
  readonly claimed_by: string;
  /** The rule pack's edition that it was judged under. */
  readonly pack_id: string;
  /** What stood when the claim was made: lists of ClaimVerdict and ClaimedUnit as JSON. */
  readonly verdicts: string;
  readonly units: string;
  readonly certificate_number: string | null;
  readonly certificated_on: string | null;
  readonly change_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly device_id: string;
}

export const claimTable = defineTable<ClaimTableRow>({
  name: 'claim',
  columns: [
    'id',
    'root_id',
    'replaces',
    'registration_id',
    'batch_id',
    'state',
    'claimed_on',
    'claimed_by',
    'pack_id',
    'verdicts',
    'units',
    'certificate_number',
    'certificated_on',
    'change_reason',
    'recorded_at',
    'recorded_by',
    'device_id',
  ],
});

export interface ClaimDetailRow extends ClaimTableRow {
  readonly claimed_by_name: string;
  readonly recorded_by_name: string;
  readonly batch_number: string | null;
  readonly pack_title: string;
  readonly pack_edition: string;
}

/** Every revision of every claim on a registration, oldest first. */
export const claimRevisionsOf = query<[registrationId: string], ClaimDetailRow>(`
  SELECT c.*, p.name AS claimed_by_name, r.name AS recorded_by_name, b.number AS batch_number,
    k.title AS pack_title, k.edition AS pack_edition
  FROM claim c
  JOIN person p ON p.id = c.claimed_by
  JOIN person r ON r.id = c.recorded_by
  JOIN rule_pack k ON k.id = c.pack_id
  LEFT JOIN claim_batch b ON b.id = c.batch_id
  WHERE c.registration_id = ? ORDER BY c.recorded_at, c.id`);

/** The newest revision of the claim that any of its revisions names. */
export const currentClaim = query<[id: string], ClaimTableRow>(
  'SELECT * FROM current_claim WHERE root_id = (SELECT root_id FROM claim WHERE id = ?)',
);

/** The claim that stands for a registration: made and not withdrawn. */
export const standingClaim = query<[registrationId: string], ClaimTableRow>(`
  SELECT * FROM current_claim WHERE registration_id = ? AND state <> 'withdrawn' ORDER BY recorded_at DESC LIMIT 1`);

const standing = queryValue<[registrationId: string], number>(
  `SELECT 1 FROM current_claim WHERE registration_id = ? AND state <> 'withdrawn' LIMIT 1`,
);

/** Whether a certificate is claimed: the registration's decisions and entries are locked until it is withdrawn. */
export const isClaimed = (db: ReadableDatabase, registrationId: string): boolean =>
  standing.get(db, registrationId) !== undefined;

/** Registrations with a claim that stands, and the day it was made. */
export const standingClaims = query<[], { readonly registration_id: string; readonly claimed_on: string }>(
  `SELECT registration_id, claimed_on FROM current_claim WHERE state <> 'withdrawn'`,
);

export interface ClaimListRow extends ClaimTableRow {
  readonly learner_id: string;
  readonly learner_name: string;
  readonly learner_number: string;
  readonly uln: string | null;
  readonly born_on: string | null;
  readonly registration_number: string | null;
  readonly qualification_id: string;
  readonly qualification_code: string;
  readonly batch_number: string | null;
}

const listed = `
  SELECT c.*, l.id AS learner_id, l.name AS learner_name, l.number AS learner_number, l.uln, l.born_on,
    r.number AS registration_number, r.qualification_id, q.code AS qualification_code, b.number AS batch_number
  FROM current_claim c
  JOIN registration r ON r.id = c.registration_id
  JOIN learner l ON l.id = r.learner_id
  JOIN qualification q ON q.id = r.qualification_id
  LEFT JOIN claim_batch b ON b.id = c.batch_id`;

/** `pattern` is a LIKE pattern (learners.ts); an empty qualification is all of them. */
const found = `(:qualificationId = '' OR r.qualification_id = :qualificationId)
  AND (:pattern = '%' OR l.name LIKE :pattern ESCAPE '\\' OR l.number LIKE :pattern ESCAPE '\\'
    OR c.certificate_number LIKE :pattern ESCAPE '\\')`;

interface Found {
  readonly qualificationId: string;
  readonly pattern: string;
}
type Wanted = Found & { readonly state: ClaimState };

/** Claims in a state, newest first, before a day and id; the first page comes before ('9999', ''). */
export const claimsBefore = query<
  [Wanted & { day: string; id: string; limit: number }],
  ClaimListRow
>(`${listed}
  WHERE c.state = :state AND ${found} AND (c.claimed_on, c.id) < (:day, :id) ORDER BY c.claimed_on DESC, c.id DESC LIMIT :limit`);

export const countClaims = queryValue<[Wanted], number>(`
  SELECT count(*) FROM current_claim c JOIN registration r ON r.id = c.registration_id
  JOIN learner l ON l.id = r.learner_id WHERE c.state = :state AND ${found}`);

/** How many claims stand in each state. */
export const claimCounts = query<[Found], { readonly state: ClaimState; readonly claims: number }>(`
  SELECT c.state, count(*) AS claims FROM current_claim c JOIN registration r ON r.id = c.registration_id
  JOIN learner l ON l.id = r.learner_id WHERE ${found} GROUP BY c.state`);

/** The claims of a batch by the learners' names, withdrawn ones too. */
export const claimsOfBatch = query<[batchId: string], ClaimListRow>(
  `${listed} WHERE c.batch_id = ? ORDER BY l.name COLLATE NOCASE, l.id`,
);
