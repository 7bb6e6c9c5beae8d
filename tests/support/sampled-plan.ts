import { getSample } from '../../electron/services/samples/screen';
import { DEFAULT_POLICY } from '../../shared/domain/sampling/policy';
import { valueOf } from './database';
import { samplingCentre } from './sampling';

/** A policy under which every decision is sampled. */
export const everything = { ...DEFAULT_POLICY, shareByRisk: { red: 100, amber: 100, green: 100 } };

/** The sampling centre with six decisions by three people, all of them drawn into one plan. */
export function drawnPlan() {
  const made = samplingCentre();
  made.decide(
    { by: 'AG', on: '2026-10-01' },
    { by: 'AG', on: '2026-10-02', unit: 'EXU2' },
    { by: 'IV', on: '2026-10-03', unit: 'EXU3' },
    { by: 'TT', countersigner: 'IV', on: '2026-10-04', unit: 'EXU4' },
    { by: 'AG', on: '2026-10-05' },
    { by: 'AG', on: '2026-10-06' },
  );
  const plan = made.planFor({ policy: everything });
  valueOf(made.drawHere(plan));
  const cells = () => made.cellsOf(plan.id);
  return {
    ...made,
    planId: plan.id,
    cells,
    /** The first cell of a unit. */
    cellIn: (unit: string) => {
      const cell = cells().find(({ unit_code }) => unit_code === unit);
      if (!cell) throw new Error(`no cell of ${unit}`);
      return cell;
    },
    screen: (cellId: string) => valueOf(getSample(made.as('IV'), { cellId })),
  };
}
