import type { ClaimedUnit } from '../../../../shared/domain/claims/claim';
import { changedSinceClaim } from '../../../../shared/domain/claims/since-claim';
import { counted } from '../../../../shared/domain/sampling/names';
import { Banner } from '../../../ui/Banner';

interface SinceClaimProps {
  readonly claimed: readonly ClaimedUnit[];
  readonly now: readonly ClaimedUnit[];
}

/** Units of a claim that were overturned or decided anew since: nothing else would tell whoever made the claim. */
export function SinceClaim({ claimed, now }: SinceClaimProps) {
  const changed = changedSinceClaim(claimed, now);
  if (changed.length === 0) return null;
  return (
    <Banner
      tone="bad"
      title={`${counted(changed.length, 'unit')} changed since the certificate was claimed.`}
      remedy={`${changed.map(({ message }) => message).join(' ')} Tell the awarding organisation, and withdraw the claim if the certificate does not stand.`}
    />
  );
}
