import type { ParsedOf } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/result';
import type { CentreContext } from '../centre-context';
import type { DocumentCommands } from '../documents/commands';
import type { Printing } from '../documents/save';

/** Prints a plan's sheet for the EQA in a worker and saves it where the person says; null when they cancel. */
export async function printPlanSheet(
  centre: CentreContext,
  { jobs, desktop, fontsFolder }: Printing,
  { jobId, planId }: ParsedOf<'plans.printSheet'>,
): Promise<Result<{ readonly savedAs: string } | null>> {
  const job = { jobId, title: 'Printing the sheet for the EQA' };
  const printed = await jobs.once<DocumentCommands, 'planSheet'>(job, 'report', 'planSheet', {
    access: centre.access,
    fontsFolder,
    made: { at: centre.commitContext().now, day: centre.today(), by: centre.person.name },
    asked: { planId },
  });
  if (!printed.ok) return printed;
  const savedAs = await desktop.save(printed.value);
  return ok(savedAs === null ? null : { savedAs });
}
