import { randomBytes } from 'node:crypto';
import { withReading, withWriting } from '../services/file-access';
import { planMatrix } from '../services/plan-matrix/matrix';
import { checkDraw, notSelected } from '../services/plans/again';
import { drawPlan } from '../services/plans/draw-plan';
import { populationFile } from '../services/plans/population-file';
import { previewPlan } from '../services/plans/preview';
import { seedFrom } from '../services/plans/seed';
import type { DrawCommands } from '../services/plans/commands';
import { serve } from './serve';

serve<DrawCommands>({
  draw: ({ access, ...request }, control) =>
    withWriting(access, (db) =>
      drawPlan(
        db,
        {
          ...request,
          now: () => new Date().toISOString(),
          makeSeed: () => seedFrom(request.today, randomBytes(12)),
        },
        control,
      ),
    ),
  preview: ({ access, ...request }, control) =>
    withReading(access, (db) => previewPlan(db, request, control)),
  check: ({ access, planId }) => withReading(access, (db) => checkDraw(db, planId)),
  notSelected: ({ access, planId, query }) => withReading(access, (db) => notSelected(db, { planId, query })),
  matrix: ({ access, ...request }) => withReading(access, (db) => planMatrix(db, request)),
  populationFile: ({ access, planId }) => withReading(access, (db) => populationFile(db, planId)),
});
