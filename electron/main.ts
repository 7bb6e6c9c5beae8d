import { app, BrowserWindow, Menu, nativeTheme, powerMonitor } from 'electron';
import { existsSync, mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { nativeBindingPath } from './database/native-binding';
import { electronDesktop } from './desktop';
import { handleCalls } from './ipc/handle';
import { compose } from './ipc/compose';
import { createBugLog } from './bug-log';
import { applicationMenu } from './menu';
import { pushTo } from './push';
import { registerAppScheme, serveInterface } from './app-protocol';
import { denyByDefault } from './security';
import { lockWhenIdle } from './idle';
import { Jobs } from './services/jobs';
import { PickedFiles } from './services/picked-files';
import { createWindow, focusWindow } from './window';

/** The composition root: paths, clocks and the native binding are decided here and nowhere else. */
const appRoot = app.getAppPath();
const packagedResources = app.isPackaged ? process.resourcesPath : undefined;
const resourcesFolder = packagedResources ?? path.join(appRoot, 'resources');

registerAppScheme();
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

// One window a data folder: the lock lies in it.
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const dataFolder = app.getPath('userData');
  mkdirSync(dataFolder, { recursive: true });
  const logBug = createBugLog(path.join(dataFolder, 'countersign.log'));
  process.on('uncaughtException', (error) => logBug('main', error));
  process.on('unhandledRejection', (error) => logBug('main', error));
  const theWindow = (): BrowserWindow | null => BrowserWindow.getAllWindows()[0] ?? null;
  const push = pushTo(theWindow);
  const jobs = new Jobs((name) => path.join(appRoot, 'dist/electron/workers', `${name}.worker.cjs`), {
    progress: (progress) => push('job.progress', progress),
    ended: (jobId) => push('job.ended', { jobId }),
  });
  const files = new PickedFiles();
  const { session, handlers, lock } = compose({
    surroundings: {
      dataFolder,
      now: () => new Date().toISOString(),
      today: localDay,
      deviceName: hostname(),
      resourcesFolder,
      nativeBinding: nativeBindingPath({
        napiVersion: process.versions['napi'],
        platform: process.platform,
        arch: process.arch,
        appRoot,
        packagedResources,
        cacheRoot: process.env['COUNTERSIGN_CACHE'] || path.join(appRoot, '.cache'),
        override: process.env['COUNTERSIGN_NATIVE'],
        exists: existsSync,
      }),
    },
    jobs,
    files,
    desktop: electronDesktop(theWindow),
    resourcesFolder,
    version: app.getVersion(),
    onSessionLost: () => push('session.changed', { reason: 'damaged' }),
  });
  app.on('second-instance', () => {
    const window = theWindow();
    if (window) focusWindow(window);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', lock);
  void app.whenReady().then(() => {
    denyByDefault();
    serveInterface(path.join(appRoot, 'dist/renderer'));
    Menu.setApplicationMenu(applicationMenu(process.platform));
    handleCalls(handlers, (file) => files.offer(file), logBug);
    nativeTheme.themeSource = 'system';
    createWindow(path.join(appRoot, 'dist/electron/preload.cjs'));
    lockWhenIdle({ session, powerMonitor, lock, push });
    app.on('activate', () => {
      if (theWindow() === null) createWindow(path.join(appRoot, 'dist/electron/preload.cjs'));
    });
  });
}

/** The calendar day here, as the computer's clock and time zone have it. */
function localDay(): string {
  const here = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}
