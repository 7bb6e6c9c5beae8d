import { useState } from 'react';
import type { SignatureOwner } from '../../shared/domain/signature/signature';
import { strokesSchema, type Strokes } from '../../shared/domain/signature/strokes';
import { FailureBanner } from '../data/failures';
import { useWrite } from '../data/queries';
import { useKeptDraft, type KeptDraft } from '../data/useKeptDraft';
import { useToast } from '../frame/Toasts';
import { Button } from '../ui/Button';
import { SignaturePad } from './SignaturePad';

export interface DrawSignatureProps {
  readonly owner: SignatureOwner;
  readonly label: string;
  readonly draftKey: string;
  readonly kept: KeptDraft | null;
  readonly onDone: () => void;
}

/** Draws a new signature for somebody. */
export function DrawSignature({ owner, label, draftKey, kept, onDone }: DrawSignatureProps) {
  const { draft, change, discard } = useKeptDraft<{ readonly strokes: Strokes }>(
    draftKey,
    { strokes: [] },
    kept,
  );
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = useWrite('signatures.save');
  const toast = useToast();
  const strokes = strokesSchema.safeParse(draft.strokes);
  const drawn: Strokes = strokes.success ? strokes.data : [];
  const keep = (): void => {
    if (!strokes.success) return setProblem(strokes.error.issues[0]?.message);
    save.mutate(
      { owner, strokes: strokes.data },
      {
        onSuccess: () => {
          discard();
          toast({ title: 'Signature kept' });
          onDone();
        },
      },
    );
  };
  return (
    <div className="stack stack--tight">
      <SignaturePad
        label={label}
        strokes={drawn}
        otherwise="Whoever cannot draw here signs on white paper and takes the signature from an image file."
        error={drawn.length === 0 ? problem : undefined}
        onChange={(next) => change({ strokes: next })}
      />
      <FailureBanner error={save.error} />
      <div className="row">
        <Button
          onPress={() => {
            discard();
            onDone();
          }}
        >
          Cancel
        </Button>
        <Button variant="primary" isPending={save.isPending} onPress={keep}>
          Keep this signature
        </Button>
      </div>
    </div>
  );
}
