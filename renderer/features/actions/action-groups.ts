import type { ActionRow } from '../../../shared/ipc/samples';

export type ActionGroupId = 'all' | 'overdue' | 'today' | 'week' | 'later' | 'done';

export interface ActionGroup {
  readonly id: ActionGroupId;
  readonly label: string;
  /** What stands there when the group is empty. */
  readonly none: string;
  readonly actions: readonly ActionRow[];
}

const GROUPS: readonly (Omit<ActionGroup, 'actions'> & {
  readonly states: readonly ActionRow['state'][];
})[] = [
  {
    id: 'all',
    label: 'All open',
    none: 'Every action is done.',
    states: ['overdue', 'due today', 'due in 7 days', 'open'],
  },
  { id: 'overdue', label: 'Overdue', none: 'No action is overdue.', states: ['overdue'] },
  { id: 'today', label: 'Due today', none: 'No action is due today.', states: ['due today'] },
  {
    id: 'week',
    label: 'In 7 days',
    none: 'No action falls due in the next 7 days.',
    states: ['due in 7 days'],
  },
  { id: 'later', label: 'Later', none: 'No open action is due later.', states: ['open'] },
  { id: 'done', label: 'Done', none: 'No action is done yet.', states: ['done'] },
];

/** The actions by when they are due, in the order they came in. */
export const groupActions = (actions: readonly ActionRow[]): readonly ActionGroup[] =>
  GROUPS.map(({ states, ...group }) => ({
    ...group,
    actions: actions.filter(({ state }) => states.includes(state)),
  }));
