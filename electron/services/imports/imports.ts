import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/result';
import type { ParsedOf, ResponseOf } from '../../../shared/ipc/contract';
import type { ImportPreview } from '../../../shared/ipc/records';
import { importBatches } from '../../database/imports';
import type { WorkerClient } from '../../workers/client';
import { mayKeepRecords, type CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import type { Jobs } from '../jobs';
import type { PickedFiles } from '../picked-files';
import type { FileToImport, ImportCommands, TemplateName } from './commands';

interface Session {
  readonly importId: string;
  readonly worker: WorkerClient<ImportCommands>;
  readonly title: string;
}

/** Main's end of the one import that is under way; its rows and plan stay in a worker thread. */
export class Imports {
  private readonly jobs: Jobs;
  private readonly files: PickedFiles;
  private session: Session | null = null;

  constructor(jobs: Jobs, files: PickedFiles) {
    this.jobs = jobs;
    this.files = files;
  }

  /** Begins an import; one that was under way is dropped. */
  async read(centre: CentreContext, request: ParsedOf<'imports.read'>): Promise<Result<ImportPreview>> {
    const picked = await this.picked(request.files);
    if (!picked.ok) return picked;
    this.end();
    const importId = randomUUID();
    const title = picked.value.map(({ name }) => name).join(', ');
    const session = { importId, worker: this.jobs.open<ImportCommands>('import'), title };
    this.session = session;
    const { access } = centre;
    const input = { importId, access, files: picked.value, options: request.options, today: centre.today() };
    const job = { jobId: request.jobId, title: `Reading ${title}` };
    const preview = await this.jobs.track(job, (options) => session.worker.call('read', input, options));
    if (!preview.ok && this.session === session) this.end();
    return preview;
  }

  async review(centre: CentreContext, request: ParsedOf<'imports.review'>): Promise<Result<ImportPreview>> {
    const session = this.find(request.importId);
    if (!session.ok) return session;
    const { worker, title } = session.value;
    const input = { access: centre.access, options: request.options, today: centre.today() };
    const job = { jobId: request.jobId, title: `Checking ${title}` };
    return this.jobs.track(job, (options) => worker.call('review', input, options));
  }

  async commit(
    centre: CentreContext,
    request: ParsedOf<'imports.commit'>,
  ): Promise<Result<ResponseOf<'imports.commit'>>> {
    const allowed = mayKeepRecords(centre);
    if (!allowed.ok) return allowed;
    const session = this.find(request.importId);
    if (!session.ok) return session;
    const { worker, title } = session.value;
    const { goodRowsOnly } = request;
    const job = { jobId: request.jobId, title: `Importing ${title}` };
    return this.jobs.exclusively(() =>
      this.jobs.track(job, (options) => {
        const input = { access: centre.access, goodRowsOnly, context: centre.commitContext() };
        return worker.call('commit', input, options);
      }),
    );
  }

  async saveRejected(
    desktop: Desktop,
    importId: string,
  ): Promise<Result<ResponseOf<'imports.saveRejected'>>> {
    const session = this.find(importId);
    if (!session.ok) return session;
    const bytes = await session.value.worker.call('rejected', null);
    return bytes.ok ? savedAs(desktop, 'rows-to-mend.xlsx', bytes.value) : bytes;
  }

  /** Forgets the import under way: its worker and all it read. */
  end(): void {
    this.session?.worker.end();
    this.session = null;
  }

  private async picked(tokens: readonly string[]): Promise<Result<readonly FileToImport[]>> {
    const files: FileToImport[] = [];
    for (const token of tokens) {
      const file = this.files.get(token);
      if (!file.ok) return file;
      const { name, path } = file.value;
      // A file on the disk is read where it is needed, in the worker.
      const bytes = path === null ? await file.value.read() : ok(null);
      if (!bytes.ok) return bytes;
      files.push({ name, path, bytes: bytes.value });
    }
    return ok(files);
  }

  private find(importId: string): Result<Session> {
    if (this.session?.importId === importId) return ok(this.session);
    return fail({
      code: 'not-found',
      message: 'This import is no longer under way.',
      remedy: 'Pick the files again.',
    });
  }
}

/** Saves a blank template: the workbook with every sheet, or one kind's CSV file. */
export async function saveTemplate(
  desktop: Desktop,
  jobs: Jobs,
  template: TemplateName,
): Promise<Result<ResponseOf<'imports.saveTemplate'>>> {
  const file = await jobs.quietly<ImportCommands, 'template'>('import', 'template', template);
  return file.ok ? savedAs(desktop, file.value.name, file.value.bytes) : file;
}

async function savedAs(
  desktop: Desktop,
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const path = await desktop.save({ name, bytes });
  return ok(path === null ? null : { savedAs: path });
}

/** Every import so far, newest first. */
export const importHistory = ({ db }: CentreContext): Result<ResponseOf<'imports.history'>> =>
  ok(
    importBatches.all(db).map((batch) => ({
      id: batch.id,
      fileNames: batch.file_names,
      importedAt: batch.imported_at,
      importedBy: batch.importer ?? '',
      added: batch.added,
    })),
  );
