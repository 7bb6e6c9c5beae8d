import type { SignatureView } from '../../../../shared/ipc/signatures';
import { SignatureImage } from '../../../signatures/SignatureImage';

interface SignedByProps {
  readonly name: string;
  readonly signature: SignatureView | null;
}

/** Somebody's signature as it was given under the record, and whose it is. */
export function SignedBy({ name, signature }: SignedByProps) {
  if (signature === null) return 'not signed';
  return (
    <span className="signature-shown">
      <SignatureImage signature={signature} label={`Signature of ${name}`} />
      <span>
        ✓ signed by <bdi>{name}</bdi>
      </span>
    </span>
  );
}
