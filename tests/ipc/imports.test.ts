import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { queryValue } from '../../electron/database/query';
import { createOpenedFiles } from '../../electron/services/opened-files';
import type { AppContext } from '../../electron/ipc/app-context';
import { peopleHandlers } from '../../electron/ipc/handlers/people';
import { recordHandlers } from '../../electron/ipc/handlers/records';
import { settingsHandlers } from '../../electron/ipc/handlers/settings';
import type { CentreContext } from '../../electron/services/centre-context';
import { PickedFiles } from '../../electron/services/picked-files';
import { requestSchemas } from '../../shared/ipc/contract';
import { NORTHMOOR_BOOK } from '../support/documents/northmoor-book';
import { fail, ok } from '../../shared/result';
import { newCentre } from '../support/centre';
import { failureOf, temporaryFolder, valueOf } from '../support/database';
import { exampleQualification } from '../support/example-qualification';
import { exampleFiles } from '../support/import-files';
import { projectRoot } from '../support/project-root';
import { realJobs } from '../support/workers';

const decisions = queryValue<[], number>('SELECT count(*) FROM decision');
const learners = queryValue<[], number>('SELECT count(*) FROM learner');

describe('the import handlers, with real worker threads', () => {
  let workers: ReturnType<typeof realJobs>;
  beforeAll(() => {
    workers = realJobs(['import', 'specification']);
  });

  let centre: CentreContext;
  let app: AppContext;
  let saved: { name: string; bytes: Uint8Array }[];
  let lock: () => void;
  let isLocked: boolean;
  beforeEach(async () => {
    centre = newCentre();
    saved = [];
    isLocked = false;
    lock = () => undefined;
    app = {
      centre: () => (isLocked ? fail({ code: 'locked', message: 'Locked.' }) : ok(centre)),
      jobs: workers.jobs,
      files: new PickedFiles(),
      desktop: {
        save: (file) => {
          saved.push(file);
          return Promise.resolve(`/somewhere/${file.name}`);
        },
        chooseWhereToSave: () => Promise.resolve(null),
        open: () => Promise.resolve(''),
        reveal: () => undefined,
        openLink: () => Promise.resolve(false),
      },
      openedFiles: createOpenedFiles(temporaryFolder()),
      resourcesFolder: path.join(projectRoot, 'resources'),
      dataFolder: '/data',
      version: '1.0.0',
      lastCopyAt: () => null,
      centreChanged: () => undefined,
      onLock: (listener) => {
        lock = listener;
      },
    };
    valueOf(
      await recordHandlers(app)['qualifications.save']({
        qualification: exampleQualification,
        source: null,
        updates: null,
      }),
    );
  });

  /** Picks files that lie on the disk, as a person does. */
  async function pick(rows: number): Promise<string[]> {
    const folder = temporaryFolder();
    const tokens: string[] = [];
    for (const { name, bytes } of exampleFiles(500, rows)) {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      tokens.push(valueOf(await app.files.offer({ path: file, name, bytes: null })).token);
    }
    return tokens;
  }

  // Again when it fails: other tests may have had the processors.
  test('20,000 decisions go in, read, checked and written by the worker', async () => {
    const handlers = recordHandlers(app);
    const files = await pick(20_000);
    await wait(50);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const used = process.cpuUsage();
    delay.enable();
    const started = performance.now();
    const preview = valueOf(await handlers['imports.read']({ jobId: randomUUID(), files, options: null }));
    const { importId } = preview;
    const done = valueOf(
      await handlers['imports.commit']({ jobId: randomUUID(), importId, goodRowsOnly: false }),
    );
    const took = performance.now() - started;
    delay.disable();
    expect(done).toMatchObject({ decisions: 20_000, learners: 500 });
    expect(decisions.get(centre.db)).toBe(20_000);
    const { user, system } = process.cpuUsage(used);
    console.log(
      `imported in ${Math.round(took)} ms (${Math.round((user + system) / 1000)} ms of processor), longest block of main ${(delay.max / 1e6).toFixed(1)} ms`,
    );
    expect(workers.progress.some(({ title, total }) => title.startsWith('Importing') && total > 20_000)).toBe(
      true,
    );
  });

  test('cancelling in the middle of writing leaves nothing behind', async () => {
    const handlers = recordHandlers(app);
    const { importId } = valueOf(
      await handlers['imports.read']({ jobId: randomUUID(), files: await pick(20_000), options: null }),
    );
    const jobId = randomUUID();
    const committing = handlers['imports.commit']({ jobId, importId, goodRowsOnly: false });
    const watch = setInterval(() => {
      const writing = workers.progress.some((event) => event.jobId === jobId && event.done > 2_000);
      if (writing) workers.jobs.cancel(jobId);
    }, 5);
    const failure = failureOf(await committing);
    clearInterval(watch);
    expect(failure.code).toBe('cancelled');
    expect([learners.get(centre.db), decisions.get(centre.db)]).toEqual([0, 0]);
    const again = await handlers['imports.commit']({ jobId: randomUUID(), importId, goodRowsOnly: false });
    expect(valueOf(again)).toMatchObject({ decisions: 20_000 });
  });

  test('what main writes meanwhile waits for its turn', async () => {
    const handlers = recordHandlers(app);
    const { importId } = valueOf(
      await handlers['imports.read']({ jobId: randomUUID(), files: await pick(3_000), options: null }),
    );
    const order: string[] = [];
    const committing = Promise.resolve(
      handlers['imports.commit']({ jobId: randomUUID(), importId, goodRowsOnly: false }),
    ).then((result) => {
      order.push('import');
      return result;
    });
    const site = Promise.resolve(settingsHandlers(app)['settings.addSite']({ name: 'Annexe' })).then(
      (result) => {
        order.push('site');
        return result;
      },
    );
    valueOf(await committing);
    valueOf(await site);
    expect(order).toEqual(['import', 'site']);
  });

  test('an import ends with the session; the templates are saved where the person says', async () => {
    const handlers = recordHandlers(app);
    const { importId } = valueOf(
      await handlers['imports.read']({ jobId: randomUUID(), files: await pick(10), options: null }),
    );
    lock();
    const after = await handlers['imports.commit']({ jobId: randomUUID(), importId, goodRowsOnly: false });
    expect(failureOf(after).code).toBe('not-found');
    for (const template of ['workbook', 'assessors', 'learners', 'decisions'] as const)
      valueOf(await handlers['imports.saveTemplate']({ template }));
    expect(saved.map(({ name }) => name)).toEqual([
      'countersign-import-template.xlsx',
      'countersign-assessors.csv',
      'countersign-learners.csv',
      'countersign-decisions.csv',
    ]);
  });

  test('nobody signed in: nothing is answered', async () => {
    isLocked = true;
    expect(failureOf(await peopleHandlers(app)['people.list']({})).code).toBe('locked');
    expect(failureOf(await settingsHandlers(app)['drafts.save']({ key: 'k', body: 'b' })).code).toBe(
      'locked',
    );
    const reading = recordHandlers(app)['imports.read']({
      jobId: randomUUID(),
      files: [randomUUID()],
      options: null,
    });
    expect(failureOf(await reading).code).toBe('locked');
  });

  test('a document is read in its worker; one that is none is refused', async () => {
    const handlers = recordHandlers(app);
    const bytes = new TextEncoder().encode('A shopping list\nMilk\n');
    const { token } = valueOf(await app.files.offer({ path: '', name: 'list.txt', bytes }));
    const read = await handlers['qualifications.read']({ jobId: randomUUID(), file: token });
    expect(failureOf(read).code).toBe('specification-unknown-layout');
  });

  test('a document that can be read answers with the hash of the bytes it was read from', async () => {
    const handlers = recordHandlers(app);
    const bytes = new TextEncoder().encode(NORTHMOOR_BOOK);
    const { token } = valueOf(await app.files.offer({ path: '', name: 'book.txt', bytes }));
    const read = valueOf(await handlers['qualifications.read']({ jobId: randomUUID(), file: token }));
    expect(read.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(read.draft.qualification.groups.length).toBeGreaterThan(0);
  });
});

test('malformed requests never reach a handler', () => {
  const person = { id: null, name: ' ', roles: [] };
  expect(requestSchemas['people.save'].request.safeParse(person).success).toBe(false);
  const options = { sheets: [], dateOrders: { key: 'year first' }, addSites: true };
  const request = { jobId: randomUUID(), importId: randomUUID(), options };
  expect(requestSchemas['imports.review'].request.safeParse(request).success).toBe(false);
  const right = { ...request, options: { ...options, dateOrders: { key: 'day-first' } } };
  expect(requestSchemas['imports.review'].request.safeParse(right).success).toBe(true);
});
