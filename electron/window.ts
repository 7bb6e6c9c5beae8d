import { BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN } from './security';

/** The same as `--desk` in renderer/styles/tokens.css, so that nothing flashes before the first paint. */
const DESK = { light: '#f5f6f4', dark: '#141816' } as const;

/** The one window. `sandbox: true` comes last, so that no later option can take it back. */
export function createWindow(preload: string): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(1440, width),
    height: Math.min(900, height),
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: 'Countersign',
    backgroundColor: nativeTheme.shouldUseDarkColors ? DESK.dark : DESK.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      spellcheck: true,
      webviewTag: false,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      contextIsolation: true,
      sandbox: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** A second start brings the first window forward. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
