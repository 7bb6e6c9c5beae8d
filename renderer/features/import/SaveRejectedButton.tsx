import { failureOf } from '../../api';
import { useAsk } from '../../data/queries';
import { useToast } from '../../frame/Toasts';
import { Button } from '../../ui/Button';

/** Saves the rows left out, with what is wrong beside each, as a workbook to mend and import again. */
export function SaveRejectedButton({ importId }: { readonly importId: string }) {
  const save = useAsk('imports.saveRejected');
  const toast = useToast();
  const press = async (): Promise<void> => {
    try {
      const saved = await save.mutateAsync({ importId });
      if (saved) toast({ title: `Saved as ${saved.savedAs}`, tone: 'good' });
    } catch (error) {
      const { message, remedy } = failureOf(error);
      toast({ title: [message, remedy].filter(Boolean).join(' '), tone: 'bad' });
    }
  };
  return (
    <Button isPending={save.isPending} onPress={() => void press()}>
      Save the rows left out…
    </Button>
  );
}
