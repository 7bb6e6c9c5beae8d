import { policyProblems } from '../../../../shared/domain/sampling/policy-problems';
import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import type { PlanPreview } from '../../../../shared/ipc/sampling';
import { failureOf } from '../../../api';
import { useRead } from '../../../data/queries';
import { useSettled } from './useSettled';

/** What a policy is tried on; null parts are still to be chosen. */
export interface PreviewOf {
  readonly qualificationId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sampleBy: string | null;
  readonly iqaIds: readonly string[] | null;
}

export type PreviewState =
  /** Something is still to be chosen. */
  | { readonly kind: 'incomplete' }
  /** The policy cannot be drawn under as it stands; the form says why. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'ready';
      /** Undefined until the first answer. */
      readonly data: PlanPreview | undefined;
      /** What is shown is of the policy before the last changes. */
      readonly isBehind: boolean;
    };

const REST_MS = 300;

/** The engine's answer to a policy as the form has it now, asked for once typing rests. */
export function usePreview(of: PreviewOf, policy: SamplingPolicy): PreviewState {
  const { qualificationId, from, to, sampleBy, iqaIds } = of;
  const isComplete = qualificationId !== null && from !== null && to !== null && from <= to;
  // A policy without a name can be tried already.
  const isValid = Object.keys(policyProblems({ ...policy, name: 'preview' })).length === 0;
  const request = {
    qualificationId: qualificationId ?? '',
    from: from ?? '',
    to: to ?? '',
    policy: { ...policy, name: 'preview', version: 1, basis: null },
    sampleBy,
    iqaIds: iqaIds && [...iqaIds],
  };
  const settled = useSettled(request, REST_MS);
  const isSettled = JSON.stringify(settled) === JSON.stringify(request);
  const read = useRead('plans.preview', settled, {
    enabled: isComplete && isValid && isSettled,
    keepsPrevious: true,
  });
  if (!isComplete) return { kind: 'incomplete' };
  if (!isValid) return { kind: 'invalid' };
  // Cancelled: a newer question is on its way.
  if (read.error !== null && isSettled && failureOf(read.error).code !== 'cancelled')
    return { kind: 'failed', error: read.error };
  return { kind: 'ready', data: read.data, isBehind: !isSettled || read.isFetching };
}
