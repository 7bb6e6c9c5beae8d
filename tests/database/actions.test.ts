import { beforeEach, expect, test } from 'vitest';
import { query } from '../../electron/database/query';
import { actionState, closeAction, listActions } from '../../electron/services/actions';
import { saveSample } from '../../electron/services/samples/save';
import { addDays } from '../../shared/domain/calendar';
import type { SampleAction } from '../../shared/domain/sample';
import { failureOf, valueOf } from '../support/database';
import { firstSample } from '../support/sample-entries';
import { samplingCentre, type SamplingCentre } from '../support/sampling';

let made: SamplingCentre;
let cellId: string;
beforeEach(() => {
  made = samplingCentre();
  made.decide({ by: 'AG', on: '2026-10-01' });
  const plan = made.planFor();
  valueOf(made.drawHere(plan));
  cellId = made.cellsOf(plan.id)[0]?.id ?? '';
});

/** Asks for actions by a sample; the revision's id. */
function ask(...actions: readonly (Partial<SampleAction> & { readonly text: string })[]): string {
  const whole = actions.map((given) => ({ ownerId: made.idOf('AG'), dueOn: '2026-12-31', ...given }));
  return valueOf(
    saveSample(
      made.as('IV'),
      firstSample(cellId, { sampledOn: '2026-11-19', outcome: 'action required', actions: whole }),
    ),
  ).revisionId;
}
const listed = () => valueOf(listActions(made.lead));
const close = (who: Parameters<SamplingCentre['as']>[0], id: string, doneOn = '2026-11-21') =>
  closeAction(made.as(who), { id, doneOn, note: 'Seen in the portfolio.' });
const idOfAction = (text: string): string => listed().find((action) => action.text === text)?.id ?? '';

test('an action’s state follows from the days', () => {
  const today = '2026-11-21';
  const state = (days: number) => actionState(addDays(today, days), null, today);
  expect([-1, 0, 1, 7, 8].map(state)).toEqual([
    'overdue',
    'due today',
    'due in 7 days',
    'due in 7 days',
    'open',
  ]);
  expect(actionState('2026-01-01', '2026-02-01', today)).toBe('done');
});

test('open actions are listed by the day they are due, with who, where from, and their state', () => {
  ask(
    { text: 'Later', dueOn: '2027-01-10' },
    { text: 'Soon', dueOn: '2026-11-25', ownerId: made.idOf('RR') },
    { text: 'Today', dueOn: '2026-11-21' },
  );
  expect(listed().map(({ text, state, ownerName }) => [text, state, ownerName])).toEqual([
    ['Today', 'due today', 'Ada Green'],
    ['Soon', 'due in 7 days', 'Rex Red'],
    ['Later', 'open', 'Ada Green'],
  ]);
  made.clock.now = '2026-11-22T09:00:00.000Z';
  const [overdue] = valueOf(listActions(made.as('IV')));
  expect(overdue).toMatchObject({
    state: 'overdue',
    source: 'Sample of EXU1, Lou Alder',
    from: { kind: 'sample', cellId },
    doneOn: null,
  });
});

test('is closed by an IQA who does not own it, keeps who and when, and goes behind the open ones', () => {
  ask({ text: 'First', dueOn: '2026-11-22' }, { text: 'Second' });
  valueOf(close('OV', idOfAction('First'), '2026-11-20'));
  const rows = listed();
  expect(rows.map(({ text }) => text)).toEqual(['Second', 'First']);
  expect(rows[1]).toMatchObject({
    state: 'done',
    doneOn: '2026-11-20',
    doneNote: 'Seen in the portfolio.',
    checkedBy: 'Oli Verifier',
    dueOn: '2026-11-22',
    ownerName: 'Ada Green',
  });
  // What was asked stays: closing is a revision.
  const kept = query<[], { readonly done_on: string | null }>(
    `SELECT done_on FROM action WHERE text = 'First' ORDER BY replaces IS NOT NULL`,
  ).all(made.db);
  expect(kept).toEqual([{ done_on: null }, { done_on: '2026-11-20' }]);
});

test('is not closed by its owner, an assessor, on a day to come, or when there is none', () => {
  ask({ text: 'Ours', ownerId: made.idOf('IV') });
  const id = idOfAction('Ours');
  expect(failureOf(close('IV', id))).toMatchObject({
    code: 'not-allowed',
    message: 'This action is your own: another IQA checks that it was done.',
  });
  expect(failureOf(close('AG', id)).message).toBe('Only an IQA or a lead IQA closes an action.');
  expect(failureOf(close('OV', id, '2026-11-22'))).toMatchObject({ code: 'malformed', field: 'doneOn' });
  expect(failureOf(close('OV', id, '2026-11-18'))).toMatchObject({
    code: 'malformed',
    field: 'doneOn',
    message: 'The day is before the sample that asked for it (19 Nov 2026).',
  });
  expect(failureOf(close('OV', cellId)).code).toBe('not-found');
  expect(listed()[0]?.state).toBe('open');
  valueOf(close('OV', id));
});

test('is closed once: also a screen that still shows it open is told when it was closed', () => {
  ask({ text: 'Once' });
  const open = idOfAction('Once');
  valueOf(close('OV', open, '2026-11-20'));
  for (const id of [open, idOfAction('Once')])
    expect(failureOf(close('MN', id))).toMatchObject({
      code: 'already-closed',
      message: 'This action was closed on 20 Nov 2026.',
    });
  expect(listed()).toHaveLength(1);
});

test('gives way with the revision of the sample that asked for it', () => {
  const basedOn = ask({ text: 'Superseded' });
  const old = idOfAction('Superseded');
  valueOf(
    saveSample(made.as('IV'), {
      ...firstSample(cellId),
      basedOn,
      correctionReason: 'It was in order after all.',
    }),
  );
  expect(listed()).toEqual([]);
  expect(failureOf(close('OV', old)).code).toBe('not-found');
});

test('stays closed when its sample is corrected and asks for the same; what asks for more is open', () => {
  const first = ask({ text: 'Same' }, { text: 'Changed' });
  valueOf(close('OV', idOfAction('Same')));
  valueOf(close('OV', idOfAction('Changed')));
  const again = (text: string) => ({ text, ownerId: made.idOf('AG'), dueOn: '2026-12-31' });
  valueOf(
    saveSample(made.as('IV'), {
      ...firstSample(cellId, {
        sampledOn: '2026-11-19',
        outcome: 'action required',
        actions: [again('Same'), again('Changed: and dated')],
      }),
      basedOn: first,
      correctionReason: 'A date was missing.',
    }),
  );
  expect(listed().map(({ text, state, checkedBy }) => [text, state, checkedBy !== null])).toEqual([
    ['Changed: and dated', 'open', false],
    ['Same', 'done', true],
  ]);
});

test('cannot be given to somebody who is not at the centre', () => {
  const nobody = { text: 'Act', ownerId: cellId, dueOn: '2026-12-31' };
  const saved = saveSample(
    made.as('IV'),
    firstSample(cellId, { outcome: 'action required', actions: [nobody] }),
  );
  expect(failureOf(saved)).toMatchObject({ code: 'invalid', field: 'actions.0.ownerId' });
});
