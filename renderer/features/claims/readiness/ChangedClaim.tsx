import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { BothVersions } from '../../../ui/BothVersions';

interface ChangedClaimProps {
  readonly mine: string;
  readonly stored: string;
  readonly isPending: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** Somebody else changed the claim meanwhile: it is read again, and stands beside what was about to be recorded. */
export function ChangedClaim({ mine, stored, ...choice }: ChangedClaimProps) {
  const client = useQueryClient();
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['claims.readiness'] });
  }, [client]);
  return <BothVersions what="The claim" differences={[{ label: 'Claim', mine, stored }]} {...choice} />;
}
