import { buildApp } from './build.mjs';
import { runOnScreen } from './on-screen.mjs';
import { exitWith } from './setup/failure.mjs';
import { setUp } from './setup/index.mjs';
import { launchOptions } from './setup/launch-options.mjs';
import { projectRoot } from './setup/paths.mjs';
import { hasDisplay } from './setup/system-packages.mjs';

// npm start: sets up, builds and opens the application. What stands after `--` goes to it.
try {
  await setUp({ forTests: false });
  await buildApp();
  if (!hasDisplay) {
    process.stdout.write(
      '\nThere is no display here: Countersign runs on a virtual screen that nobody sees; Ctrl+C ends it.\n' +
        'To see what it does: npm run demo -- --out DIR leaves screenshots and a signed report in DIR.\n',
    );
  }
  const { executablePath, args } = launchOptions();
  // Where there is no display there is no message bus either, and Chromium would complain of it at length.
  const quiet = hasDisplay ? [] : ['--log-level=3'];
  const appAndArguments = [projectRoot, ...process.argv.slice(2)];
  process.exitCode = await runOnScreen(executablePath, [...args, ...quiet, ...appAndArguments]);
} catch (error) {
  exitWith(error);
}
