import { actions } from './0030-record-of-assessment/actions';
import { claims } from './0030-record-of-assessment/claims';
import { independence } from './0030-record-of-assessment/independence';
import { learners } from './0030-record-of-assessment/learners';
import { people } from './0030-record-of-assessment/people';
import { rules } from './0030-record-of-assessment/rules';
import { standing } from './0030-record-of-assessment/standing';
import { tracking } from './0030-record-of-assessment/tracking';
import { keepRevisionsTogether, refuseChanges } from './refusals';

const APPEND_ONLY = [
  'rule_pack',
  'qualification_rules',
  'judgement',
  'kept_file',
  'signature',
  'assessor_observation',
  'evidence_entry',
  'outcome_sign_off',
  'unit_achievement',
  'countersign_refusal',
  'countersign_answer',
  'direct_claim_status',
  'claim_batch',
  'claim',
  'quality_case',
  'case_stage',
  'action',
] as const;

const REVISIONS = [
  'rule_pack',
  'assessor_observation',
  'evidence_entry',
  'outcome_sign_off',
  'unit_achievement',
  'claim',
  'quality_case',
  'action',
] as const;

/** The centre's whole record of assessment, under rules. */
export const recordOfAssessment = `
${rules}
${people}
${learners}
${claims}
${actions}
${tracking}
${standing}
${independence}
${APPEND_ONLY.map(refuseChanges).join('')}
${REVISIONS.map(keepRevisionsTogether).join('')}
`;
