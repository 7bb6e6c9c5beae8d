import {
  app,
  dialog,
  session,
  shell,
  type BrowserWindow,
  type IpcMainInvokeEvent,
  type WebContents,
} from 'electron';

/** The interface's own origin; nothing else is ever shown. */
export const APP_ORIGIN = 'app://countersign';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The one permission that is given: "Copy" puts plain text on the clipboard. Reading it is not allowed. */
const COPYING = 'clipboard-sanitized-write';

/** Only the top frame of our own page may ask main for anything. */
export function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame) return false;
  try {
    const { protocol, host } = new URL(frame.url);
    return `${protocol}//${host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}

/** Set before any window exists: every web contents gets these, however it came to be. */
export function denyByDefault(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  const ours = session.defaultSession;
  ours.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === COPYING));
  ours.setPermissionCheckHandler((_contents, permission) => permission === COPYING);
  ours.setDevicePermissionHandler(() => false);
  ours.on('will-download', (event) => event.preventDefault());
}

function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Opens a web page in the person's browser, https only and only after they agreed. */
export async function openExternal(window: BrowserWindow | null, url: string): Promise<boolean> {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return false;
  const question = {
    type: 'question' as const,
    message: 'Open this page in your browser?',
    detail: url,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  };
  const { response } = await (window
    ? dialog.showMessageBox(window, question)
    : dialog.showMessageBox(question));
  if (response !== 0) return false;
  await shell.openExternal(url);
  return true;
}
