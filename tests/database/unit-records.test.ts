import { beforeEach, describe, expect, test } from 'vitest';
import { query } from '../../electron/database/query';
import { judgementsOf } from '../../electron/services/rules/judgements';
import { getUnitRecord } from '../../electron/services/unit-records/view';
import { withdrawEntry } from '../../electron/services/unit-records/withdraw-entry';
import { slotKey } from '../../shared/domain/unit-record/slots';
import { failureOf, valueOf } from '../support/database';
import { unitRecordCentre } from '../support/unit-record';

const rows = query<
  [],
  { readonly id: string; readonly replaces: string | null; readonly is_withdrawn: number }
>('SELECT id, replaces, is_withdrawn FROM evidence_entry ORDER BY id');

let made: ReturnType<typeof unitRecordCentre>;
beforeEach(() => {
  made = unitRecordCentre();
});

describe('entries', () => {
  test('are kept as they were sent, all in one entry of the log', () => {
    const oral = made.criterion('1b').criterion_id;
    const before =
      query<[], { readonly seq: number }>('SELECT max(seq) AS seq FROM log').get(made.db)?.seq ?? 0;
    expect(
      valueOf(
        made.save(
          made.observation(1, { oralCriteria: [oral], learnerSignedOn: '2026-10-02' }),
          made.knowledge('2a'),
        ),
      ),
    ).toEqual({ saved: 2 });
    expect(query<[], { readonly seq: number }>('SELECT max(seq) AS seq FROM log').get(made.db)?.seq).toBe(
      before + 1,
    );
    const [observation, knowledge] = [...made.view().entries].sort((a) =>
      a.slot.type === 'observation' ? -1 : 1,
    );
    expect(observation).toMatchObject({
      slot: { type: 'observation', column: 1 },
      values: {
        achievedOn: '2026-10-01',
        oralCriteria: [oral],
        initials: 'AG',
        learnerSignedOn: '2026-10-02',
        method: 'observation',
      },
      assessorName: 'Ada Greene',
      recordedBy: 'Meera Nair',
      revisions: 1,
    });
    expect(knowledge).toMatchObject({ slot: { type: 'criterion' }, values: { portfolioReference: 'p. 4' } });
    expect(
      valueOf(getUnitRecord(made.centre, { learnerId: made.learnerId, unitId: made.ids.unitId })).entries,
    ).toHaveLength(2);
  });

  test('are changed by a revision made from the newest one', () => {
    valueOf(made.save(made.observation(1)));
    const [first] = made.view().entries;
    valueOf(made.save(made.observation(1, { base: first?.id ?? '', achievedOn: '2026-10-03' })));
    expect(made.view().entries).toMatchObject([{ values: { achievedOn: '2026-10-03' }, revisions: 2 }]);
    expect(rows.all(made.db)).toMatchObject([{ replaces: null }, { replaces: first?.id }]);
  });

  test('made from a base that somebody changed meanwhile are refused, and nothing of the request is kept', () => {
    valueOf(made.save(made.observation(1)));
    const base = made.view().entries[0]?.id ?? '';
    valueOf(made.save(made.observation(1, { base, achievedOn: '2026-10-03' })));
    const late = made.observation(1, { base, achievedOn: '2026-10-04' });
    const refused = failureOf(made.save(made.knowledge('2a'), late));
    expect(refused).toMatchObject({ code: 'changed-meanwhile', field: `${slotKey(late.slot)}|` });
    expect(refused.message).toBe('Meera Nair recorded this entry meanwhile.');
    expect(made.view().entries).toMatchObject([{ values: { achievedOn: '2026-10-03' } }]);
    // Two people starting the same cell are caught as well.
    expect(failureOf(made.save(made.observation(1)))).toMatchObject({ code: 'changed-meanwhile' });
  });

  test('are withdrawn with a reason, by a revision; their cell is free again', () => {
    valueOf(made.save(made.observation(1)));
    const id = made.view().entries[0]?.id ?? '';
    valueOf(withdrawEntry(made.centre, { id, reason: 'Of another learner' }));
    expect(made.view().entries).toEqual([]);
    expect(rows.all(made.db)).toMatchObject([{ is_withdrawn: 0 }, { replaces: id, is_withdrawn: 1 }]);
    expect(failureOf(withdrawEntry(made.centre, { id, reason: 'Again' }))).toMatchObject({
      code: 'changed-meanwhile',
    });
    valueOf(made.save(made.observation(1)));
    expect(made.view().entries).toHaveLength(1);
  });

  test.each([
    ['in the future', { achievedOn: '2026-11-22' }, 'achievedOn', '22 Nov 2026 is in the future.'],
    [
      'before birth',
      { achievedOn: '2005-05-05' },
      'achievedOn',
      '5 May 2005 is before Ada O’Kafor was born.',
    ],
    [
      'signed before',
      { learnerSignedOn: '2026-09-30' },
      'learnerSignedOn',
      'The learner signed before it was achieved.',
    ],
    [
      'unknown initials',
      { initials: 'ZZ' },
      'initials',
      'R1: ZZ are nobody’s initials in the assessor tracking table.',
    ],
    [
      'no witness',
      { method: 'witness testimony' as const, reason: 'Night shift' },
      'witness',
      'A witness testimony names its witness.',
    ],
  ])('%s: refused at its field', (_, given, field, message) => {
    const entry = made.observation(1, given);
    expect(failureOf(made.save(entry))).toMatchObject({ field: `${slotKey(entry.slot)}|${field}`, message });
    expect(rows.all(made.db)).toEqual([]);
  });
});

describe('rules', () => {
  test('block: an assessor without an award (P2) and simulation where the unit refuses it (R5)', () => {
    expect(failureOf(made.save(made.observation(1, { initials: 'NA' })))).toMatchObject({ code: 'rule' });
    const simulated = failureOf(
      made.save(made.observation(1, { method: 'simulation', reason: 'No fire yet' })),
    );
    expect(simulated.code).toBe('rule');
    expect(simulated.message).toMatch(/^R5: /);
    expect(rows.all(made.db)).toEqual([]);
  });

  test('warn: two observations on one day (R3) need a reason, which is kept with the entry', () => {
    valueOf(made.save(made.observation(1)));
    const second = made.observation(2);
    const refused = failureOf(made.save(second));
    expect(refused).toMatchObject({ code: 'reason-needed' });
    const key = (refused.field ?? '').split('|reasons.')[1] ?? '';
    expect(key).toMatch(/^R3\|/);
    valueOf(made.save({ ...second, reasons: { [key]: 'Morning and evening shift' } }));
    const entry = made.view().entries.find(({ slot }) => slot.type === 'observation' && slot.column === 2);
    expect(judgementsOf(made.db, entry?.id ?? '')).toMatchObject([
      { ruleId: 'R3', severity: 'warn', reason: 'Morning and evening shift' },
    ]);
  });

  test('judge new entries against one another, too', () => {
    expect(failureOf(made.save(made.observation(1), made.observation(2)))).toMatchObject({
      code: 'reason-needed',
    });
  });
});

describe('outcome sign-off', () => {
  test('is refused while a criterion is missing (R7) or an observation (R2), and accepted after', () => {
    valueOf(made.save(made.observation(1), made.knowledge('2a')));
    expect(failureOf(made.sign(2)).message).toMatch(/^R7: .*2b/);
    expect(failureOf(made.sign(1)).message).toMatch(/^R2: /);
    valueOf(made.save(made.observation(2, { achievedOn: '2026-10-20' }), made.knowledge('2b')));
    valueOf(made.sign(1));
    valueOf(made.sign(2));
    expect(made.view().signOffs).toMatchObject([
      { assessorInitials: 'AG', signedOn: '2026-10-21' },
      { assessorInitials: 'AG', signedOn: '2026-10-21' },
    ]);
    expect(failureOf(made.sign(1))).toMatchObject({ code: 'changed-meanwhile' });
  });

  test('is not before the last achievement, nor in the future', () => {
    valueOf(made.save(...made.complete()));
    expect(failureOf(made.sign(1, { signedOn: '2026-10-19' }))).toMatchObject({
      code: 'invalid',
      field: 'signedOn',
    });
    expect(failureOf(made.sign(1, { signedOn: '2026-11-22' }))).toMatchObject({
      code: 'invalid',
      field: 'signedOn',
    });
    expect(failureOf(made.sign(1, { initials: 'ZZ' })).message).toMatch(/^R1: /);
  });

  test('a change after it needs a reason, and may not undo it', () => {
    made.readyToSign();
    const base =
      made.view().entries.find(({ slot }) => slot.type === 'observation' && slot.column === 1)?.id ?? '';
    const change = made.observation(1, { base, portfolioReference: 'p. 5' });
    expect(failureOf(made.save(change))).toMatchObject({ code: 'change-reason-needed' });
    valueOf(made.save({ ...change, changeReason: 'Wrong page' }));
    const changed = made.view().entries.find(({ slot }) => slot.type === 'observation' && slot.column === 1);
    expect(changed).toMatchObject({ changeReason: 'Wrong page', values: { portfolioReference: 'p. 5' } });
    const less = {
      ...change,
      base: changed?.id ?? '',
      criteria: [made.criterion('1a').criterion_id],
      changeReason: 'Fewer',
    };
    expect(failureOf(made.save(less)).message).toMatch(/the outcome is signed off and would not be complete/);
    expect(failureOf(withdrawEntry(made.centre, { id: changed?.id ?? '', reason: 'x' }))).toMatchObject({
      code: 'rule',
    });
  });
});

test('only who keeps records writes: the EQA reads', () => {
  const eqa = { ...made.centre, person: { ...made.centre.person, roles: ['EQA' as const] } };
  const asEqa = { ...made, centre: eqa };
  expect(failureOf(withdrawEntry(asEqa.centre, { id: made.anyId(), reason: 'x' }))).toMatchObject({
    code: 'not-allowed',
  });
});
