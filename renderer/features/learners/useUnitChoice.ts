import type { LearnerRegistration } from '../../../shared/ipc/learners';
import { useWrite } from '../../data/queries';
import { useToast } from '../../frame/Toasts';

export interface UnitChoice {
  /** Units taken, as they will be once what is being saved is saved. */
  readonly taken: ReadonlySet<string>;
  readonly choose: (add: readonly string[], remove?: readonly string[]) => void;
  readonly error: unknown;
}

/** The card shows why it was refused: `error`. */
const shown = (): void => undefined;

/** Chooses and takes back units of a registration, each with its opposite as undo. */
export function useUnitChoice(registration: LearnerRegistration): UnitChoice {
  const save = useWrite('learners.chooseUnits');
  const toast = useToast();
  const codes = new Map(registration.groups.flatMap(({ units }) => units.map(({ id, code }) => [id, code])));
  const named = (ids: readonly string[]): string =>
    ids.length === 1 ? (codes.get(ids[0] ?? '') ?? 'The unit') : `${ids.length} units`;
  // Each call's own promise: of calls that follow quickly, `mutate` would call back the last one only.
  const write = (add: readonly string[], remove: readonly string[]): Promise<unknown> =>
    save.mutateAsync({ registrationId: registration.id, add: [...add], remove: [...remove] });

  const pending = save.isPending ? save.variables : null;
  const taken = new Set(registration.units.map(({ unitId }) => unitId));
  for (const id of pending?.add ?? []) taken.add(id);
  for (const id of pending?.remove ?? []) taken.delete(id);
  return {
    taken,
    choose: (add, remove = []) =>
      void write(add, remove).then(
        () =>
          toast({
            title: add.length > 0 ? `${named(add)} chosen` : `${named(remove)} no longer chosen`,
            onUndo: () => void write(remove, add).catch(shown),
          }),
        shown,
      ),
    error: save.error,
  };
}
