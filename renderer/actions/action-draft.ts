/** An action that is being entered: what has to be done, by whom, by when. */
export interface ActionDraft {
  readonly text: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

/** The actions that have an owner and a day, as they are sent. */
export const completeActions = (
  actions: readonly ActionDraft[],
): { text: string; ownerId: string; dueOn: string }[] =>
  actions.flatMap(({ text, ownerId, dueOn }) =>
    ownerId === null || dueOn === null ? [] : [{ text, ownerId, dueOn }],
  );
