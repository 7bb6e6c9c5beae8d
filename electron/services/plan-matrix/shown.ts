import { MATRIX_STATES, type MatrixData, type MatrixUnit } from '../../../shared/domain/sampling/matrix';
import { strongerState, type EntryState } from '../../../shared/domain/sampling/matrix-state';
import { fail, ok, type Result } from '../../../shared/result';
import type { Control } from '../../workers/protocol';
import { centreOf } from '../../database/centre';
import type { ReadableDatabase } from '../../database/connection';
import { logHead } from '../../database/ledger';
import { planById } from '../../database/plans';
import { planNotFound } from '../plans/read';
import type { MatrixExportInput } from './commands';
import { planMatrix } from './matrix';

/** A cell of the export; null: the learner does not take the unit, or it is another assessor's. */
export interface ShownCell {
  readonly state: EntryState;
  readonly methods: number;
}

export type ShownMatrixRow =
  | { readonly kind: 'group'; readonly name: string; readonly about: string }
  | {
      readonly kind: 'learner';
      readonly name: string;
      readonly number: string;
      readonly cells: readonly (ShownCell | null)[];
    };

/** The matrix as the screen shows it, read anew. */
export interface ShownMatrix {
  readonly centre: { readonly name: string; readonly number: string };
  readonly isDemo: boolean;
  readonly log: { readonly sequence: number; readonly sha256: string };
  readonly title: string;
  readonly about: readonly string[];
  readonly units: readonly MatrixUnit[];
  readonly rows: readonly ShownMatrixRow[];
}

/** Reads what an export shows. Who has gone since is left out. Failure: `not-found`. */
export function shownMatrix(
  db: ReadableDatabase,
  { planId, today, view }: MatrixExportInput,
  control: Pick<Control, 'stopped'>,
): Result<ShownMatrix> {
  const centre = centreOf(db);
  const plan = planById.get(db, { today, id: planId });
  if (!centre) return fail({ code: 'not-found', message: 'This file holds no centre.' });
  if (!plan) return planNotFound();
  const matrix = planMatrix(db, { planId, today }, control);
  if (!matrix.ok) return matrix;
  const data = matrix.value;
  const learners = new Map(data.learners.map(({ id }, place) => [id, place]));
  const assessors = new Map(data.assessors.map(({ id }, place) => [id, place]));
  const starts = startsOf(data);
  const head = logHead(db);
  const rows = view.rows.flatMap((row): readonly ShownMatrixRow[] => {
    if (row.kind === 'group') return [row];
    const place = learners.get(row.learnerId);
    const learner = place === undefined ? undefined : data.learners[place];
    if (place === undefined || !learner) return [];
    const assessor = row.of.kind === 'all' ? null : (assessors.get(row.of.assessorId ?? '') ?? NO_ASSESSOR);
    const cells = cellsOf(data, starts, place, assessor);
    return [{ kind: 'learner', name: learner.name, number: learner.number, cells }];
  });
  return ok({
    centre: { name: centre.name, number: centre.number },
    isDemo: centre.is_demo === 1,
    log: { sequence: head.seq, sha256: head.hash },
    title: `Sampling matrix: ${plan.name}`,
    about: [`${plan.qualification_code} ${plan.qualification_title}.`, ...view.about],
    units: data.units,
    rows,
  });
}

const NO_ASSESSOR = -1;

/** Where each learner's entries begin; one further: where the last one's end. */
function startsOf({ learners, entries }: MatrixData): Int32Array {
  const starts = new Int32Array(learners.length + 1);
  for (const learner of entries.learner) starts[learner + 1] = (starts[learner + 1] ?? 0) + 1;
  for (let place = 0; place < learners.length; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  return starts;
}

/** A learner's cells, of one assessor or (null) of all. */
function cellsOf(
  { units, entries }: MatrixData,
  starts: Int32Array,
  learner: number,
  assessor: number | null,
): readonly (ShownCell | null)[] {
  const cells: (ShownCell | null)[] = units.map(() => null);
  for (let entry = starts[learner] ?? 0; entry < (starts[learner + 1] ?? 0); entry += 1) {
    if (assessor !== null && entries.assessor[entry] !== assessor) continue;
    const unit = entries.unit[entry] ?? 0;
    const state = MATRIX_STATES[entries.state[entry] ?? 0];
    if (state === undefined) continue;
    const before = cells[unit] ?? null;
    const methods = entries.methods[entry] ?? 0;
    cells[unit] = before
      ? { state: strongerState(before.state, state), methods: before.methods | methods }
      : { state, methods };
  }
  return cells;
}
