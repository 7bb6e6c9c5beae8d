import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { beforeAll } from 'vitest';
import { saveLearnerRecord } from '../../electron/services/documents/save';
import { temporaryFolder, valueOf } from './database';
import { desktopForTests } from './desktop';
import { projectRoot } from './project-root';
import type { unitRecordCentre } from './unit-record';
import { realJobs } from './workers';

/** Prints documents in a real worker, into a folder. Called once, at the top of a test file. */
export function documentPrinting() {
  let made: ReturnType<typeof realJobs>;
  beforeAll(() => {
    made = realJobs(['report']);
  });
  /** What saving a document needs; without a folder the person cancels the dialog. */
  const printing = (folder?: string) => ({
    jobs: made.jobs,
    desktop: desktopForTests(folder).desktop,
    fontsFolder: path.join(projectRoot, 'resources', 'fonts'),
  });
  return {
    printing,
    /** The record of assessment of the unit record's learner, saved. */
    savedRecord: async (it: ReturnType<typeof unitRecordCentre>): Promise<string> => {
      const asked = { jobId: randomUUID(), learnerId: it.learnerId, qualificationId: it.qualificationId };
      const saved = valueOf(await saveLearnerRecord(it.centre, printing(temporaryFolder()), asked));
      return saved?.savedAs ?? '';
    },
    hasStarted: (jobId: string): boolean => made.progress.some((event) => event.jobId === jobId),
    cancel: (jobId: string): void => made.jobs.cancel(jobId),
  };
}
