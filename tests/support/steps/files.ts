import { savedFile, type Desk } from './desk';
import { doFromMenu } from './keyboard';

/** The menus that save a plan's files. */
const menus = {
  matrix: ({ page }: Desk) => page.getByRole('button', { name: 'Export', exact: true }),
  plan: ({ page }: Desk) => page.getByRole('button', { name: 'Other actions' }),
  schedule: ({ page }: Desk) => page.getByRole('button', { name: 'Calendar file' }),
} as const;

/** A file that a plan's screens save: the menu that offers it, by what words, and what it is called. */
export interface PlanFile {
  readonly menu: keyof typeof menus;
  readonly action: string | RegExp;
  readonly name: RegExp;
  readonly ending: 'xlsx' | 'pdf' | 'ics';
}

export const MATRIX_WORKBOOK: PlanFile = {
  menu: 'matrix',
  action: 'Workbook (XLSX)…',
  name: /Sampling matrix .*\.xlsx$/,
  ending: 'xlsx',
};
export const MATRIX_PDF: PlanFile = {
  menu: 'matrix',
  action: 'PDF on A3…',
  name: /Sampling matrix .*\.pdf$/,
  ending: 'pdf',
};
export const PLAN_SHEET: PlanFile = {
  menu: 'plan',
  action: 'Sheet for the EQA (PDF)…',
  name: /Sampling plan, .*\.pdf$/,
  ending: 'pdf',
};
/** What one IQA has to do, for their calendar. */
export const calendarOf = (iqa: string): PlanFile => ({
  menu: 'schedule',
  action: iqa,
  name: /sampling-.*\.ics$/,
  ending: 'ics',
});

/** Asks for a file from its menu, which stands on the screen. */
export const askForFile = (desk: Desk, { menu, action }: PlanFile): Promise<void> =>
  doFromMenu(menus[menu](desk), action);

/** Saves a file from its menu, which stands on the screen; the file. */
export async function savePlanFile(desk: Desk, file: PlanFile): Promise<string> {
  await askForFile(desk, file);
  return savedFile(desk, file.name);
}

/** The menu says again what it offers: nothing is being written any more. */
export const menuOffers = (desk: Desk, { menu }: PlanFile): Promise<void> => menus[menu](desk).waitFor();
