import { beforeEach, describe, expect, test } from 'vitest';
import { guardRefusal } from '../../electron/database/errors';
import { logEntries } from '../../electron/database/log-pages';
import { logHead } from '../../electron/database/ledger';
import { query } from '../../electron/database/query';
import { listActions } from '../../electron/services/actions';
import { saveSample } from '../../electron/services/samples/save';
import { getSample } from '../../electron/services/samples/screen';
import { RULES_OF_EVIDENCE, type SampleEntry } from '../../shared/domain/sample';
import { failureOf, openByAnotherProgram, testTime, valueOf } from '../support/database';
import { firstSample, goodEntry } from '../support/sample-entries';
import { drawnPlan, everything } from '../support/sampled-plan';

const criterionIds = query<[code: string], { readonly id: string }>(
  `SELECT c.id FROM criterion c JOIN outcome o ON o.id = c.outcome_id JOIN unit u ON u.id = o.unit_id WHERE u.code = ?
   ORDER BY o.number, c.position`,
);

let made: ReturnType<typeof drawnPlan>;
beforeEach(() => {
  made = drawnPlan();
});
const rowsOf = () => query<[], { readonly n: number }>('SELECT count(*) AS n FROM sample').get(made.db)?.n;

describe('recording', () => {
  test('a first revision is shown whole, under its cell and its decision, and is in the log', () => {
    const cell = made.cellIn('EXU1');
    const [criterion] = criterionIds.all(made.db, 'EXU1');
    const entry = goodEntry({
      criteria: [criterion?.id ?? ''],
      outcome: 'action required',
      actions: [{ text: '  Date the record. ', ownerId: made.idOf('AG'), dueOn: '2026-12-01' }],
    });
    const { revisionId } = valueOf(saveSample(made.as('IV'), firstSample(cell.id, entry)));
    const seen = made.screen(cell.id);
    expect(seen.revisions).toEqual([
      {
        id: revisionId,
        round: 1,
        revision: 1,
        recordedAt: made.clock.now,
        recordedBy: 'Ivy Verifier',
        correctionReason: null,
        entry: { ...entry, actions: [{ ...entry.actions[0], text: 'Date the record.' }] },
        notes: [],
      },
    ]);
    expect(seen.cell).toMatchObject({ state: 'action required', doneOn: '2026-11-21' });
    expect(
      seen.outcomes.map(({ number, kind, criteria }) => [number, kind, criteria.map(({ label }) => label)]),
    ).toEqual([
      [1, 'observation', ['a', 'b']],
      [2, 'knowledge', ['a']],
    ]);
    const last = [...logEntries.iterate(made.db)].at(-1);
    expect(last).toMatchObject({
      action: 'sample recorded',
      subject: `${cell.learner_name}, EXU1: action required`,
      actor_name: 'Ivy Verifier',
    });
  });

  test('a correction is a new revision with its reason; the old one stays readable and its actions give way', () => {
    const cell = made.cellIn('EXU1');
    const asked = (text: string): Partial<SampleEntry> => ({
      outcome: 'action required',
      actions: [{ text, ownerId: made.idOf('AG'), dueOn: '2026-12-01' }],
    });
    const first = firstSample(cell.id, asked('Old wish.'));
    const { revisionId } = valueOf(saveSample(made.as('IV'), first));
    made.clock.now = '2026-11-22T09:00:00.000Z';
    const second = { ...firstSample(cell.id, asked('New wish.')), basedOn: revisionId };
    for (const correctionReason of [null, '', '  '])
      expect(failureOf(saveSample(made.as('OV'), { ...second, correctionReason }))).toMatchObject({
        code: 'invalid',
        field: 'correctionReason',
      });
    valueOf(saveSample(made.as('OV'), { ...second, correctionReason: 'Wrong page.' }));
    expect(
      made
        .screen(cell.id)
        .revisions.map(({ revision, recordedBy, correctionReason, entry }) => [
          revision,
          recordedBy,
          correctionReason,
          entry.actions.map(({ text }) => text),
        ]),
    ).toEqual([
      [1, 'Ivy Verifier', null, ['Old wish.']],
      [2, 'Oli Verifier', 'Wrong page.', ['New wish.']],
    ]);
    expect(valueOf(listActions(made.lead)).map(({ text }) => text)).toEqual(['New wish.']);
    expect([...logEntries.iterate(made.db)].at(-1)?.action).toBe('sample corrected');
  });

  test('on a stale base is refused, and writes nothing', () => {
    const cell = made.cellIn('EXU1');
    const { revisionId } = valueOf(saveSample(made.as('IV'), firstSample(cell.id)));
    const head = logHead(made.db);
    const again = failureOf(saveSample(made.as('OV'), firstSample(cell.id)));
    expect(again).toMatchObject({ code: 'stale', message: 'Ivy Verifier recorded this sample meanwhile.' });
    expect(logHead(made.db)).toEqual(head);
    const correction = { ...firstSample(cell.id), basedOn: revisionId, correctionReason: 'Wrong page.' };
    valueOf(saveSample(made.as('OV'), correction));
    expect(failureOf(saveSample(made.as('IV'), correction))).toMatchObject({
      code: 'stale',
      message: 'Oli Verifier recorded this sample meanwhile.',
    });
    expect(rowsOf()).toBe(2);
  });

  test('names a cell that is not there, and a criterion of another unit', () => {
    expect(failureOf(saveSample(made.as('IV'), firstSample(made.planId))).code).toBe('not-found');
    expect(failureOf(getSample(made.as('IV'), { cellId: made.planId })).code).toBe('not-found');
    const [foreign] = criterionIds.all(made.db, 'EXU1');
    const cell = made.cellIn('EXU2');
    expect(
      failureOf(saveSample(made.as('IV'), firstSample(cell.id, { criteria: [foreign?.id ?? ''] }))),
    ).toMatchObject({
      code: 'invalid',
      field: 'criteria',
    });
    expect(rowsOf()).toBe(0);
  });
});

describe('independence (P1)', () => {
  test.each([
    ['assessed', 'EXU3'],
    ['countersigned', 'EXU4'],
  ])('nobody samples what they %s: the service says so, and the database refuses it', (word, unit) => {
    const cell = made.cellIn(unit);
    expect(failureOf(saveSample(made.as('IV'), firstSample(cell.id)))).toMatchObject({
      code: 'not-independent',
      message: `You ${word} this decision, so another IQA has to sample it.`,
    });
    expect(made.screen(cell.id).refusal).toMatchObject({ rule: 'P1' });
    const raw = openByAnotherProgram(made.base.access.file, made.base.access.key);
    const insert = (iqa: string) => {
      try {
        raw
          .prepare(
            `INSERT INTO sample VALUES ('x', 'x', NULL, ?, ?, 1, 1, ?, '2026-11-21', '', '[]', '[]', '{}', 'agreed',
             '', '', NULL, '${testTime}', 'd')`,
          )
          .run(made.planId, cell.decision_id, iqa);
        return undefined;
      } catch (error) {
        return guardRefusal(error)?.code ?? String(error);
      }
    };
    expect(insert(made.idOf('IV'))).toBe('P1');
    expect(insert(made.idOf('OV'))).toBeUndefined();
  });

  test('the database has the last word also where the service does not see it coming', () => {
    const [first] = made.decide({ by: 'AG', on: '2026-10-09', unit: 'EXU2' });
    const plan = made.planFor({ name: 'Second', from: '2026-10-09', to: '2026-10-09', policy: everything });
    valueOf(made.drawHere(plan));
    const [cell] = made.cellsOf(plan.id);
    // Corrected after the draw: it was Ivy who assessed it.
    made.decide({ by: 'IV', on: '2026-10-09', unit: 'EXU2', corrects: first ?? '' });
    expect(failureOf(saveSample(made.as('IV'), firstSample(cell?.id ?? ''))).code).toBe('not-independent');
    valueOf(saveSample(made.as('OV'), firstSample(cell?.id ?? '')));
  });

  test('only an IQA records; the lead IQA does, an assessor does not', () => {
    const cell = made.cellIn('EXU1');
    expect(failureOf(saveSample(made.as('RR'), firstSample(cell.id)))).toMatchObject({
      code: 'not-allowed',
      message: 'Only an IQA or a lead IQA records samples. Ask one to sign in.',
    });
    expect(valueOf(getSample(made.as('RR'), { cellId: cell.id })).refusal).toMatchObject({ rule: null });
    expect(valueOf(getSample(made.lead, { cellId: cell.id })).refusal).toBeNull();
    valueOf(saveSample(made.lead, firstSample(cell.id)));
  });
});

describe('every sentence of a form with a problem is reached', () => {
  const no = { answer: 'no', comment: '' } as const;
  const notSure = { answer: 'no', comment: 'Unsigned.' } as const;
  const { vacsr } = goodEntry();
  const action = { text: 'Sign it.', ownerId: '', dueOn: '2026-12-01' };
  const cases: readonly (readonly [field: string, message: string, given: Partial<SampleEntry>])[] = [
    ['sampledOn', 'dated in the future', { sampledOn: '2026-11-22' }],
    ['sampledOn', 'before the assessor’s decision', { sampledOn: '2026-09-30' }],
    ['portfolioReference', 'Say which evidence you saw', { portfolioReference: '  ' }],
    ...RULES_OF_EVIDENCE.map(
      (rule) =>
        [
          `vacsr.${rule}`,
          `Say why the evidence is not ${rule}.`,
          { outcome: 'disagreed', improvements: 'x', vacsr: { ...vacsr, [rule]: no } },
        ] as const,
    ),
    [
      'outcome',
      'not authentic, not current: choose',
      { vacsr: { ...vacsr, authentic: notSure, current: notSure } },
    ],
    ['outcome', 'asks for no action', { actions: [action] }],
    ['actions', 'who has to do what by when', { outcome: 'action required' }],
    ['improvements', 'why the decision is overturned', { outcome: 'disagreed', improvements: ' ' }],
    [
      'actions.0.text',
      'what has to be done',
      { outcome: 'action required', actions: [{ ...action, text: ' ' }] },
    ],
    [
      'actions.0.dueOn',
      'due before the sample',
      { outcome: 'action required', actions: [{ ...action, dueOn: '2026-11-20' }] },
    ],
  ];
  test.each(cases)('%s: %s', (field, message, given) => {
    const owned = {
      ...given,
      ...(given.actions
        ? { actions: given.actions.map((each) => ({ ...each, ownerId: made.idOf('AG') })) }
        : {}),
    };
    const failure = failureOf(saveSample(made.as('IV'), firstSample(made.cellIn('EXU1').id, owned)));
    expect(failure).toMatchObject({ code: 'invalid', field });
    expect(failure.message).toContain(message);
    expect(rowsOf()).toBe(0);
  });
});
