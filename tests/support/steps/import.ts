import type { Desk } from './desk';
import { savedFile } from './desk';
import { goTo, pickFiles, press } from './keyboard';

/** Import → the blank workbook and CSV files; the files. */
export async function saveTemplates(desk: Desk): Promise<readonly string[]> {
  await goTo(desk.page, 'Import');
  await press(desk.page.getByRole('button', { name: 'Save the workbook…' }));
  const files = [await savedFile(desk, /\.xlsx/)];
  for (const kind of ['Assessors', 'Learners', 'Decisions']) {
    await press(desk.page.getByRole('button', { name: `${kind}.csv…` }));
    files.push(await savedFile(desk, new RegExp(`${kind}.*\\.csv`, 'i')));
  }
  return files;
}

export interface Imported {
  /** What the problem table says, a row each. */
  readonly problems: readonly string[];
  /** `Added 3 learners, …`. */
  readonly sentence: string;
}

/** Import → choose, match, check, import the good rows. `look` is called at each step, with its name. */
export async function importSpreadsheet(
  desk: Desk,
  file: string | readonly string[],
  look: (step: 'match' | 'check' | 'done') => Promise<void> = () => Promise.resolve(),
): Promise<Imported> {
  const { page } = desk;
  await goTo(page, 'Import');
  // What was imported before stays on screen until it is left.
  const place = page.locator('.file-drop');
  const more = page.getByRole('button', { name: 'Import more' });
  await place.or(more).first().waitFor();
  if (await more.isVisible()) await press(more);
  const files = typeof file === 'string' ? [file] : file;
  await pickFiles(place, files);
  await press(page.getByRole('button', { name: /^Read \d+ files?$/ }));
  const check = page.getByRole('button', { name: 'Check the rows' });
  await check.waitFor({ timeout: 30_000 });
  await look('match');
  await press(check);
  const go = page.getByRole('button', { name: /^Import (everything|the )/ });
  await go.waitFor();
  const table = page.getByRole('table', { name: 'Errors and warnings' });
  const rows = (await table.isVisible()) ? await table.getByRole('row').allInnerTexts() : [];
  await look('check');
  await press(go);
  const banner = page.locator('.banner').filter({ hasText: 'Added' });
  await banner.waitFor({ timeout: 30_000 });
  await look('done');
  return {
    problems: rows.slice(1).map((text) => text.replace(/\s+/g, ' ').trim()),
    sentence: await banner.locator('b').innerText(),
  };
}
