import { useState } from 'react';
import type { KeptFile } from '../../shared/ipc/files';
import { failureOf, offerFile } from '../api';
import { useToast } from '../frame/Toasts';
import { Button } from '../ui/Button';
import { FilePick } from '../ui/FilePick';
import type { FileDraft } from './file-choice';
import { useAsk } from './queries';

interface RecordFileFieldProps {
  readonly label: string;
  readonly layout?: 'stacked' | 'beside';
  readonly file: FileDraft | null;
  readonly onChange: (file: FileDraft | null) => void;
  readonly error?: string | undefined;
}

/** The file that a record keeps: its bytes go into the centre's file, with their hash, when the record is saved. */
export function RecordFileField({ label, layout = 'beside', file, onChange, error }: RecordFileFieldProps) {
  const [refusal, setRefusal] = useState<string>();
  const take = async (picked: File): Promise<void> => {
    const offered = await offerFile(picked);
    setRefusal(offered.ok ? undefined : offered.error.message);
    if (offered.ok) onChange({ ...offered.value, id: '' });
  };
  return (
    <FilePick
      label={label}
      layout={layout}
      file={file}
      help="PDF, picture or document, up to 20 MB. It is kept in the centre’s file."
      error={refusal ?? error}
      onFile={(picked) => void take(picked)}
      onRemove={() => {
        setRefusal(undefined);
        onChange(null);
      }}
    />
  );
}

/** A kept file by its name; opens in the program the person uses for it. */
export function KeptFileButton({ file }: { readonly file: KeptFile }) {
  const open = useAsk('files.open');
  const toast = useToast();
  return (
    <Button
      variant="quiet"
      size="small"
      icon="file"
      aria-label={`Open ${file.name}`}
      onPress={() =>
        open.mutate(
          { id: file.id },
          { onError: (error) => toast({ title: failureOf(error).message, tone: 'bad' }) },
        )
      }
    >
      <bdi className="kept-file">{file.name}</bdi>
    </Button>
  );
}
