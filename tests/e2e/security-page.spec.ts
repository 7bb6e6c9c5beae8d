import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What a fetch of the page gives: its status, or that it was refused. */
const fetched = (page: Page, url: string): Promise<unknown> =>
  page.evaluate(`fetch(${JSON.stringify(url)}).then(({ status }) => status, () => 'refused')`);

test('the page is served with exactly this policy', async ({ running }) => {
  const headers = await running.page.evaluate(
    "fetch('app://countersign/index.html').then(({ headers }) => Object.fromEntries(headers))",
  );
  expect(headers).toMatchObject({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  expect(running.complaints).toEqual([]);
});

test('text never becomes code or style', async ({ running }) => {
  const { page } = running;
  // Playwright's own evaluate may do what pages may not, so the page's script itself tries.
  const tried = await page.evaluate(`new Promise((done) => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="window.ran = true"><p style="color: red">x</p>';
    document.body.append(holder);
    const remote = document.createElement('script');
    remote.src = 'https://example.org/a.js';
    document.body.append(remote);
    setTimeout(() => done({ ran: window.ran === true, seen: [...new Set(seen)].sort() }), 500);
  })`);
  expect(tried).toEqual({
    ran: false,
    seen: ['script-src-attr', 'script-src-elem', 'style-src-attr', 'style-src-elem'],
  });
  const evaluated = await page.evaluate(`new Promise((done) => {
    document.addEventListener('securitypolicyviolation', (event) => done(event.blockedURI), { once: true });
    setTimeout('window.ran = true', 0);
    setTimeout(() => done('nothing was refused'), 500);
  })`);
  expect(evaluated).toBe('eval');
  expect(await page.evaluate('window.ran === true')).toBe(false);
});

test('nothing outside the built interface is served', async ({ running }) => {
  const { page } = running;
  expect(await fetched(page, 'app://countersign/index.html')).toBe(200);
  for (const url of [
    'app://countersign/..%2f..%2fpackage.json',
    'app://countersign/..%2felectron%2fmain.cjs',
    'app://countersign/%2e%2e/%2e%2e/package.json',
    'app://countersign/assets/..%2f..%2f..%2fpackage.json',
    'app://countersign/..%5c..%5cpackage.json',
    'app://countersign/%00/index.html',
    'app://countersign/assets',
    'app://countersign/',
  ])
    expect([404, 'refused'], url).toContain(await fetched(page, url));
  for (const url of [
    'app://elsewhere/index.html',
    'app://countersign.example.org/index.html',
    'file:///etc/passwd',
    'https://example.org/',
    'http://127.0.0.1/',
    'data:text/plain,x',
  ])
    expect(await fetched(page, url), url).toBe('refused');
  expect(
    await page.evaluate(
      "(() => { try { new WebSocket('ws://127.0.0.1:1'); return 'tried' } catch (e) { return 'refused' } })()",
    ),
  ).toMatch(/tried|refused/);
  expect(await fetched(page, 'app://countersign/%')).not.toBe(200);
});

test('no permission is given but to put text on the clipboard', async ({ running }) => {
  const { app, page } = running;
  const asked = (expression: string): Promise<unknown> =>
    page.evaluate(
      `(async () => { try { return await ${expression} } catch (error) { return error.name } })()`,
    );
  for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'])
    expect(
      await asked(`navigator.permissions.query({ name: '${name}' }).then(({ state }) => state)`),
      name,
    ).toBe('denied');
  expect(await asked('Notification.requestPermission()')).toBe('denied');
  expect(await asked('navigator.mediaDevices.getUserMedia({ audio: true })')).toMatch(
    /NotAllowedError|NotFoundError/,
  );
  expect(await asked('navigator.clipboard.readText()')).toBe('NotAllowedError');
  expect(
    await asked(
      'new Promise((done) => navigator.geolocation.getCurrentPosition(() => done("given"), ({ code }) => done(code)))',
    ),
  ).toBe(1);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.focus());
  expect(await asked("navigator.clipboard.writeText('a hash').then(() => 'written')")).toBe('written');
});

test('the window is isolated, sandboxed and without Node', async ({ running }) => {
  const { app } = running;
  const found = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the published types, but what the window is really run with.
    const method: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    return {
      options: typeof method === 'function' ? JSON.stringify(Reflect.apply(method, contents, [])) : '{}',
      isSandboxOff: electron.commandLine.hasSwitch('no-sandbox'),
    };
  });
  expect(found.isSandboxOff).toBe(process.getuid?.() === 0);
  expect(JSON.parse(found.options)).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webviewTag: false,
  });
});

test('the processes of the page are in the system’s own sandbox', async ({ running }) => {
  test.skip(process.getuid?.() === 0, 'run as root: Chromium’s sandbox cannot be on here');
  const flags = await running.app.evaluate(({ app }) => ({
    isOff: app.commandLine.hasSwitch('no-sandbox'),
    pages: app.getAppMetrics().filter(({ type }) => type === 'Tab').length,
  }));
  expect(flags).toEqual({ isOff: false, pages: 1 });
});
