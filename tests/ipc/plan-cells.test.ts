import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AppContext } from '../../electron/ipc/app-context';
import { planCellHandlers } from '../../electron/ipc/handlers/plan-cells';
import { recordHandlers } from '../../electron/ipc/handlers/records';
import { createOpenedFiles } from '../../electron/services/opened-files';
import { PickedFiles } from '../../electron/services/picked-files';
import { planCellChannels } from '../../shared/ipc/plan-cells';
import { ok } from '../../shared/result';
import { temporaryFolder, valueOf } from '../support/database';
import { desktopForTests } from '../support/desktop';
import { cellCentre, type CellCentre } from '../support/plan-cells';
import { resourcesFolder } from '../support/project-root';
import { realJobs } from '../support/workers';

describe('the handlers of planned cells, with a real import worker', () => {
  let workers: ReturnType<typeof realJobs>;
  let made: CellCentre;
  let app: AppContext;
  beforeAll(() => {
    workers = realJobs(['import']);
  });
  beforeEach(() => {
    made = cellCentre();
    app = {
      centre: () => ok(made.lead),
      jobs: workers.jobs,
      files: new PickedFiles(),
      desktop: desktopForTests().desktop,
      openedFiles: createOpenedFiles(temporaryFolder()),
      resourcesFolder,
      dataFolder: '/data',
      version: '0',
      lastCopyAt: () => null,
      centreChanged: () => undefined,
      onLock: () => undefined,
    };
  });

  test('plan ahead, bind to what is imported, hand over, move, take out, take back', async () => {
    const cells = planCellHandlers(app);
    const planId = made.plan.id;
    const places = made.places('Lea EXU1');
    const reason = 'A complaint.';
    expect(valueOf(await cells['cells.plan']({ planId, places, stage: 'interim', reason })).changed).toBe(1);

    const file = path.join(temporaryFolder(), 'decisions.csv');
    writeFileSync(
      file,
      'Learner number,Unit code,Assessor initials,Method,Date,Outcome,Portfolio reference,Interim or summative,Site\n' +
        'L1,EXU1,AG,observation,2026-11-10,met,P1,interim,Mill Lane\n',
    );
    const { token } = valueOf(await app.files.offer({ path: file, name: 'decisions.csv', bytes: null }));
    const records = recordHandlers(app);
    const importing = { jobId: randomUUID(), files: [token], options: null };
    const { importId } = valueOf(await records['imports.read'](importing));
    valueOf(await records['imports.commit']({ jobId: randomUUID(), importId, goodRowsOnly: false }));
    const bound = made.cells().find(({ origin }) => origin === 'ahead');
    expect(bound).toMatchObject({ learner: 'Lea Birch', unit: 'EXU1', stage: 'interim' });

    const cell = { kind: 'cell', id: bound?.id ?? '' } as const;
    const fromId = made.idOf(bound?.iqa === 'IV' ? 'IV' : 'OV');
    const toId = made.idOf('MN');
    valueOf(await cells['cells.handOver']({ planId, fromId, toId, cells: [cell], reason }));
    valueOf(await cells['cells.move']({ planId, cells: [cell], plannedOn: '2026-12-09' }));
    const { changeId } = valueOf(await cells['cells.unplan']({ planId, places, reason }));
    valueOf(await cells['cells.undo']({ changeId: changeId ?? '' }));
    expect(made.cells().find(({ origin }) => origin === 'ahead')).toMatchObject({
      iqa: 'MN',
      planned_on: '2026-12-09',
      unplanned_reason: null,
    });
  });

  test('ask for at least one place and a reason', () => {
    const request = {
      planId: randomUUID(),
      places: [{ learnerId: randomUUID(), unitId: randomUUID() }],
      reason: 'A complaint.',
    };
    const accepts = (given: object) =>
      planCellChannels['cells.unplan'].request.safeParse({ ...request, ...given }).success;
    expect(accepts({})).toBe(true);
    for (const bad of [{ places: [] }, { reason: ' \u200b ' }, { planId: 'plan' }, { stage: 'summative' }])
      expect(accepts(bad)).toBe(false);
  });
});
