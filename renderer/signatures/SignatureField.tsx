import './signatures.css';
import { useState } from 'react';
import { formatDate } from '../../shared/domain/calendar';
import type { SignatureOwner } from '../../shared/domain/signature/signature';
import { FailureBanner } from '../data/failures';
import { useRead } from '../data/queries';
import { Button } from '../ui/Button';
import { DrawSignature } from './DrawSignature';
import { SignatureFromFile } from './SignatureFromFile';
import { SignatureImage } from './SignatureImage';

export interface SignatureFieldProps {
  readonly owner: SignatureOwner;
  /** Whose: `Signature of Ada Okafor`. */
  readonly label: string;
  /** False for who may only read. */
  readonly mayChange?: boolean;
}

/** The newest signature of a person or learner, with two ways to give another: by drawing, or from an image file. */
export function SignatureField({ owner, label, mayChange = true }: SignatureFieldProps) {
  const signature = useRead('signatures.get', { owner });
  const draft = useRead('drafts.get', { key: draftKey(owner) });
  const [way, setWay] = useState<'draw' | 'file' | null>(null);
  const { data } = signature;
  if (data === undefined || draft.isPending) return <FailureBanner error={signature.error} />;
  const back = (): void => setWay(null);
  if (way === 'draw')
    return (
      <DrawSignature
        owner={owner}
        label={label}
        draftKey={draftKey(owner)}
        kept={draft.data ?? null}
        onDone={back}
      />
    );
  if (way === 'file') return <SignatureFromFile owner={owner} label={label} onDone={back} />;
  return (
    <div className="stack stack--tight">
      {data === null ? (
        <p className="muted">No signature on file.</p>
      ) : (
        <div className="signature-shown">
          <SignatureImage signature={data} label={label} />
          <span className="muted">
            {data.kind === 'drawn' ? 'Drawn' : 'From an image file'}, {formatDate(data.madeAt.slice(0, 10))}
          </span>
        </div>
      )}
      {mayChange && (
        <div className="row">
          <Button icon="signature" onPress={() => setWay('draw')}>
            {data === null ? 'Draw the signature' : 'Draw it anew'}
          </Button>
          <Button icon="file" onPress={() => setWay('file')}>
            Take it from an image file
          </Button>
        </div>
      )}
    </div>
  );
}

const draftKey = ({ kind, id }: SignatureOwner): string => `signature:${kind}:${id}`;
