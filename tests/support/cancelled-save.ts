import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { declineNextSave, type Desk } from './steps/desk';
import { askForFile, menuOffers, savePlanFile, type PlanFile } from './steps/files';

/**
 * Asks for a file twice: the first dialog is cancelled, which leaves no file and says nothing; the second is not. The
 * file.
 */
export async function cancelThenSave(desk: Desk, file: PlanFile): Promise<string> {
  const { page, folder } = desk;
  const before = readdirSync(folder);
  const said = page.locator('.toast__title').filter({ hasText: file.name });
  const declined = await declineNextSave(desk);
  await askForFile(desk, file);
  const { defaultPath, filters } = await declined();
  expect(defaultPath).toMatch(file.name);
  expect(filters).toEqual([{ extensions: [file.ending] }]);
  await menuOffers(desk, file);
  await expect(said).toHaveCount(0);
  expect(readdirSync(folder)).toEqual(before);

  const saved = await savePlanFile(desk, file);
  // One of the second time, none that came late from the first.
  await expect(said).toHaveCount(1);
  await expect(page.locator('.toast--bad')).toHaveCount(0);
  expect(readdirSync(folder)).toHaveLength(before.length + 1);
  return saved;
}
