import path from 'node:path';
import { askQpdf } from '../../tests/support/pdf-tools';
import { calendarFigures, pageSizesOf, rowsOfWorkbook } from '../../tests/support/saved-files';
import {
  calendarOf,
  MATRIX_PDF,
  MATRIX_WORKBOOK,
  PLAN_SHEET,
  savePlanFile,
} from '../../tests/support/steps/files';
import { openMatrix } from '../../tests/support/steps/matrix';
import { openTab } from '../../tests/support/steps/plan';
import type { Demo } from './demo';
import { must } from './steps';

/** The matrix as workbook and on A3, and the sheet for the EQA. Leaves the list of samples on screen. */
export async function savePlanFiles({ desk, steps, picture }: Demo): Promise<void> {
  await steps.run('Matrix saved as workbook and on A3, sheet for the EQA printed', async () => {
    await openMatrix(desk);
    await picture('matrix-later');
    const workbook = await savePlanFile(desk, MATRIX_WORKBOOK);
    const rows = await rowsOfWorkbook(workbook);
    must(rows.length > 1, `${workbook} has no rows.`);
    const matrix = checkPdf(await savePlanFile(desk, MATRIX_PDF), '1190.55 × 841.89');
    const sheet = checkPdf(await savePlanFile(desk, PLAN_SHEET), '595.28 × 841.89');
    must(sheet.pages === 1, `The sheet for the EQA has ${sheet.pages} pages.`);
    await openTab(desk, 'List');
    return { workbook: { file: path.basename(workbook), rows: rows.length - 1 }, matrix, sheet };
  });
}

/** From the schedule: what an IQA has to do, for their calendar. */
export async function saveCalendar({ desk }: Demo, iqa: string) {
  const file = await savePlanFile(desk, calendarOf(iqa));
  const figures = calendarFigures(file);
  must(figures.samples > 0, `${file} has no sample.`);
  return { file: path.basename(file), ...figures };
}

function checkPdf(file: string, size: string) {
  const pages = pageSizesOf(file);
  must(pages.length > 0 && pages.every((page) => page === size), `${file} has pages of ${pages.join(', ')}`);
  const qpdf = askQpdf(file);
  must(qpdf?.passed !== false, `qpdf: ${qpdf?.says ?? ''}`);
  return { file: path.basename(file), pages: pages.length, qpdf };
}
