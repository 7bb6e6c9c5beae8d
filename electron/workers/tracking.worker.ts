import { ok, type Result } from '../../shared/result';
import { withReading } from '../services/file-access';
import type { TrackingCommands } from '../services/tracking/commands';
import { shownTable } from '../services/tracking/shown';
import { trackingDocument } from '../services/tracking/table-document';
import { trackingWorkbook } from '../services/tracking/workbook';
import { printTable } from './print-table';
import type { Control } from './protocol';
import { serve } from './serve';

async function xlsx(input: TrackingCommands['xlsx']['input']): Promise<Result<Uint8Array>> {
  const shown = withReading(input.access, (db) => shownTable(db, input));
  return shown.ok ? ok(await trackingWorkbook(shown.value, input)) : shown;
}

async function pdf(input: TrackingCommands['pdf']['input'], control: Control): Promise<Result<Uint8Array>> {
  const shown = withReading(input.access, (db) => shownTable(db, input));
  return shown.ok ? printTable(trackingDocument(shown.value, input), input.fontsFolder, control) : shown;
}

serve<TrackingCommands>({ xlsx, pdf });
