import { launchOptions } from '../../scripts/setup/launch-options.mjs';

/** The executable and the switches for Playwright's `_electron.launch`; the application's folder comes after them. */
export interface ElectronRuntime {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * The Electron that set-up prepared, with `--no-sandbox` as root.
 *
 * @throws when set-up has not run: `npm start` or `npm test` does it
 */
export function electronRuntime(): ElectronRuntime {
  const { executablePath, args } = launchOptions();
  return { executablePath, args: [...args] };
}
