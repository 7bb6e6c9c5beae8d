import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WorkerClient } from '../../../electron/workers/client';
import { cancelled } from '../../../electron/workers/protocol';
import { fail, ok } from '../../../shared/result';
import { exampleWorker } from './example';
import type { ExampleCommands } from './example.worker';

let file: string;
let client: WorkerClient<ExampleCommands>;
beforeAll(() => (file = exampleWorker()));
const open = () => (client = new WorkerClient<ExampleCommands>(file));
afterEach(() => client.end());

describe('a worker', () => {
  test('answers values and expected failures as they are', async () => {
    open();
    expect(await client.call('later', { ms: 0, say: 'thirteen' })).toEqual(ok('thirteen'));
    expect(await client.call('refuse', null)).toEqual(
      fail({ code: 'not-allowed', message: 'Not today.', field: 'day' }),
    );
  });

  test('takes commands one after the other, in the order they came', async () => {
    open();
    const order: string[] = [];
    const say = async (ms: number, text: string) => {
      await client.call('later', { ms, say: text });
      order.push(text);
    };
    await Promise.all([say(60, 'first'), say(1, 'second'), say(20, 'third')]);
    expect(order).toEqual(['first', 'second', 'third']);
  });

  test('reports progress at most some twenty times a second, and always the end', async () => {
    open();
    const seen: (readonly [done: number, total: number])[] = [];
    const onProgress = (done: number, total: number) => void seen.push([done, total]);
    expect(await client.call('work', { ms: 500, deaf: false }, { onProgress })).toEqual(ok('done'));
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.length).toBeLessThan(13);
    expect(seen.at(-1)).toEqual([500, 500]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
  });

  test('throws a bug of a command here, with the stack of there, and goes on', async () => {
    open();
    const bug = await client.call('bug', { message: 'row is undefined' }).catch((error: unknown) => error);
    if (!(bug instanceof Error)) throw new Error('it was answered');
    expect(bug.message).toBe('bug: row is undefined');
    expect(bug.stack).toContain('TypeError: row is undefined');
    expect(await client.call('later', { ms: 0, say: 'still here' })).toEqual(ok('still here'));
  });

  test('that crashes or ends fails every command that waits', async () => {
    open();
    const waiting = [client.call('crash', null), client.call('later', { ms: 1, say: 'never' })];
    const ends = await Promise.allSettled(waiting);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(waiting[0]).rejects.toThrow('thrown outside a command');
    open();
    await expect(client.call('exit', null)).rejects.toThrow('ended with code 3');
  });

  test('that has ended answers no more, and says so', async () => {
    open();
    await expect(client.call('exit', null)).rejects.toThrow();
    await expect(client.call('later', { ms: 0, say: 'anyone' })).rejects.toThrow('ended');
  });
});

describe('cancelling', () => {
  test('stops a loop that looks at its flag, and the thread lives on', async () => {
    open();
    const stop = new AbortController();
    const started = performance.now();
    const answer = client.call('work', { ms: 10_000, deaf: false }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    expect(await answer).toEqual(fail(cancelled));
    expect(performance.now() - started).toBeLessThan(2_500);
    expect(await client.call('later', { ms: 0, say: 'still here' })).toEqual(ok('still here'));
  });

  test('ends a loop that does not, with its thread, after 3 seconds', async () => {
    open();
    const stop = new AbortController();
    const answer = client.call('work', { ms: 20_000, deaf: true }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    const started = performance.now();
    expect(await answer).toEqual(fail(cancelled));
    expect(performance.now() - started).toBeGreaterThan(2_900);
    expect(performance.now() - started).toBeLessThan(6_000);
    await expect(client.call('later', { ms: 0, say: 'anyone' })).rejects.toThrow('ended');
  });

  test('answers at once for a command that only reads', async () => {
    open();
    const stop = new AbortController();
    const answer = client.call('work', { ms: 300, deaf: true }, { signal: stop.signal, isReading: true });
    stop.abort();
    expect(await answer).toEqual(fail(cancelled));
    expect(await client.call('later', { ms: 0, say: 'anyone' })).toEqual(ok('anyone'));
  });

  test('never takes away a thread that has the file open: SQLite would take the program with it', async () => {
    open();
    const stop = new AbortController();
    const input = { ms: 4_000, deaf: true, isInFile: true };
    const answer = client.call('work', input, { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    expect(await answer).toEqual(ok('done'));
    expect(await client.call('later', { ms: 0, say: 'still here' })).toEqual(ok('still here'));
  });

  test('before the start starts nothing; after the end changes nothing', async () => {
    open();
    const stop = new AbortController();
    const late = { signal: stop.signal };
    expect(await client.call('later', { ms: 0, say: 'done' }, late)).toEqual(ok('done'));
    stop.abort();
    expect(await client.call('later', { ms: 0, say: 'done' }, late)).toEqual(fail(cancelled));
    expect(await client.call('later', { ms: 0, say: 'next' })).toEqual(ok('next'));
  });
});

describe('ending', () => {
  test('asks what is under way to stop', async () => {
    open();
    const answer = client.call(
      'work',
      { ms: 10_000, deaf: false, isInFile: true },
      { onProgress: () => client.end() },
    );
    expect(await answer).toEqual(fail(cancelled));
  });

  test('lets a thread finish that has the file open, and takes any other away', async () => {
    open();
    const inFile = { ms: 300, deaf: true, isInFile: true };
    expect(await client.call('work', inFile, { onProgress: () => client.end() })).toEqual(ok('done'));
    await expect(client.call('later', { ms: 0, say: 'anyone' })).rejects.toThrow('ended');
    open();
    const outside = client.call('work', { ms: 20_000, deaf: true }, { onProgress: () => client.end() });
    await expect(outside).rejects.toThrow('ended with code');
  });
});
