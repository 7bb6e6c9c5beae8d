import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';

interface RestoredNoteProps {
  readonly form: { readonly isRestored: boolean; readonly discard: () => void };
}

/**
 * Says that a form opened with what was typed into it before, and offers to begin anew: for forms that propose
 * something, whose proposals an older draft hides.
 */
export function RestoredNote({ form: { isRestored, discard } }: RestoredNoteProps) {
  if (!isRestored) return null;
  return (
    <Banner
      title="What you typed here before was kept."
      action={
        <Button
          size="small"
          onPress={({ target }) => {
            const form = target.closest('form');
            discard();
            // This button goes away with the note. A field that has the focus when its value changes opens its list.
            requestAnimationFrame(() => form?.querySelector<HTMLElement>('input, textarea')?.focus());
          }}
        >
          Start again
        </Button>
      }
    />
  );
}
