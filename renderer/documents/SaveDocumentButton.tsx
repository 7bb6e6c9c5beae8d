import { Button } from '../ui/Button';
import { useSaveDocument, type PrintedDocument } from './useSaveDocument';

interface SaveDocumentButtonProps {
  readonly document: PrintedDocument;
  /** What is saved, without the word PDF: `Record of assessment`. */
  readonly label: string;
}

/** Prints a document as PDF and saves it where the person says. */
export function SaveDocumentButton({ document, label }: SaveDocumentButtonProps) {
  const { isSaving, save } = useSaveDocument(document);
  return (
    <Button icon="download" isPending={isSaving} onPress={() => void save()}>
      {label} (PDF)
    </Button>
  );
}
