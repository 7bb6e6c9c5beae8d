import { query } from './query';

export interface RecordPersonRow {
  readonly id: string;
  readonly name: string;
  readonly initials: string | null;
  readonly number: string | null;
  readonly part: 'assessor' | 'countersignatory' | 'IQA' | 'witness';
}

interface Asked {
  readonly registrationId: string;
  readonly learnerId: string;
  readonly qualificationId: string;
}

/** Everybody who appears in a learner's record of assessment, by name; a row for each part they had in it. */
export const peopleOfRecord = query<[Asked], RecordPersonRow>(`
  WITH own AS (
    SELECT d.id, d.root_id, d.assessor_id, d.countersigned_by FROM current_decision d
    WHERE d.learner_id = :learnerId AND d.qualification_id = :qualificationId),
  taking_part AS (
    SELECT assessor_id AS id, 'assessor' AS part FROM current_evidence_entry
      WHERE registration_id = :registrationId
    UNION SELECT assessor_id, 'assessor' FROM current_outcome_sign_off WHERE registration_id = :registrationId
    UNION SELECT assessor_id, 'assessor' FROM own
    UNION SELECT countersigned_by, 'countersignatory' FROM own
    UNION SELECT s.iqa_id, 'IQA' FROM decision d CROSS JOIN current_sample s ON s.decision_id = d.id
      WHERE d.learner_id = :learnerId AND d.qualification_id = :qualificationId
    UNION SELECT witness_id, 'witness' FROM current_evidence_entry WHERE registration_id = :registrationId
    UNION SELECT json_extract(rpl, '$.confirmedBy'), 'witness' FROM current_evidence_entry
      WHERE registration_id = :registrationId AND rpl IS NOT NULL)
  SELECT p.id, p.name, p.initials, p.number, t.part FROM taking_part t JOIN person p ON p.id = t.id
  ORDER BY p.name COLLATE NOCASE, p.id, t.part`);
