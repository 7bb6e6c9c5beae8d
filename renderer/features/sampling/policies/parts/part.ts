import type { SamplingPolicy } from '../../../../../shared/domain/sampling/policy';

/** What every part of the form is given. */
export interface PartProps {
  readonly policy: SamplingPolicy;
  readonly change: (changes: Partial<SamplingPolicy>) => void;
  /** The sentence for a field of the policy, once saving or drawing was tried. */
  readonly problem: (field: string) => string | undefined;
}
