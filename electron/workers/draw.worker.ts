import { randomBytes } from 'node:crypto';
import { openDatabase } from '../database/open';
import type { FileAccess } from '../services/centre-context';
import { checkDraw, notSelected } from '../services/plans/again';
import { drawPlan } from '../services/plans/draw-plan';
import { populationFile } from '../services/plans/population-file';
import { seedFrom } from '../services/plans/seed';
import type { Result } from '../../shared/result';
import type { WritableDatabase } from '../database/connection';
import type { DrawCommands } from '../services/plans/commands';
import { serve } from './serve';

function withDatabase<T>(access: FileAccess, work: (db: WritableDatabase) => Result<T>): Result<T> {
  const opened = openDatabase({ ...access, key: Buffer.from(access.key) });
  if (!opened.ok) return opened;
  try {
    return work(opened.value);
  } finally {
    opened.value.close();
  }
}

serve<DrawCommands>({
  draw: ({ access, ...request }, control) =>
    withDatabase(access, (db) =>
      drawPlan(db, { ...request, makeSeed: () => seedFrom(request.today, randomBytes(12)) }, control),
    ),
  check: ({ access, planId }) => withDatabase(access, (db) => checkDraw(db, planId)),
  notSelected: ({ access, planId, query }) =>
    withDatabase(access, (db) => notSelected(db, { planId, query })),
  populationFile: ({ access, planId }) => withDatabase(access, (db) => populationFile(db, planId)),
});
