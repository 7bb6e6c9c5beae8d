import { ok, type Result } from '../../shared/result';
import { withReading } from '../services/file-access';
import type { MatrixCommands } from '../services/plan-matrix/commands';
import { matrixDocument } from '../services/plan-matrix/document';
import { shownMatrix } from '../services/plan-matrix/shown';
import { matrixWorkbook } from '../services/plan-matrix/workbook';
import { printTable } from './print-table';
import type { Control } from './protocol';
import { serve } from './serve';

async function xlsx(input: MatrixCommands['xlsx']['input'], control: Control): Promise<Result<Uint8Array>> {
  const shown = withReading(input.access, (db) => shownMatrix(db, input, control));
  return shown.ok ? ok(await matrixWorkbook(shown.value, input)) : shown;
}

async function pdf(input: MatrixCommands['pdf']['input'], control: Control): Promise<Result<Uint8Array>> {
  const shown = withReading(input.access, (db) => shownMatrix(db, input, control));
  return shown.ok ? printTable(matrixDocument(shown.value, input), input.fontsFolder, control) : shown;
}

serve<MatrixCommands>({ xlsx, pdf });
