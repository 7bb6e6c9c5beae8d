import type { TrackingRow } from '../../../../shared/domain/tracking/tracking-row';
import { useRead } from '../../../data/queries';
import { SignatureImage } from '../../../signatures/SignatureImage';

/** Whether somebody has a signature, and what it looks like in little. */
export const SignatureCell = ({ row }: { readonly row: TrackingRow }) =>
  row.hasSignature ? <SignatureInLittle row={row} /> : <span className="muted">none</span>;

/** Read only for the rows in sight. */
function SignatureInLittle({ row }: { readonly row: TrackingRow }) {
  const signature = useRead('signatures.get', { owner: { kind: 'person', id: row.id } });
  if (!signature.data) return <span>yes</span>;
  return <SignatureImage signature={signature.data} label={`Signature of ${row.name}`} size="small" />;
}
