import { fail, ok, type Result } from '../../shared/result';
import { loadReportFonts } from '../reports/fonts';
import { layOutTable } from '../reports/layout/table-document';
import { renderDocument, RenderStopped } from '../reports/render/render';
import { withReading } from '../services/file-access';
import type { TrackingCommands } from '../services/tracking/commands';
import { shownTable } from '../services/tracking/shown';
import { trackingDocument } from '../services/tracking/table-document';
import { trackingWorkbook } from '../services/tracking/workbook';
import { cancelled, type Control } from './protocol';
import { serve } from './serve';

async function xlsx(input: TrackingCommands['xlsx']['input']): Promise<Result<Uint8Array>> {
  const shown = withReading(input.access, (db) => shownTable(db, input));
  return shown.ok ? ok(await trackingWorkbook(shown.value, input)) : shown;
}

async function pdf(input: TrackingCommands['pdf']['input'], control: Control): Promise<Result<Uint8Array>> {
  const shown = withReading(input.access, (db) => shownTable(db, input));
  if (!shown.ok) return shown;
  const table = trackingDocument(shown.value, input);
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
          fonts: await loadReportFonts(input.fontsFolder),
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

serve<TrackingCommands>({ xlsx, pdf });
