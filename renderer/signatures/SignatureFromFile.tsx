import { useState } from 'react';
import type { SignatureOwner } from '../../shared/domain/signature/signature';
import type { Failure } from '../../shared/result';
import { FailureBanner } from '../data/failures';
import { useWrite } from '../data/queries';
import { useToast } from '../frame/Toasts';
import { Button } from '../ui/Button';
import { FileDrop } from '../ui/FileDrop';
import { readSignatureImage, type ReadImage } from './read-image';
import { SignatureImage } from './SignatureImage';

export interface SignatureFromFileProps {
  readonly owner: SignatureOwner;
  readonly label: string;
  readonly onDone: () => void;
}

/** Takes a signature from a picture of it, shown as it will be kept before it is. */
export function SignatureFromFile({ owner, label, onDone }: SignatureFromFileProps) {
  const [image, setImage] = useState<(ReadImage & { readonly name: string }) | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const save = useWrite('signatures.saveImage');
  const toast = useToast();
  const read = async (file: File): Promise<void> => {
    const result = await readSignatureImage(file);
    setImage(result.ok ? { ...result.value, name: file.name } : null);
    setProblem(result.ok ? null : result.error);
  };
  const keep = (png: string): void =>
    save.mutate(
      { owner, png },
      {
        onSuccess: () => {
          toast({ title: 'Signature kept' });
          onDone();
        },
      },
    );
  return (
    <div className="stack stack--tight">
      <FileDrop
        label="Picture of the signature"
        help="PNG or JPEG, dark ink on white paper. The paper becomes transparent; the rest is cut away."
        accept={['image/png', 'image/jpeg']}
        chosen={image?.name}
        error={problem ? `${problem.message} ${problem.remedy ?? ''}` : undefined}
        onFiles={([file]) => {
          if (file) void read(file);
        }}
      />
      {image && (
        <SignatureImage
          signature={{ id: '', madeAt: '', kind: 'image', ...image }}
          label={`${label}, as it will be kept`}
        />
      )}
      <FailureBanner error={save.error} />
      <div className="row">
        <Button onPress={onDone}>Cancel</Button>
        <Button
          variant="primary"
          isDisabled={image === null}
          isPending={save.isPending}
          onPress={() => {
            if (image) keep(image.png);
          }}
        >
          Keep this signature
        </Button>
      </div>
    </div>
  );
}
