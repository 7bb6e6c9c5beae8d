import { query } from '../../electron/database/query';
import { planPlaces } from '../../electron/services/plan-cells/plan';
import { unplanPlaces } from '../../electron/services/plan-cells/unplan';
import { undoChange } from '../../electron/services/plan-cells/undo';
import { saveSample } from '../../electron/services/samples/save';
import type { Stage } from '../../shared/domain/methods';
import { DEFAULT_POLICY, type SamplingPolicy } from '../../shared/domain/sampling/policy';
import { valueOf } from './database';
import { record } from './records';
import { firstSample } from './sample-entries';
import { samplingCentre, type Initials } from './sampling';

/** Draws every decision of a red assessor and nothing else. */
const ONLY_RED: SamplingPolicy = {
  ...DEFAULT_POLICY,
  shareByRisk: { red: 100, amber: 0, green: 0 },
  newAssessorPercent: 0,
  traineePercent: 0,
  atLeast: {
    assessor: 0,
    unit: 0,
    method: 0,
    site: 0,
    stage: 0,
    cohort: 0,
    'assessor-unit': 0,
    'assessor-method': 0,
  },
};

const ids = query<[], { readonly kind: string; readonly name: string; readonly id: string }>(`
  SELECT 'learner' AS kind, name, id FROM learner UNION ALL SELECT 'unit', code, id FROM unit`);
const cellRows = query<[planId: string], CellRow>(`
  SELECT c.id, l.name AS learner, u.code AS unit, d.stage, i.initials AS iqa, c.planned_on, c.origin, c.reasons,
    c.unplanned_reason
  FROM plan_cell c JOIN decision d ON d.id = c.decision_id JOIN learner l ON l.id = d.learner_id
  JOIN unit u ON u.id = d.unit_id LEFT JOIN person i ON i.id = c.iqa_id
  WHERE c.plan_id = ? AND c.draw_id = (SELECT w.id FROM draw w WHERE w.plan_id = c.plan_id ORDER BY number DESC LIMIT 1)
  ORDER BY c.id`);
const aheadRows = query<[planId: string], AheadRow>(`
  SELECT a.*, l.name AS learner, u.code AS unit, i.initials AS iqa FROM ahead_cell a
  JOIN learner l ON l.id = a.learner_id JOIN unit u ON u.id = a.unit_id LEFT JOIN person i ON i.id = a.iqa_id
  WHERE a.plan_id = ? ORDER BY a.id`);
const changes = query<
  [],
  {
    readonly change_id: string;
    readonly kind: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly reason: string | null;
  }
>('SELECT change_id, kind, before, after, reason FROM cell_change ORDER BY rowid');

export interface CellRow {
  readonly id: string;
  readonly learner: string;
  readonly unit: string;
  readonly stage: Stage;
  readonly iqa: string | null;
  readonly planned_on: string | null;
  readonly origin: string | null;
  readonly reasons: string;
  readonly unplanned_reason: string | null;
}

export interface AheadRow {
  readonly id: string;
  readonly learner: string;
  readonly unit: string;
  readonly stage: Stage;
  readonly iqa: string | null;
  readonly planned_on: string | null;
  readonly reason: string;
  readonly cell_id: string | null;
  readonly unplanned_reason: string | null;
}

/**
 * Lou, Lea, Lin and Lex, registered for a plan that drew Rex's two decisions on EXU1: Lou's and Lex's, one for each
 * of its IQAs, Ivy (IV) and Oli (OV). Not drawn: Lea EXU1; Lin EXU2; Lex EXU3; Lou EXU2; Lea EXU2, which Ivy
 * assessed; Lin EXU1, which Oli countersigned; Lin EXU4, which Ivy assessed and Oli countersigned.
 */
export function cellCentre() {
  const made = samplingCentre();
  const { db } = made;
  made.decide(
    { by: 'RR', on: '2026-10-01' },
    { by: 'AG', on: '2026-10-02' },
    { by: 'AG', on: '2026-10-05', unit: 'EXU2' },
    { by: 'AG', on: '2026-10-06', unit: 'EXU3' },
    { by: 'AG', on: '2026-10-07', unit: 'EXU2' },
    { by: 'IV', on: '2026-10-08', unit: 'EXU2' },
    { by: 'AG', on: '2026-10-09', countersigner: 'OV' },
    { by: 'RR', on: '2026-10-12' },
    // Learners take turns: these are Lou's, Lea's and Lin's.
    { by: 'RR', on: '2025-01-08', unit: 'EXU3' },
    { by: 'RR', on: '2025-01-08', unit: 'EXU3' },
    { by: 'IV', on: '2026-10-13', unit: 'EXU4', countersigner: 'OV' },
  );
  const idOf = (kind: 'learner' | 'unit', name: string): string =>
    ids.all(db).find((row) => row.kind === kind && row.name.startsWith(name))?.id ?? '';
  const registrations = new Map(
    ['Lou', 'Lea', 'Lin', 'Lex'].map((name) => [
      name,
      record(db, 'registration', {
        learner_id: idOf('learner', name),
        qualification_id: made.qualification,
        registered_on: '2026-09-01',
      }),
    ]),
  );
  const plan = made.planFor({ policy: ONLY_RED });
  valueOf(made.drawHere(plan));

  const place = (learner: string, unit: string) => ({
    learnerId: idOf('learner', learner),
    unitId: idOf('unit', unit),
  });
  const places = (...marked: readonly string[]) =>
    marked.map((each) => {
      const [learner = '', unit = ''] = each.split(' ');
      return place(learner, unit);
    });
  const cell = (learner: string, unit: string): CellRow => {
    const found = cellRows
      .all(db, plan.id)
      .find((row) => row.learner.startsWith(learner) && row.unit === unit);
    if (!found) throw new Error(`no cell of ${learner} ${unit}`);
    return found;
  };
  const planned = () => cellRows.all(db, plan.id).filter((cell) => cell.unplanned_reason === null);
  return {
    ...made,
    plan,
    places,
    registrations,
    /** All cells of the newest draw. */
    cells: () => cellRows.all(db, plan.id),
    /** `Lou EXU1` of what is planned, in the order of the alphabet. */
    planned: () =>
      planned()
        .map((cell) => `${cell.learner.slice(0, 3)} ${cell.unit}`)
        .sort(),
    cell,
    /** Whoever has the cell samples it and agrees. */
    sampleIt: (learner: string, unit: string): void => {
      const { id, iqa } = cell(learner, unit);
      valueOf(saveSample(made.as(iqa === 'IV' ? 'IV' : 'OV'), firstSample(id)));
    },
    ahead: () => aheadRows.all(db, plan.id),
    changes: () => changes.all(db),
    planThem: (by: Initials, stage: Stage, ...marked: readonly string[]) =>
      planPlaces(made.as(by), { planId: plan.id, places: places(...marked), stage, reason: 'A complaint.' }),
    unplanThem: (by: Initials, ...marked: readonly string[]) =>
      unplanPlaces(made.as(by), { planId: plan.id, places: places(...marked), reason: 'Left the course.' }),
    undo: (by: Initials, changeId: string | null) => undoChange(made.as(by), { changeId: changeId ?? '' }),
  };
}
export type CellCentre = ReturnType<typeof cellCentre>;
