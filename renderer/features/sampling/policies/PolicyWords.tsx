import type { SamplingPolicy } from '../../../../shared/domain/sampling/policy';
import { policyInWords } from '../../../../shared/domain/sampling/policy-words';

/** A policy in sentences. */
export const PolicyWords = ({ policy }: { readonly policy: SamplingPolicy }) => (
  <ul className="sentences">
    {policyInWords(policy).map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
