import type { TrackingRow } from '../../../../shared/domain/tracking/tracking-row';
import { useRead } from '../../../data/queries';
import { SignatureImage } from '../../../signatures/SignatureImage';

/** A person's signature in little; read only for the rows in sight. */
export function SignatureCell({ row }: { readonly row: TrackingRow }) {
  const owner = { kind: 'person', id: row.id } as const;
  const signature = useRead('signatures.get', { owner }, { enabled: row.hasSignature });
  if (!row.hasSignature) return <span className="muted">none</span>;
  if (!signature.data) return <span>yes</span>;
  return <SignatureImage signature={signature.data} label={`Signature of ${row.name}`} size="small" />;
}
