import type { SamplingPolicy } from '../../../../../shared/domain/sampling/policy';
import type { PartStarts } from '../part-starts';

/** What every part of the form is given. */
export interface PartProps {
  readonly policy: SamplingPolicy;
  readonly change: (changes: Partial<SamplingPolicy>) => void;
  /** What a part begins with when it is switched on. */
  readonly starts: PartStarts;
  /** The sentence for a field of the policy, once saving or drawing was tried. */
  readonly problem: (field: string) => string | undefined;
}
