import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp, newFolder, type RunningApp } from '../../tests/support/app';
import { projectRoot } from '../../tests/support/project-root';
import { sitDown } from '../../tests/support/steps/desk';
import { typeInto } from '../../tests/support/steps/keyboard';
import { Camera } from './camera';
import { picturesOfDemo } from './demo';
import { PASSPHRASE, picturesOfSetUp } from './set-up';

// npm run screenshots [-- --out DIR]: every screen, light and dark, into docs/screenshots.

const place = process.argv.indexOf('--out');
const out =
  (place === -1 ? undefined : process.argv[place + 1]) ?? path.join(projectRoot, 'docs/screenshots');
const dataFolder = newFolder();
const elsewhere = newFolder();
const saved = newFolder();

try {
  rmSync(out, { recursive: true, force: true });
  await withApp(dataFolder, ({ page }, camera) => picturesOfSetUp(page, camera));
  await withApp(dataFolder, async ({ page }, camera) => {
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await camera.take('locked');
  });
  damage(dataFolder);
  await withApp(dataFolder, async ({ page }, camera) => {
    await typeInto(page.getByLabel('Passphrase', { exact: true }), PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await camera.take('problem');
  });
  await withApp(elsewhere, async (running, camera) => picturesOfDemo(await sitDown(running, saved), camera));
} finally {
  for (const folder of [dataFolder, elsewhere, saved]) rmSync(folder, { recursive: true, force: true });
}

async function withApp(
  folder: string,
  work: (running: RunningApp, camera: Camera) => Promise<void>,
): Promise<void> {
  const running = await launchApp(folder);
  running.page.setDefaultTimeout(20_000);
  const camera = new Camera(running.app, running.page, out);
  try {
    await camera.setUp();
    await work(running, camera);
  } catch (error) {
    await running.page
      .screenshot({ path: path.join(out, 'failure.png'), timeout: 5_000 })
      .catch(() => undefined);
    throw error;
  } finally {
    await running.app.close();
    const bytes = camera.taken.reduce((sum, file) => sum + statSync(file).size, 0);
    console.log(`${camera.taken.length} pictures, ${(bytes / 2 ** 20).toFixed(1)} MB`);
  }
}

/** Makes the centre's database unreadable, as a failing disk would. */
function damage(folder: string): void {
  const centre = path.join(folder, 'centre');
  const database = readdirSync(centre).find((name) => name.endsWith('.db'));
  if (database === undefined) throw new Error(`no database in ${centre}`);
  writeFileSync(path.join(centre, database), 'not a database');
}
