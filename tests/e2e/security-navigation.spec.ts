import type { Page } from '@playwright/test';
import { callInPage, expect, test, type RunningApp } from '../support/app';

/** Still the application's own page, its one window, and nothing of it was lost. */
async function expectUnmoved({ app, page }: RunningApp): Promise<void> {
  await page.waitForTimeout(300);
  expect(page.url()).toMatch(/^app:\/\/countersign\/index\.html(#.*)?$/);
  expect(app.windows()).toHaveLength(1);
  // Not through a locator: those wait for the navigation that was refused to finish.
  expect(await page.evaluate("document.querySelector('h1')?.textContent")).toBe('Welcome');
  expect(await page.evaluate('typeof window.api.call')).toBe('function');
}

const click = (page: Page, html: string) =>
  page.evaluate(`(() => {
    const holder = document.createElement('div');
    holder.innerHTML = ${JSON.stringify(html)};
    document.body.append(holder);
    holder.querySelector('a, button').click();
  })()`);

const AWAY = [
  'https://example.org/',
  'http://example.org/',
  'file:///etc/passwd',
  'data:text/html,<h1>away</h1>',
  'app://elsewhere/index.html',
  'javascript:document.body.replaceChildren()',
];

test('the page cannot be led away by a script', async ({ running }) => {
  for (const url of AWAY) {
    await running.page
      .evaluate(`void (location.href = ${JSON.stringify(url)})`)
      .catch((error: unknown) => expect(String(error)).toMatch(/not allowed|navigat/i));
    await running.page.evaluate(`void location.assign(${JSON.stringify(url)})`).catch(() => undefined);
    await expectUnmoved(running);
  }
});

test('nor by a link, a form, a refresh or a new base', async ({ running }) => {
  const { page } = running;
  await click(page, '<a href="https://example.org/">away</a>');
  await expectUnmoved(running);
  await click(page, '<form action="https://example.org/" method="post"><button>away</button></form>');
  await expectUnmoved(running);
  await page.evaluate(`(() => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = '0; url=https://example.org/';
    document.head.append(meta);
  })()`);
  await expectUnmoved(running);
  await page.evaluate(`(() => {
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
  })()`);
  expect(await page.evaluate('document.baseURI')).toContain('app://countersign/');
});

test('no new window opens', async ({ running }) => {
  const { page } = running;
  for (const url of ['https://example.org/', 'about:blank', 'app://countersign/index.html', ''])
    expect(await page.evaluate(`window.open(${JSON.stringify(url)}) === null`)).toBe(true);
  await click(page, '<a href="https://example.org/" target="_blank">away</a>');
  await click(page, '<a href="app://countersign/index.html" target="_blank">another</a>');
  await click(page, '<form action="https://example.org/" target="_blank"><button>away</button></form>');
  await expectUnmoved(running);
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('no frame, webview, object or worker from elsewhere is let in', async ({ running }) => {
  const { app, page } = running;
  await page.evaluate(`(() => {
    for (const [name, link] of [['iframe', 'src'], ['webview', 'src'], ['object', 'data'], ['embed', 'src']]) {
      const element = document.createElement(name);
      element[link] = 'https://example.org/';
      document.body.append(element);
    }
  })()`);
  await expectUnmoved(running);
  const kinds = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getType()),
  );
  expect(kinds).toEqual(['window']);
  const urls = page.frames().map((frame) => frame.url());
  expect(urls.filter((url) => url.includes('example.org'))).toEqual([]);
  expect(
    await page.evaluate(
      `(() => { try { new Worker('data:,'); return 'ok' } catch (e) { return e.name } })()`,
    ),
  ).toBe('SecurityError');
});

test('nothing is downloaded', async ({ running }) => {
  const { app, page } = running;
  await app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event, item) => {
      Reflect.set(globalThis, 'download', { refused: event.defaultPrevented, name: item.getFilename() });
    });
  });
  await click(page, '<a href="data:text/plain,kept" download="kept.txt">keep</a>');
  await expect
    .poll(() => app.evaluate((): unknown => Reflect.get(globalThis, 'download')))
    .toEqual({ refused: true, name: 'kept.txt' });
});

test('a web page is opened only after asking, and only over https', async ({ running }) => {
  const { app, page } = running;
  // The system's own window is answered here: first Cancel, then Open.
  await app.evaluate(({ dialog, shell }) => {
    const said: string[] = [];
    Reflect.set(globalThis, 'said', said);
    dialog.showMessageBox = (...given: readonly unknown[]) => {
      said.push(`asked ${JSON.stringify(given.at(-1))}`);
      return Promise.resolve({ response: said.length === 1 ? 1 : 0, checkboxChecked: false });
    };
    shell.openExternal = (url) => Promise.resolve(void said.push(`opened ${url}`));
  });
  const said = () => app.evaluate((): unknown => Reflect.get(globalThis, 'said'));
  const asked = expect.stringMatching(/^asked .*Open this page.*https:\/\/example\.org\/help.*Cancel/);
  const link = "{ url: 'https://example.org/help' }";
  await callInPage(page, 'links.open', link);
  expect(await said()).toEqual([asked]);
  expect(await callInPage(page, 'links.open', link)).toEqual({ ok: true, value: null });
  expect(await said()).toEqual([asked, asked, 'opened https://example.org/help']);
  for (const url of [
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    '',
  ])
    expect(await callInPage(page, 'links.open', `{ url: ${JSON.stringify(url)} }`)).toMatchObject({
      ok: false,
      error: { code: 'malformed', field: 'url' },
    });
  expect(await said()).toHaveLength(3);
});
