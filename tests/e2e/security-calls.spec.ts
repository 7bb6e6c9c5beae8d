import { callInPage, expect, test } from '../support/app';
import { inForgedWindow } from '../support/forged-window';

const STATE = "window.api.call('session.state', {})";
const refused = { ok: false, error: { code: 'refused', message: expect.any(String) } };
const malformed = (field?: string) => ({
  ok: false,
  error: { code: 'malformed', message: expect.any(String), ...(field === undefined ? {} : { field }) },
});
const ID = '01920000-0000-7000-8000-000000000001';

test('only the application’s own page is answered; others are refused, never ignored', async ({
  running,
}) => {
  const { app, page } = running;
  expect(await callInPage(page, 'session.state', '{}')).toEqual({ ok: true, value: { kind: 'welcome' } });
  for (const url of ['about:blank', 'data:text/html,<p>forged</p>'])
    expect(await inForgedWindow(app, url, STATE)).toEqual(refused);
  expect(await inForgedWindow(app, 'about:blank', "window.api.offerFile(new File(['a'], 'a.csv'))")).toEqual(
    refused,
  );
});

test('a frame inside the application’s own page has no way to main', async ({ running }) => {
  expect(
    await running.page.evaluate(`(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      return typeof frame.contentWindow.api;
    })()`),
  ).toBe('undefined');
});

test('a channel that the contract does not name is refused', async ({ running }) => {
  for (const name of ['session.stat', '__proto__', 'constructor', 'toString', 'countersign:call', ''])
    expect(await callInPage(running.page, name, '{}')).toEqual(refused);
  for (const name of ['null', '1', '{}', "['session.state']"])
    expect(await running.page.evaluate(`window.api.call(${name}, {})`)).toEqual(refused);
  expect(
    await running.page.evaluate(
      "(() => { try { window.api.on('app.quit', () => {}) } catch (e) { return 'refused' } })()",
    ),
  ).toBe('refused');
});

test('the page holds three functions and nothing of Electron or Node', async ({ running }) => {
  const { page } = running;
  expect(await page.evaluate('Object.keys(window.api).sort()')).toEqual(['call', 'offerFile', 'on']);
  expect(
    await page.evaluate(
      "(() => { try { window.api.call = () => 'mine' } catch {} return window.api.call('x', {}) })()",
    ),
  ).toEqual(refused);
  for (const name of ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'])
    expect(await page.evaluate(`typeof globalThis[${JSON.stringify(name)}]`)).toBe('undefined');
});

const MALFORMED: readonly (readonly [what: string, channel: string, request: string, field?: string])[] = [
  ['nothing', 'session.state', 'undefined'],
  ['null', 'session.state', 'null'],
  ['text', 'session.state', "'state'"],
  ['a list', 'session.state', '[]'],
  ['a key too many', 'session.state', '{ extra: 1 }'],
  ['a key missing', 'people.save', '{}', 'id'],
  ['the wrong type', 'session.signIn', `{ personId: '${ID}', passphrase: 12 }`, 'passphrase'],
  ['an id that is none', 'learners.get', "{ id: '../../etc/passwd' }", 'id'],
  ['an id of another kind', 'learners.get', '{ id: { $ne: null } }', 'id'],
  ['a page too large', 'learners.page', "{ query: '', after: null, limit: 1e9 }", 'limit'],
  ['a number that is none', 'learners.page', "{ query: '', after: null, limit: NaN }", 'limit'],
  [
    'a passphrase too short',
    'session.setUpCentre',
    `{
    centre: { name: 'A', number: '1', awardingOrganisation: 'B', sites: ['C'] },
    person: { name: 'D', initials: 'E', email: '', role: 'IQA' }, passphrase: 'short' }`,
    'passphrase',
  ],
  [
    'a role that set-up does not give',
    'session.setUpCentre',
    `{
    centre: { name: 'A', number: '1', awardingOrganisation: 'B', sites: ['C'] },
    person: { name: 'D', initials: 'E', email: '', role: 'EQA' }, passphrase: 'long enough for this' }`,
    'person.role',
  ],
  [
    'a list too long',
    'session.setUpCentre',
    `{
    centre: { name: 'A', number: '1', awardingOrganisation: 'B', sites: Array(201).fill('C') },
    person: { name: 'D', initials: 'E', email: '', role: 'IQA' }, passphrase: 'long enough for this' }`,
    'centre.sites',
  ],
  [
    'a file that main does not know by a token',
    'qualifications.read',
    `{ jobId: '${ID}', file: '/etc/passwd' }`,
    'file',
  ],
  ['40 MB of text', 'search.query', "{ text: 'x'.repeat(40_000_000) }", 'text'],
  ['a deep nest', 'session.state', '{ a: JSON.parse("[".repeat(900) + "]".repeat(900)) }'],
  [
    'a prototype in its place',
    'session.state',
    'JSON.parse(\'{"__proto__": { "polluted": true }, "extra": 1 }\')',
  ],
  [
    'a constructor',
    'session.signIn',
    `{ personId: '${ID}', passphrase: 'x', constructor: { prototype: { polluted: true } } }`,
  ],
];

test('a request that is not what the contract says is refused with the field, and changes nothing', async ({
  running,
}) => {
  const { app, page } = running;
  for (const [what, channel, request, field] of MALFORMED)
    expect(await callInPage(page, channel, request), what).toMatchObject(malformed(field));
  expect(await app.evaluate((): unknown => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(await callInPage(page, 'session.state', '{}')).toEqual({ ok: true, value: { kind: 'welcome' } });
});

test('what cannot be cloned never arrives', async ({ running }) => {
  expect(
    await running.page.evaluate(
      "window.api.call('session.state', { run: () => 1 }).catch((error) => error.message)",
    ),
  ).toMatch(/cloned/);
});

test('what needs a signed-in person is refused before', async ({ running }) => {
  for (const [channel, request] of [
    ['people.list', '{}'],
    ['learners.page', "{ query: '', after: null, limit: 10 }"],
    ['history.check', `{ jobId: '${ID}' }`],
    ['reports.open', `{ id: '${ID}' }`],
    ['settings.get', '{}'],
  ] as const)
    expect(await callInPage(running.page, channel, request), channel).toMatchObject({
      ok: false,
      error: { code: 'locked' },
    });
});

test('a file of a script is its bytes, never a path of its choosing', async ({ running }) => {
  const answer = await running.page.evaluate(`(async () => {
    const file = new File(['a,b'], '../../etc/passwd.csv');
    Object.defineProperty(file, 'path', { value: '/etc/passwd' });
    return window.api.offerFile(file);
  })()`);
  expect(answer).toEqual({ ok: true, value: { token: expect.any(String), name: 'passwd.csv', size: 3 } });
  const forged =
    "window.api.offerFile({ path: '/etc/passwd', name: 'a', arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) })";
  expect(
    await running.page.evaluate(
      `(async () => { try { return await ${forged} } catch { return 'refused' } })()`,
    ),
  ).toBe('refused');
});
