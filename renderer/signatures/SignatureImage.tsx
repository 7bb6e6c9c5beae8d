import './signatures.css';
import type { SignatureView } from '../../shared/ipc/signatures';
import { boundsOf, PEN_WIDTH, signaturePath } from '../../shared/domain/signature/path';
import { classNames } from '../ui/classNames';

export interface SignatureImageProps {
  readonly signature: SignatureView;
  /** Whose: `Signature of Ada Okafor`. */
  readonly label: string;
  /** `small` for rows of a table. */
  readonly size?: 'medium' | 'small';
}

/** A signature as it was given, without the empty space around it. */
export function SignatureImage({ signature, label, size = 'medium' }: SignatureImageProps) {
  const className = classNames(
    'signature-paper signature-image',
    size === 'small' && 'signature-image--small',
  );
  if (signature.kind === 'image')
    return <img className={className} alt={label} src={`data:image/png;base64,${signature.png}`} />;
  const { x, y, width, height } = boundsOf(signature.strokes) ?? { x: 0, y: 0, width: 1, height: 1 };
  return (
    <svg className={className} role="img" aria-label={label} viewBox={`${x} ${y} ${width} ${height}`}>
      <path className="signature-ink" strokeWidth={PEN_WIDTH} d={signaturePath(signature.strokes)} />
    </svg>
  );
}
