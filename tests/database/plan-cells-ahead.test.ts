import { beforeEach, describe, expect, test } from 'vitest';
import { describeRow } from '../../electron/database/history/subject';
import { commit, logHead } from '../../electron/database/ledger';
import { bindAhead } from '../../electron/services/plan-cells/bind-ahead';
import { planPlaces } from '../../electron/services/plan-cells/plan';
import { importMonth } from '../../electron/services/demo/monthly-import';
import { newId } from '../../electron/database/ids';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { openByAnotherProgram, testTime, valueOf } from '../support/database';
import { asFile, startImport } from '../support/import-files';
import { cellCentre, type CellCentre } from '../support/plan-cells';
import { record, recordDraw, recordResult } from '../support/records';
import { unitRecordCentre } from '../support/unit-record';
import { query } from '../../electron/database/query';

interface BoundRow {
  readonly origin: string | null;
  readonly iqa_id: string | null;
  readonly planned_on: string | null;
  readonly reasons: string;
  readonly ahead_id: string | null;
}
const boundCells = query<[], BoundRow>(`
  SELECT c.origin, c.iqa_id, c.planned_on, c.reasons, a.id AS ahead_id
  FROM plan_cell c JOIN ahead_cell a ON a.cell_id = c.id ORDER BY c.id`);

describe('what is planned ahead becomes a cell of its plan', () => {
  let made: CellCentre;
  beforeEach(() => {
    made = cellCentre();
    valueOf(made.planThem('OV', 'interim', 'Lea EXU1', 'Lou EXU4'));
  });
  const importRows = async (...rows: readonly string[]) => {
    const session = startImport(made.lead);
    const header =
      'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Portfolio reference,Interim or summative,Site';
    const preview = valueOf(await session.read([asFile('decisions.csv', [header, ...rows])]));
    expect(preview.errors).toBe(0);
    return valueOf(await session.commit(false));
  };

  test('when an import brings its decision, in the same entry of the log', async () => {
    const { seq } = logHead(made.db);
    const [lea] = made.ahead();
    // Lea is L1. One of another stage, and two that fit: the newer is bound.
    expect(
      await importRows(
        'L1,EXU1,AG,observation,2026-11-10,met,P1,summative,Mill Lane',
        'L1,EXU1,AG,observation,2026-11-11,met,P2,interim,Mill Lane',
        'L1,EXU1,RR,observation,2026-11-12,met,P3,interim,Mill Lane',
      ),
    ).toMatchObject({ decisions: 3 });
    expect(logHead(made.db).seq).toBe(seq + 1);
    expect(boundCells.all(made.db)).toEqual([
      {
        origin: 'ahead',
        iqa_id: made.idOf(lea?.iqa === 'IV' ? 'IV' : 'OV'),
        planned_on: lea?.planned_on,
        reasons: JSON.stringify(['Planned ahead by judgement of Oli Verifier: A complaint.']),
        ahead_id: lea?.id,
      },
    ]);
    expect(made.cellsOf(made.plan.id).find(({ origin }) => origin === 'ahead')).toMatchObject({
      learner_name: 'Lea Birch',
      assessor_name: 'Rex Red',
      stage: 'interim',
    });
    expect(made.ahead().filter(({ cell_id }) => cell_id === null)).toHaveLength(1);
  });

  test('and to nobody, with a note, where its IQA made the decision (P1)', async () => {
    made.db.prepareWrite<[string]>('UPDATE ahead_cell SET iqa_id = ?').run(made.idOf('IV'));
    await importRows('L1,EXU1,IV,observation,2026-11-10,met,P1,interim,Mill Lane');
    const [cell] = boundCells.all(made.db);
    expect(cell).toMatchObject({ iqa_id: null });
    expect(JSON.parse(cell?.reasons ?? '')).toEqual([
      'Planned ahead by judgement of Oli Verifier: A complaint.',
      'It was planned for Ivy Verifier, who assessed it: somebody else has to sample it (P1)',
    ]);
    // The database itself refuses to give it to her.
    const raw = openByAnotherProgram(made.base.access.file, made.base.access.key);
    expect(() =>
      raw.exec(`UPDATE plan_cell SET iqa_id = '${made.idOf('IV')}' WHERE origin = 'ahead'`),
    ).toThrow(/P1/);
    expect(() =>
      raw.exec(`INSERT INTO plan_cell (id, plan_id, draw_id, decision_id, iqa_id, reasons, device_id, origin)
        SELECT 'raw', plan_id, draw_id, (SELECT id FROM decision WHERE assessor_id = '${made.idOf('IV')}'
          AND id NOT IN (SELECT decision_id FROM plan_cell) LIMIT 1), '${made.idOf('IV')}', '[]', 'd', 'ahead'
        FROM plan_cell LIMIT 1`),
    ).toThrow(/P1/);
    raw.close();
  });

  test('is planned next where its day has passed before the decision came', () => {
    made.clock.now = '2027-01-09T09:00:00.000Z';
    made.decide(
      { by: 'AG', on: '2026-11-11', stage: 'interim' },
      { by: 'AG', on: '2026-11-11', stage: 'interim' },
    );
    expect(
      commit(made.db, made.lead.commitContext(), 'bound', 'test', (tx) => bindAhead(tx, '2027-01-09', null)),
    ).toBe(1);
    // 9 January is a Saturday.
    expect(boundCells.all(made.db)).toMatchObject([{ planned_on: '2027-01-11' }]);
  });

  test('in the newest draw, when the plan was drawn again meanwhile; not what was taken out', async () => {
    valueOf(made.unplanThem('OV', 'Lou EXU4'));
    valueOf(made.drawHere(made.plan, { isNew: false, reason: 'Again.' }));
    await importRows(
      'L1,EXU1,AG,observation,2026-11-10,met,P1,interim,Mill Lane',
      'L0,EXU4,AG,observation,2026-11-10,met,P1,interim,Mill Lane',
    );
    expect(made.cells().map(({ origin }) => origin)).toEqual([null, null, 'ahead']);
    expect(made.planned()).toEqual(['Lea EXU1', 'Lex EXU1', 'Lou EXU1']);
  });

  test('when it is moved, it is the cell that it became', async () => {
    const [lea] = made.ahead();
    await importRows('L1,EXU1,AG,observation,2026-11-10,met,P1,interim,Mill Lane');
    const cell = made.cells().find(({ origin }) => origin === 'ahead');
    expect(valueOf(made.unplanThem('OV', 'Lea EXU1'))).toMatchObject({ changed: 1 });
    expect(made.cells().find(({ id }) => id === cell?.id)?.unplanned_reason).toContain('Left the course.');
    expect(made.ahead().find(({ id }) => id === lea?.id)).toMatchObject({
      cell_id: cell?.id,
      unplanned_reason: null,
    });
  });

  test('and is called by its learner and unit, its changes by their plan, where history speaks of them', () => {
    const [lea] = made.ahead();
    const changed = made.db.prepareValue<[], string>('SELECT id FROM cell_change LIMIT 1').get() ?? '';
    expect(describeRow(made.db, 'ahead_cell', lea?.id ?? '')).toBe(
      `ahead cell “EXU1, Lea Birch” (row ${lea?.id ?? ''})`,
    );
    expect(describeRow(made.db, 'cell_change', changed)).toBe(`cell change “Autumn” (row ${changed})`);
    expect(describeRow(made.db, 'widening', 'none')).toBe('row none of widening');
  });

  test('in the demo centre’s monthly imports too', () => {
    const additions = {
      sites: [],
      assessors: [],
      learners: [],
      registrations: [],
      decisions: [
        {
          sheet: '',
          row: 2,
          key: 'a key',
          learnerNumber: 'L1',
          qualificationCode: 'EX2D1',
          unitCode: 'EXU1',
          assessorInitials: 'AG',
          method: 'observation',
          date: '2026-11-10',
          outcome: 'met',
          stage: 'interim',
          site: 'Mill Lane',
          portfolioReference: null,
          countersignedBy: null,
          countersignedOn: null,
        },
      ],
    } as const;
    valueOf(importMonth(made.db, made.lead, { at: testTime, fileName: 'November.xlsx', additions }, newId));
    expect(boundCells.all(made.db)).toHaveLength(1);
  });
});

test('a unit’s sign-off is the decision that was planned ahead', () => {
  const made = unitRecordCentre();
  const iqa = record(made.db, 'person', {
    name: 'Ivy Verifier',
    initials: 'IV',
    roles: '["IQA"]',
    is_trainee: 0,
  });
  const plan = record(made.db, 'plan', {
    name: 'Plan',
    qualification_id: made.qualificationId,
    period_from: '2026-09-01',
    period_to: '2026-12-31',
    sample_by: '2026-12-31',
    policy: JSON.stringify(DEFAULT_POLICY),
    iqa_ids: JSON.stringify([iqa]),
    created_at: testTime,
    created_by: iqa,
  });
  recordResult(made.db, recordDraw(made.db, plan, []));
  const places = [{ learnerId: made.learnerId, unitId: made.ids.unitId }];
  expect(
    valueOf(planPlaces(made.centre, { planId: plan, places, stage: 'summative', reason: 'First unit.' })),
  ).toMatchObject({ changed: 1 });
  valueOf(made.save(...made.complete()));
  valueOf(made.sign(1));
  valueOf(made.sign(2));
  const { seq } = logHead(made.db);
  valueOf(made.signWhole());
  expect(logHead(made.db).seq).toBe(seq + 1);
  expect(boundCells.all(made.db)).toMatchObject([{ origin: 'ahead', iqa_id: iqa }]);
});
