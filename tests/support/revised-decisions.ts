import { decisionTable, type DecisionTableRow } from '../../electron/database/decisions';
import { newId } from '../../electron/database/ids';
import { commit } from '../../electron/database/ledger';
import { dueCounts } from '../../electron/database/plan-cells';
import { planDetail } from '../../electron/services/plans/detail';
import { listPlans, planCells } from '../../electron/services/plans/read';
import { reportModel } from '../../electron/services/reports/model';
import { saveSample } from '../../electron/services/samples/save';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { countersigningCentre } from './countersigning';
import { testContext, valueOf } from './database';
import { firstSample } from './sample-entries';

/** Everything that is due, in `counts`. */
export const due = { until: '2027-12-31', today: '2026-11-21' };

/**
 * A plan that drew three decisions: Tom's on EXU1, which waits for Ada's countersignature, and two of Ada's, on EXU2 and
 * EXU3. `revise` writes what countersigning and correcting write.
 */
export function revisedCentre() {
  const made = countersigningCentre();
  const [tomsDecision = '', adasDecision = ''] = made.decide(
    { by: 'TT', on: '2026-10-05' },
    { by: 'AG', on: '2026-10-06', unit: 'EXU2' },
    { by: 'AG', on: '2026-10-07', unit: 'EXU3' },
  );
  const plan = made.planFor({
    policy: { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 100, green: 100 } },
  });
  valueOf(made.drawHere(plan));

  /** Another revision of a decision's newest one, as countersigning and correcting write it. */
  const revise = (id: string, changes: Partial<DecisionTableRow>): string => {
    const read = decisionTable.byId.get(made.db, id);
    if (!read) throw new Error('no decision');
    const next = newId();
    commit(made.db, testContext, 'decision revised', 'test', (tx) =>
      tx.insert(decisionTable, { ...read, ...changes, id: next, replaces: read.id }),
    );
    return next;
  };
  const countersign = (id: string) =>
    revise(id, { countersigned_by: made.idOf('AG'), countersigned_on: '2026-11-22' });
  const cellIn = (unit: string) => {
    const cell = valueOf(planCells(made.as('IV'), { planId: plan.id })).find((row) => row.unitCode === unit);
    if (!cell) throw new Error(`no cell of ${unit}`);
    return cell;
  };
  const sampleIn = (unit: string) => valueOf(saveSample(made.as('OV'), firstSample(cellIn(unit).id)));
  const counts = () => {
    const [row] = valueOf(listPlans(made.lead));
    const { coverage } = valueOf(planDetail(made.lead, { id: plan.id }));
    const unit = coverage.find(({ dimension, value }) => dimension === 'unit' && value === 'EXU1');
    return { done: row?.done, unitDone: unit?.done, due: dueCounts.get(made.db, due)?.due };
  };
  const drawAgain = () => valueOf(made.drawHere(plan, { isNew: false, reason: 'Countersigned since.' }));
  const report = () =>
    valueOf(
      reportModel(made.db, {
        planId: plan.id,
        reportNumber: 'VR-1',
        issuedAt: '2026-11-23T09:00:00.000Z',
        iqa: 'Oli Verifier',
        iqaId: made.idOf('OV'),
        eqa: '',
      }),
    ).report;
  return {
    ...made,
    plan,
    tomsDecision,
    adasDecision,
    revise,
    countersign,
    cellIn,
    sampleIn,
    counts,
    drawAgain,
    report,
  };
}
export type RevisedCentre = ReturnType<typeof revisedCentre>;
