import { useToast } from '../../../frame/Toasts';

interface Removal<Row, Request> {
  readonly remove: {
    mutate: (request: { readonly id: string }, options: { readonly onSuccess: () => void }) => void;
  };
  readonly add: { mutate: (request: Request) => void };
  /** What the toast says. */
  readonly told: (row: Row) => string;
  /** The request that enters the row again; null where nothing can. */
  readonly again: (row: Row) => Request | null;
}

/** Takes a row away at once; until the toast has gone it can be entered again. */
export function useRemoval<Row extends { readonly id: string }, Request>({
  remove,
  add,
  told,
  again,
}: Removal<Row, Request>): (row: Row) => void {
  const toast = useToast();
  return (row) =>
    remove.mutate(
      { id: row.id },
      {
        onSuccess: () =>
          toast({
            title: told(row),
            onUndo: () => {
              const request = again(row);
              if (request) add.mutate(request);
            },
          }),
      },
    );
}
