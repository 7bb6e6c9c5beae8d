import type { ParsedOf } from '../../../shared/ipc/contract';
import type { DocumentRead } from '../../../shared/ipc/records';
import type { Result } from '../../../shared/result';
import type { Jobs } from '../jobs';
import type { PickedFiles } from '../picked-files';
import type { SpecificationCommands } from './commands';

/** Reads an awarding organisation's document in a worker thread; saves nothing. */
export async function readDocument(
  jobs: Jobs,
  files: PickedFiles,
  { jobId, file: token }: ParsedOf<'qualifications.read'>,
): Promise<Result<DocumentRead>> {
  const file = files.get(token);
  if (!file.ok) return file;
  const { name } = file.value;
  const bytes = await file.value.read();
  if (!bytes.ok) return bytes;
  const job = { jobId, title: `Reading ${name}` };
  return jobs.once<SpecificationCommands, 'read'>(job, 'specification', 'read', { name, bytes: bytes.value });
}
