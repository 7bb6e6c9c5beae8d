import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import type { CentreContext } from '../centre-context';
import type { Desktop } from '../desktop';
import type { Jobs } from '../jobs';
import type { DocumentCommands, DocumentInput, PrintedDocument } from './commands';

/** What printing needs beside the open centre. */
export interface Printing {
  readonly jobs: Jobs;
  readonly desktop: Desktop;
  readonly fontsFolder: string;
}

type Saved = Promise<Result<{ readonly savedAs: string } | null>>;

/** Prints in a worker and writes the PDF where the person says; null when they cancel. Failure: `not-found`. */
export async function saveLearnerRecord(
  centre: CentreContext,
  printing: Printing,
  { jobId, ...asked }: ParsedOf<'documents.saveLearnerRecord'>,
): Saved {
  const job = { jobId, title: 'Printing the record of assessment' };
  const input = inputFor(centre, printing, asked);
  return saved(
    printing,
    await printing.jobs.once<DocumentCommands, 'learnerRecord'>(job, 'report', 'learnerRecord', input),
  );
}

export async function saveStatement(
  centre: CentreContext,
  printing: Printing,
  { jobId, ...asked }: ParsedOf<'documents.saveStatement'>,
): Saved {
  const job = { jobId, title: 'Printing the statement of unit achievement' };
  const input = inputFor(centre, printing, asked);
  return saved(
    printing,
    await printing.jobs.once<DocumentCommands, 'statement'>(job, 'report', 'statement', input),
  );
}

export async function saveObservation(
  centre: CentreContext,
  printing: Printing,
  { jobId, ...asked }: ParsedOf<'documents.saveObservation'>,
): Saved {
  const job = { jobId, title: 'Printing the assessor observation' };
  const input = inputFor(centre, printing, asked);
  return saved(
    printing,
    await printing.jobs.once<DocumentCommands, 'observation'>(job, 'report', 'observation', input),
  );
}

const inputFor = <Asked>(
  centre: CentreContext,
  { fontsFolder }: Printing,
  asked: Asked,
): DocumentInput<Asked> => ({
  access: centre.access,
  fontsFolder,
  made: { at: centre.commitContext().now, day: centre.today(), by: centre.person.name },
  asked,
});

async function saved({ desktop }: Printing, printed: Result<PrintedDocument>): Saved {
  if (!printed.ok) return printed;
  const savedAs = await desktop.save(printed.value);
  return ok(savedAs === null ? null : { savedAs });
}
