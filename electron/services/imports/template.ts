import { assertNever } from '../../../shared/result';
import {
  TEMPLATE_WORKBOOK_NAME,
  templateCsv,
  templateCsvName,
  templateWorkbook,
} from '../../importers/spreadsheet/templates';
import type { TemplateName } from './commands';

/** A blank template as a file. */
export async function templateFile(
  template: TemplateName,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  switch (template) {
    case 'workbook':
      return { name: TEMPLATE_WORKBOOK_NAME, bytes: await templateWorkbook() };
    case 'assessors':
    case 'learners':
    case 'decisions':
      return { name: templateCsvName(template), bytes: templateCsv(template) };
    default:
      return assertNever(template);
  }
}
