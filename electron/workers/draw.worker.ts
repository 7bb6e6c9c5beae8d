import { randomBytes } from 'node:crypto';
import { whileReading, withReading, withWriting } from '../services/file-access';
import { planMatrix } from '../services/plan-matrix/matrix';
import { checkDraw } from '../services/plans/drawing/check-draw';
import { drawPlan } from '../services/plans/drawing/draw-plan';
import { populationFile } from '../services/plans/population/population-file';
import { previewPlan } from '../services/plans/preview';
import { adoptOptimum } from '../services/plans/optimum/adopt-optimum';
import { findOptimum } from '../services/plans/optimum/find-optimum';
import { previewDrawAgain } from '../services/plans/drawing/preview-draw-again';
import { previewRePlan } from '../services/plans/re-planning/preview-re-plan';
import { rePlan } from '../services/plans/re-planning/re-plan';
import { seedFrom } from '../services/plans/drawing/seed';
import { previewWidening } from '../services/plans/widening/next-tickets';
import { widenPlan } from '../services/plans/widening/widen-plan';
import type { DrawCommands } from '../services/plans/commands';
import { ok } from '../../shared/result';
import { serve } from './serve';

const now = (): string => new Date().toISOString();

serve<DrawCommands>({
  draw: ({ access, ...request }, control) =>
    withWriting(access, (db) =>
      drawPlan(
        db,
        {
          ...request,
          now,
          makeSeed: () => seedFrom(request.today, randomBytes(12)),
        },
        control,
      ),
    ),
  drawAgainPreview: ({ access, planId }) => withReading(access, (db) => ok(previewDrawAgain(db, planId))),
  preview: ({ access, ...request }, control) =>
    withReading(access, (db) => previewPlan(db, request, control)),
  rePlanPreview: ({ access, planId }, control) =>
    withReading(access, (db) => previewRePlan(db, planId, control)),
  rePlan: ({ access, ...request }, control) =>
    withWriting(access, (db) => rePlan(db, { ...request, now }, control)),
  wideningPreview: ({ access, ...asked }) => withReading(access, (db) => previewWidening(db, asked)),
  widen: ({ access, ...asked }) => withWriting(access, (db) => widenPlan(db, asked)),
  optimum: ({ access, ...request }, control) =>
    whileReading(access, (db) => findOptimum(db, request, control)),
  adoptOptimum: ({ access, ...request }) =>
    withWriting(access, (db) => adoptOptimum(db, { ...request, now })),
  check: ({ access, planId }) => withReading(access, (db) => checkDraw(db, planId)),
  matrix: ({ access, ...request }, control) => withReading(access, (db) => planMatrix(db, request, control)),
  populationFile: ({ access, planId }) => withReading(access, (db) => populationFile(db, planId)),
});
