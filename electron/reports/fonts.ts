import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** TrueType font programs of a report. */
export interface ReportFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  /** For scripts the report's own family lacks, in order of preference. */
  readonly fallbacks: readonly Uint8Array[];
}

/** Reads the bundled fonts from `folder` (resources/fonts). */
export async function loadReportFonts(folder: string): Promise<ReportFonts> {
  const read = (name: string) => readFile(path.join(folder, name));
  const [regular, semibold] = await Promise.all([read('Inter-Regular.ttf'), read('Inter-SemiBold.ttf')]);
  return { regular, semibold, fallbacks: [] };
}
