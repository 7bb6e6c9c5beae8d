import type { Failure } from '../../../shared/result';
import { MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS } from './limits';

/** Why a file could not be read at all. `name` is the file's name as the user knows it. */

export const notASpreadsheet = (name: string): Failure => ({
  code: 'spreadsheet-not-recognised',
  message: `${name} is not a spreadsheet.`,
  remedy: 'Choose an .xlsx or .csv file. From another program, save as Excel workbook (.xlsx) or CSV.',
});

export const emptySpreadsheet = (name: string): Failure => ({
  code: 'spreadsheet-empty',
  message: `${name} has nothing in it.`,
  remedy: 'Fill in one of the blank templates, or choose another file.',
});

export const passwordProtected = (name: string): Failure => ({
  code: 'spreadsheet-password',
  message: `${name} is protected by a password.`,
  remedy: 'In Excel: File, Info, Protect Workbook, Encrypt with Password, clear the password, and save.',
});

export const oldExcel = (name: string): Failure => ({
  code: 'spreadsheet-old-xls',
  message: `${name} is in the format of Excel 2003 and earlier (.xls).`,
  remedy: 'Open it and save it as Excel workbook (.xlsx).',
});

export const openDocument = (name: string): Failure => ({
  code: 'spreadsheet-ods',
  message: `${name} is an OpenDocument spreadsheet (.ods).`,
  remedy: 'Open it and save it as Excel workbook (.xlsx) or CSV.',
});

export const binaryWorkbook = (name: string): Failure => ({
  code: 'spreadsheet-binary-workbook',
  message: `${name} is a binary Excel workbook (.xlsb).`,
  remedy: 'Open it in Excel and save it as Excel workbook (.xlsx).',
});

export const damaged = (name: string): Failure => ({
  code: 'spreadsheet-damaged',
  message: `${name} is damaged and cannot be read.`,
  remedy: 'Open it in Excel, let Excel repair it, save it again, or ask for a new copy.',
});

export const tooLarge = (name: string): Failure => ({
  code: 'spreadsheet-too-large',
  message: `${name} is larger than an import can be (${MAX_FILE_BYTES / 1024 / 1024} MB, or far more unpacked).`,
  remedy: 'Remove what is not to be imported, such as pictures, or split it into several files.',
});

export const tooManyCells = (name: string, sheet: string): Failure => ({
  code: 'spreadsheet-too-many-cells',
  message: `“${sheet}” in ${name} has more than ${MAX_ROWS.toLocaleString('en-GB')} rows or ${MAX_COLUMNS} columns.`,
  remedy: 'Split it into several files, or delete stray cells far below or to the right of the table.',
});

export const unclosedQuote = (name: string, line: number): Failure => ({
  code: 'spreadsheet-quote-not-closed',
  message: `In ${name} a quotation mark opened at line ${line} is not closed.`,
  remedy: 'Close the quotation mark, or save the file as CSV again from the spreadsheet.',
});
