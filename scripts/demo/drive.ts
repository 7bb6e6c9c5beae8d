import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { launchApp, newFolder } from '../../tests/support/app';
import { writeDemoFiles } from '../../tests/support/demo-files';
import { setSize, takePicture } from '../../tests/support/picture';
import { projectRoot } from '../../tests/support/project-root';
import { sitDown } from '../../tests/support/steps/desk';
import { localDay } from '../../tests/support/today';
import { mainJob } from './main-job';
import { StepFailed, Steps } from './steps';

// npm run demo -- --out DIR: the main job in the real window. Leaves the signed report, the plan's files, the
// templates, a picture of every screen and demo.json in DIR. The exit code is 0 only if all of it happened.

const out = outFolder();
if (out === null) {
  console.error('Say where the results go: npm run demo -- --out DIR');
  process.exitCode = 2;
} else process.exitCode = await demo(out);

async function demo(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const pictures = path.join(folder, 'screenshots');
  const dataFolder = newFolder();
  const steps = new Steps();
  const began = new Date();
  const running = await launchApp(dataFolder);
  const { app, page } = running;
  page.setDefaultTimeout(20_000);
  let failure: { readonly step: string; readonly message: string } | null = null;
  try {
    await setSize(app, page, { width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    const desk = await sitDown(running, folder);
    const given = await writeDemoFiles(path.join(folder, 'given'), localDay());
    const picture = async (name: string) => void (await takePicture(page, pictures, name));
    await mainJob({ desk, steps, given, picture });
  } catch (error) {
    failure = {
      step: error instanceof StepFailed ? error.step : `After ${steps.done.at(-1)?.name ?? 'the start'}`,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
    await page.screenshot({ path: path.join(folder, 'failure.png'), timeout: 5_000 }).catch(() => undefined);
  }
  const versions = await app.evaluate(() => process.versions).catch(() => process.versions);
  await app.close().catch(() => undefined);
  rmSync(dataFolder, { recursive: true, force: true });
  const record = {
    succeeded: failure === null,
    failure,
    began: began.toISOString(),
    seconds: Math.round((Date.now() - began.getTime()) / 1000),
    versions: {
      countersign: ownVersion(),
      electron: versions.electron,
      chromium: versions['chrome'],
      node: versions.node,
    },
    steps: steps.done,
  };
  writeFileSync(path.join(folder, 'demo.json'), `${JSON.stringify(record, null, 2)}\n`);
  if (failure !== null) {
    console.error(`\nThis step failed: ${failure.step}\n${failure.message}`);
    console.error(`The window as it was: ${path.join(folder, 'failure.png')}`);
    return 1;
  }
  console.log(`\nAll of it happened, in ${record.seconds} s. Results: ${folder}`);
  return 0;
}

function ownVersion(): string {
  const description: unknown = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(description).version;
}

function outFolder(): string | null {
  const place = process.argv.indexOf('--out');
  return place === -1 ? null : (process.argv[place + 1] ?? null);
}
