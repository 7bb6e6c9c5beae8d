import { beforeEach, describe, expect, test } from 'vitest';
import { unitsOf } from '../../electron/database/units';
import { closeAction, listActions } from '../../electron/services/actions';
import { getObservation } from '../../electron/services/people-records/observations';
import { personRecord } from '../../electron/services/people-records/record';
import { saveObservation } from '../../electron/services/people-records/save-observation';
import { saveSignature } from '../../electron/services/signatures/signatures';
import { todayView } from '../../electron/services/today';
import { OBSERVATION_ITEMS } from '../../shared/domain/people-records/observation';
import type { ParsedOf } from '../../shared/ipc/contract';
import { failureOf, openByAnotherProgram, valueOf } from '../support/database';
import { samplingCentre, type SamplingCentre } from '../support/sampling';

type Request = ParsedOf<'observations.save'>;
type Entry = Request['entry'];

let made: SamplingCentre;
let ada: string;
beforeEach(() => {
  made = samplingCentre();
  ada = made.idOf('AG');
});

const entry = (given: Partial<Entry> = {}): Entry => ({
  observedOn: '2026-11-19',
  observerId: made.idOf('IV'),
  assessorId: ada,
  learnerId: null,
  qualificationId: made.qualification,
  unitId: unitsOf.all(made.db, made.qualification)[0]?.id ?? null,
  activity: 'Observation at the desk',
  checklist: OBSERVATION_ITEMS.map((item) => ({ item, answer: 'yes' as const, comment: '' })),
  outcome: 'meets',
  feedback: 'Calm and clear.',
  assessorComments: '',
  actions: [],
  observerSignatureId: null,
  assessorSignatureId: null,
  ...given,
});
const save = (
  given: Partial<Entry> = {},
  more: Partial<Omit<Request, 'entry'>> = {},
  who: 'MN' | 'AG' = 'MN',
) => saveObservation(made.as(who), { base: null, correctionReason: null, ...more, entry: entry(given) });
const developing = (actions: Entry['actions']): Partial<Entry> => ({
  outcome: 'development needed',
  actions,
});
const action = (given: Partial<Entry['actions'][number]> = {}) => ({
  text: 'Shadow Ivy for a day',
  ownerId: ada,
  dueOn: '2026-12-19',
  ...given,
});
const lastObserved = () => valueOf(personRecord(made.lead, { personId: ada })).facts.lastObservedOn;
const open = () => valueOf(listActions(made.lead)).filter(({ state }) => state !== 'done');

describe('an observation of an assessor', () => {
  test('is listed with its outcome, and sets the tracking table’s day when it is newer', () => {
    expect(lastObserved()).toBeNull();
    const { id } = valueOf(save());
    expect(lastObserved()).toBe('2026-11-19');
    valueOf(save({ observedOn: '2026-03-01' }));
    expect(lastObserved()).toBe('2026-11-19');
    const rows = valueOf(personRecord(made.lead, { personId: ada })).observations;
    expect(rows.map(({ observedOn, unitCode, outcome }) => [observedOn, unitCode, outcome])).toEqual([
      ['2026-11-19', 'EXU1', 'meets'],
      ['2026-03-01', 'EXU1', 'meets'],
    ]);
    expect(valueOf(getObservation(made.lead, { id })).revisions[0]).toMatchObject({
      names: { observer: 'Ivy Verifier', assessor: 'Ada Green', learner: null, unit: 'EXU1' },
      recordedBy: 'Meera Nair',
      entry: entry(),
    });
  });

  test.each<[string, () => Partial<Entry>, string]>([
    ['a day to come', () => ({ observedOn: '2026-11-22' }), 'observedOn'],
    ['a day before the assessor joined', () => ({ observedOn: '2019-08-31' }), 'observedOn'],
    ['themselves as observer', () => ({ observerId: ada }), 'observerId'],
    ['an observer nobody knows', () => ({ observerId: made.qualification }), 'observerId'],
    ['somebody who is no assessor', () => ({ assessorId: made.idOf('OV') }), 'assessorId'],
    ['an unanswered item', () => ({ checklist: entry().checklist.slice(1) }), 'checklist.learner at ease'],
    [
      'a no without what was missing',
      () => ({
        outcome: 'not met',
        actions: [action()],
        checklist: entry().checklist.map((row) =>
          row.item === 'VACSR met' ? { ...row, answer: 'no' } : row,
        ),
      }),
      'checklist.VACSR met',
    ],
    [
      'meeting with an item that does not',
      () => ({
        checklist: entry().checklist.map((row) =>
          row.item === 'plan in place' ? { ...row, answer: 'no', comment: 'None shown' } : row,
        ),
      }),
      'outcome',
    ],
    ['development without an action', () => ({ outcome: 'development needed' }), 'actions'],
    ['an action due before it', () => developing([action({ dueOn: '2026-11-18' })]), 'actions.0.dueOn'],
    ['a unit of another qualification', () => ({ qualificationId: made.other }), 'unitId'],
  ])('refuses %s', (_what, given, field) => {
    expect(failureOf(save(given()))).toMatchObject({ code: 'invalid', field });
  });

  test('is recorded by those who keep records, under signatures of the two alone', () => {
    expect(failureOf(save({}, {}, 'AG')).code).toBe('not-allowed');
    const strokes = [
      [
        [10, 10],
        [400, 200],
        [700, 40],
      ],
    ] as const;
    const sign = (id: string) =>
      valueOf(saveSignature(made.lead, { owner: { kind: 'person', id }, strokes })).id;
    const [observer, assessor] = [sign(made.idOf('IV')), sign(ada)];
    expect(failureOf(save({ observerSignatureId: assessor })).field).toBe('observerSignatureId');
    valueOf(save({ observerSignatureId: observer, assessorSignatureId: assessor }));
  });
});

describe('a correction', () => {
  test('is a new revision with its reason; one made from an older base is refused', () => {
    const { id } = valueOf(save());
    expect(failureOf(save({ feedback: 'Clearer.' }, { base: id })).field).toBe('correctionReason');
    const correct = (base: string, feedback: string) =>
      save({ feedback, observedOn: '2026-11-17' }, { base, correctionReason: 'Another day.' });
    const second = valueOf(correct(id, 'Clearer.')).id;
    expect(failureOf(correct(id, 'Mine.'))).toMatchObject({ code: 'changed-meanwhile' });
    const { revisions } = valueOf(getObservation(made.lead, { id }));
    expect(
      revisions.map(({ entry: { feedback }, correctionReason }) => [feedback, correctionReason]),
    ).toEqual([
      ['Calm and clear.', null],
      ['Clearer.', 'Another day.'],
    ]);
    expect(lastObserved()).toBe('2026-11-17');
    expect(
      failureOf(save({ assessorId: made.idOf('RR') }, { base: second, correctionReason: 'x' })).field,
    ).toBe('assessorId');
    expect(valueOf(personRecord(made.lead, { personId: ada })).observations).toMatchObject([
      { id: second, revisions: 2 },
    ]);
  });

  test('leaves a closed action closed, and asks anew for what it changes', () => {
    const { id } = valueOf(save(developing([action(), action({ text: 'Read chapter 4' })])));
    const shadow = open().find(({ text }) => text === 'Shadow Ivy for a day');
    valueOf(closeAction(made.as('IV'), { id: shadow?.id ?? '', doneOn: '2026-11-21', note: 'Seen.' }));
    valueOf(
      save(developing([action(), action({ text: 'Read chapters 4 and 5' })]), {
        base: id,
        correctionReason: 'Two chapters.',
      }),
    );
    expect(open().map(({ text }) => text)).toEqual(['Read chapters 4 and 5']);
    expect(valueOf(listActions(made.lead))).toHaveLength(2);
  });
});

describe('an action from an observation', () => {
  test('is listed with the way back to it, counted on Today, and closed by an IQA who does not own it', () => {
    const { id } = valueOf(
      save(developing([action(), action({ text: 'Lend a book', ownerId: made.idOf('IV') })])),
    );
    const listed = open();
    expect(listed[0]).toMatchObject({
      source: 'Observation of Ada Green, EXU1',
      from: { kind: 'observation', observationId: id, assessorId: ada },
    });
    expect(valueOf(todayView(made.lead)).actions.open).toBe(2);
    const idOf = (text: string) => listed.find((row) => row.text === text)?.id ?? '';
    const close = (who: 'AG' | 'IV' | 'OV', text: string, doneOn = '2026-11-20') =>
      closeAction(made.as(who), { id: idOf(text), doneOn, note: 'Seen.' });
    expect(failureOf(close('AG', 'Shadow Ivy for a day')).code).toBe('not-allowed');
    expect(failureOf(close('IV', 'Lend a book')).code).toBe('not-allowed');
    expect(failureOf(close('OV', 'Lend a book', '2026-11-18')).message).toContain('before the observation');
    valueOf(close('OV', 'Lend a book'));
    valueOf(close('IV', 'Shadow Ivy for a day'));
    expect(open()).toEqual([]);
    expect(failureOf(close('IV', 'Shadow Ivy for a day')).code).toBe('already-closed');
    expect(valueOf(todayView(made.lead)).actions.open).toBe(0);
  });
});

test('raw SQL changes no observation, adds no second revision of one, and no observer of themselves', () => {
  const { id } = valueOf(save());
  const raw = openByAnotherProgram(made.lead.access.file, made.lead.access.key);
  const copy = (changes: string) => () =>
    raw.exec(`CREATE TEMP TABLE again AS SELECT * FROM assessor_observation WHERE id = '${id}';
      UPDATE again SET id = 'other', ${changes};
      INSERT INTO assessor_observation SELECT * FROM again;`);
  const cleared = (work: () => void) => () => {
    try {
      work();
    } finally {
      raw.exec('DROP TABLE IF EXISTS again');
    }
  };
  expect(() => raw.exec(`UPDATE assessor_observation SET outcome = 'not met' WHERE id = '${id}'`)).toThrow(
    'append-only',
  );
  expect(() => raw.exec(`DELETE FROM assessor_observation WHERE id = '${id}'`)).toThrow('append-only');
  expect(cleared(copy("root_id = 'other', observer_id = assessor_id"))).toThrow('CHECK');
  expect(cleared(copy(`replaces = '${id}', correction_reason = ' '`))).toThrow('CHECK');
  expect(cleared(copy(`root_id = 'elsewhere', replaces = '${id}', correction_reason = 'x'`))).toThrow(
    'revision',
  );
  expect(cleared(copy(`replaces = '${id}', correction_reason = 'x'`))).not.toThrow();
  expect(cleared(copy(`id = 'third', replaces = '${id}', correction_reason = 'x'`))).toThrow();
});
