import { samplingPolicySchema, type SamplingPolicy } from '../../../shared/domain/sampling/policy';
import type { SamplingPolicyTableRow } from '../../database/sampling-policies';
import { readJson } from '../samples/stored';

/** A named policy as it was saved. */
export const policyOfRow = ({ body }: Pick<SamplingPolicyTableRow, 'body'>): SamplingPolicy =>
  readJson(samplingPolicySchema, body);
