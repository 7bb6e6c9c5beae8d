import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CALL_CHANNEL, CHANNEL_NAMES, FILE_CHANNEL } from '../../shared/ipc/names';
import { trusted } from '../../electron/workers/protocol';
import { fail, ok, type Result } from '../../shared/result';

type Listener = (event: unknown, ...args: readonly unknown[]) => Promise<Result<unknown>>;
const wire = vi.hoisted(() => ({ listeners: new Map<string, Listener>() }));
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, listener: Listener) => wire.listeners.set(channel, listener) },
}));

const { handleCalls } = await import('../../electron/ipc/handle');
type Handlers = Parameters<typeof handleCalls>[0];

/** Anything that can be read. */
const sentence: unknown = expect.stringMatching(/\S/);
const ID = '01920000-0000-7000-8000-000000000001';
const served = vi.fn<(name: string, request: unknown) => unknown>();
const logged = vi.fn<(where: string, error: unknown) => void>();
const offered = vi.fn<(file: unknown) => void>();

/** Each channel's handler notes that it was reached, and answers what `served` was told to. */
const handlers = trusted<Handlers>().parse(
  new Proxy({}, { get: (_target, name) => (request: unknown) => served(String(name), request) }),
);
const frame = (url: string) => ({ url });
const ourFrame = frame('app://countersign/index.html#/sampling');
const ours = { senderFrame: ourFrame, sender: { mainFrame: ourFrame } };

const send = (channel: string, event: unknown, ...args: readonly unknown[]) => {
  const listener = wire.listeners.get(channel);
  if (!listener) throw new Error(`nobody listens to ${channel}`);
  return listener(event, ...args);
};
const call = (...args: readonly unknown[]) => send(CALL_CHANNEL, ours, ...args);

beforeEach(() => {
  vi.resetAllMocks();
  served.mockReturnValue(ok('answer'));
  handleCalls(
    handlers,
    (file) => {
      offered(file);
      return Promise.resolve(ok({ token: ID, name: file.name, size: 3 }));
    },
    logged,
  );
});

describe('a call', () => {
  test('is parsed before the service sees it, and the answer crosses as it is', async () => {
    const request = { text: '  carter  ' };
    expect(await call('search.query', request)).toEqual(ok('answer'));
    expect(served.mock.calls).toEqual([['search.query', { text: 'carter' }]]);
    const failure = fail({ code: 'not-found', message: 'There is no such learner.', field: 'id' });
    served.mockReturnValue(Promise.resolve(failure));
    expect(await call('learners.get', { id: ID })).toEqual(failure);
  });

  test.each([
    ['learners.get', { id: 'x' }, 'id'],
    ['learners.page', { query: '', after: null, limit: 0 }, 'limit'],
    [
      'session.setUpCentre',
      { centre: { name: ' ', number: '1', awardingOrganisation: 'A', sites: ['B'] } },
      'centre.name',
    ],
    ['session.state', null, undefined],
    ['session.state', { extra: 1 }, undefined],
    ['session.state', undefined, undefined],
  ])('%s with %j is malformed, at %s', async (name, request, field) => {
    const answer = await call(name, request);
    if (answer.ok || !('error' in answer)) throw new Error('it was answered');
    expect(answer.error).toMatchObject({ code: 'malformed', message: sentence });
    expect(answer.error.field).toBe(field);
    expect(served).not.toHaveBeenCalled();
  });

  test.each(['session.unknown', '__proto__', 'toString', '', 1, null, undefined, ['session.state']])(
    'on %j, which the contract does not name, is refused',
    async (name) => {
      expect(await call(name, {})).toMatchObject({ ok: false, error: { code: 'refused' } });
      expect(served).not.toHaveBeenCalled();
    },
  );

  test('with more than a name and a request is refused', async () => {
    expect(await call('session.state', {}, {})).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await call()).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  test('that runs into a bug says so and is logged with its stack, thrown or rejected', async () => {
    const bug = new Error('row is undefined');
    const message: unknown = expect.stringContaining('row is undefined');
    const crossed = { ok: false, error: { code: 'bug', message, remedy: sentence } };
    served.mockImplementationOnce(() => {
      throw bug;
    });
    expect(await call('session.state', {})).toEqual(crossed);
    served.mockReturnValueOnce(Promise.reject(bug));
    expect(await call('session.state', {})).toEqual(crossed);
    expect(logged.mock.calls).toEqual([
      [CALL_CHANNEL, bug],
      [CALL_CHANNEL, bug],
    ]);
  });

  test('reaches the handler of its own name, for every name of the contract', async () => {
    for (const name of CHANNEL_NAMES) {
      const answer = await call(name, {});
      const reached = served.mock.calls.splice(0).map(([reachedName]) => reachedName);
      // What needs more than nothing is malformed; nothing else may happen.
      expect(answer.ok ? reached : [name]).toEqual([name]);
      if (!answer.ok) expect(answer.error.code).toBe('malformed');
    }
  });
});

describe('a sender that is not the top frame of our own page', () => {
  const mainFrame = ourFrame;
  const elsewhere = (url: string) => ({ senderFrame: frame(url), sender: {} });
  test.each([
    ['a frame within it', { senderFrame: frame('app://countersign/index.html'), sender: { mainFrame } }],
    ['a frame that is gone', { senderFrame: null, sender: { mainFrame } }],
    ['another host', elsewhere('app://elsewhere/index.html')],
    ['a host that begins alike', elsewhere('app://countersign.example.org/index.html')],
    ['a host after a user name', elsewhere('app://countersign@example.org/')],
    ['another port', elsewhere('app://countersign:81/index.html')],
    ['another scheme', elsewhere('https://countersign/index.html')],
    ['a file', elsewhere('file:///index.html')],
    ['an empty page', elsewhere('about:blank')],
    ['no address', elsewhere('')],
  ])('%s is refused, never ignored', async (_what, event) => {
    const whole =
      event.senderFrame && !('mainFrame' in event.sender)
        ? { senderFrame: event.senderFrame, sender: { mainFrame: event.senderFrame } }
        : event;
    for (const channel of [CALL_CHANNEL, FILE_CHANNEL])
      expect(await send(channel, whole, 'session.state', {})).toMatchObject({
        ok: false,
        error: { code: 'refused', message: sentence },
      });
    expect(served).not.toHaveBeenCalled();
    expect(offered).not.toHaveBeenCalled();
  });
});

describe('an offered file', () => {
  const file = { path: '/home/iqa/learners.csv', name: 'learners.csv', bytes: null };
  test('gets a token', async () => {
    expect(await send(FILE_CHANNEL, ours, file)).toEqual(ok({ token: ID, name: file.name, size: 3 }));
    expect(offered).toHaveBeenCalledWith(file);
  });

  test.each([
    ['a path that is none', { ...file, path: 1 }, '0.path'],
    ['bytes that are none', { ...file, bytes: [1, 2] }, '0.bytes'],
    ['a name too long', { ...file, name: 'x'.repeat(2_000) }, '0.name'],
    ['more than a file', { ...file, extra: 1 }, '0'],
    ['nothing', undefined, '0'],
  ])('%s is malformed', async (_what, given, field) => {
    expect(await send(FILE_CHANNEL, ours, given)).toMatchObject({
      ok: false,
      error: { code: 'malformed', field },
    });
    expect(offered).not.toHaveBeenCalled();
  });
});
