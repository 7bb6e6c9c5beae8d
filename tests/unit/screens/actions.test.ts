import { describe, expect, it } from 'vitest';
import { groupActions } from '../../../renderer/features/actions/action-groups';
import { closingProblems } from '../../../renderer/features/actions/closing';
import type { ActionRow } from '../../../shared/ipc/samples';

const action = (id: string, state: ActionRow['state']): ActionRow => ({
  id,
  rootId: id,
  text: 'Observe again',
  ownerName: 'Marek Zielinski',
  dueOn: '2026-11-21',
  doneOn: state === 'done' ? '2026-11-21' : null,
  doneNote: null,
  checkedBy: null,
  state,
  from: { kind: 'sample', planId: 'plan', cellId: null },
  source: 'Sample of UBU24, Kofi Mensah',
});

describe('actions by when they are due', () => {
  it('puts every action in one group, and the open ones also under all open', () => {
    const groups = groupActions([
      action('1', 'overdue'),
      action('2', 'due today'),
      action('3', 'due in 7 days'),
      action('4', 'open'),
      action('5', 'done'),
    ]);
    const ids = Object.fromEntries(groups.map((group) => [group.id, group.actions.map(({ id }) => id)]));
    expect(ids).toEqual({
      all: ['1', '2', '3', '4'],
      overdue: ['1'],
      today: ['2'],
      week: ['3'],
      later: ['4'],
      done: ['5'],
    });
  });
});

describe('closing an action', () => {
  const TODAY = '2026-11-21';

  it('wants a day that is not to come, and what was checked', () => {
    expect(closingProblems({ doneOn: null, note: ' ' }, TODAY)).toEqual({
      doneOn: 'Give the day it was done.',
      note: 'Say what you checked: it stays on record.',
    });
    expect(closingProblems({ doneOn: '2026-11-22', note: 'Second observation seen' }, TODAY)).toEqual({
      doneOn: 'This day is still to come.',
    });
    expect(closingProblems({ doneOn: TODAY, note: 'Second observation seen' }, TODAY)).toEqual({});
  });

  it('keeps the note within a line of the contract', () => {
    expect(closingProblems({ doneOn: TODAY, note: 'x'.repeat(300) }, TODAY)).toEqual({});
    expect(closingProblems({ doneOn: TODAY, note: 'x'.repeat(301) }, TODAY).note).toContain('300');
  });
});
