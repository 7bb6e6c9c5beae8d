import { fail, ok, type Result } from '../../shared/result';
import { loadReportFonts } from '../reports/fonts';
import { layOutTable, type TableDocument } from '../reports/layout/table-document';
import { renderDocument, RenderStopped } from '../reports/render/render';
import { cancelled, type Control } from './protocol';

/** A table as the bytes of a PDF; says how many pages are done, and stops when it is asked to. */
export async function printTable(
  table: TableDocument,
  fontsFolder: string,
  control: Control,
): Promise<Result<Uint8Array>> {
  const info = {
    title: table.title,
    author: table.centre.name,
    subject: `${table.title} of ${table.centre.name}`,
    createdAt: table.madeAt,
  };
  try {
    return ok(
      await renderDocument(
        { info, layOut: (measure) => layOutTable(table, measure) },
        {
          fonts: await loadReportFonts(fontsFolder),
          onProgress: control.progress,
          shouldStop: control.stopped,
        },
      ),
    );
  } catch (error) {
    if (error instanceof RenderStopped) return fail(cancelled);
    throw error;
  }
}
