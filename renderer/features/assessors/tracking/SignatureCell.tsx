import { useDeferredValue } from 'react';
import type { TrackingRow } from '../../../../shared/domain/tracking/tracking-row';
import { useRead } from '../../../data/queries';
import { SignatureImage } from '../../../signatures/SignatureImage';

/** Whether somebody has a signature, and what it looks like in little. */
export const SignatureCell = ({ row }: { readonly row: TrackingRow }) =>
  row.hasSignature ? <SignatureInLittle row={row} /> : <span className="muted">none</span>;

/** Read only for the rows in sight, and after the first picture of the table. */
function SignatureInLittle({ row }: { readonly row: TrackingRow }) {
  const enabled = useDeferredValue<boolean>(true, false);
  const signature = useRead('signatures.get', { owner: { kind: 'person', id: row.id } }, { enabled });
  if (!signature.data) return <span>yes</span>;
  return <SignatureImage signature={signature.data} label={`Signature of ${row.name}`} size="small" />;
}
