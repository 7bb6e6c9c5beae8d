import { isQualityAssurer } from '../../../shared/domain/people';
import type { SignedInPerson } from '../../../shared/ipc/session';
import type { PlanCellListRow } from '../../database/plan-cells';

interface SamplingRefusal {
  readonly rule: string | null;
  readonly message: string;
}

/** Why this person records no samples at all, or null. */
export const samplerRefusal = ({ roles }: Pick<SignedInPerson, 'roles'>): SamplingRefusal | null =>
  isQualityAssurer(roles)
    ? null
    : { rule: null, message: 'Only an IQA or a lead IQA records samples. Ask one to sign in.' };

/**
 * Why this person may not record a sample of this decision, or null. P1: nobody internally verifies what they assessed
 * or countersigned; the database refuses it too.
 */
export function samplingRefusal(
  person: Pick<SignedInPerson, 'id' | 'roles'>,
  cell: Pick<PlanCellListRow, 'assessor_id' | 'countersigned_by' | 'unplanned_reason'>,
): SamplingRefusal | null {
  const noSampler = samplerRefusal(person);
  if (noSampler) return noSampler;
  if (cell.assessor_id === person.id)
    return { rule: 'P1', message: 'You assessed this decision, so another IQA has to sample it.' };
  if (cell.countersigned_by === person.id)
    return { rule: 'P1', message: 'You countersigned this decision, so another IQA has to sample it.' };
  if (cell.unplanned_reason !== null)
    return { rule: null, message: `This sample is planned no more. ${cell.unplanned_reason}` };
  return null;
}
