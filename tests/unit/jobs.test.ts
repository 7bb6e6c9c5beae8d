import { beforeAll, describe, expect, test } from 'vitest';
import { Jobs, type JobProgress } from '../../electron/services/jobs';
import { cancelled } from '../../electron/workers/protocol';
import { fail, ok } from '../../shared/result';
import { exampleWorker } from './workers/example';
import type { ExampleCommands } from './workers/example.worker';

let file: string;
beforeAll(() => (file = exampleWorker()));

function newJobs() {
  const progress: JobProgress[] = [];
  const ended: string[] = [];
  const jobs = new Jobs(() => file, {
    progress: (event) => progress.push(event),
    ended: (jobId) => ended.push(jobId),
  });
  const once = <Name extends keyof ExampleCommands>(
    jobId: string,
    name: Name,
    input: ExampleCommands[Name]['input'],
  ) => jobs.once<ExampleCommands, Name>({ jobId, title: 'Example' }, 'example', name, input);
  return { jobs, progress, ended, once };
}
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('a job', () => {
  test('begins at nothing, reports what is done under its id and title, and ends once', async () => {
    const { progress, ended, once } = newJobs();
    expect(await once('job-1', 'work', { ms: 200, deaf: false })).toEqual(ok('done'));
    expect(progress[0]).toEqual({ jobId: 'job-1', title: 'Example', done: 0, total: 0 });
    expect(progress.at(-1)).toEqual({ jobId: 'job-1', title: 'Example', done: 200, total: 200 });
    expect(ended).toEqual(['job-1']);
  });

  test('ends for the interface too when it fails or runs into a bug', async () => {
    const { ended, once } = newJobs();
    expect(await once('refused', 'refuse', null)).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    await expect(once('buggy', 'bug', { message: 'row is undefined' })).rejects.toThrow('row is undefined');
    expect(ended).toEqual(['refused', 'buggy']);
  });

  test('is cancelled by its id alone; all of them by cancelAll', async () => {
    const { jobs, once } = newJobs();
    const one = once('one', 'work', { ms: 10_000, deaf: false });
    const two = once('two', 'work', { ms: 600, deaf: false });
    await wait(150);
    jobs.cancel('one');
    jobs.cancel('a job that is not there');
    expect(await one).toEqual(fail(cancelled));
    expect(await two).toEqual(ok('done'));
    const both = [
      once('three', 'work', { ms: 10_000, deaf: false }),
      once('four', 'work', { ms: 10_000, deaf: false }),
    ];
    await wait(150);
    jobs.cancelAll();
    expect(await Promise.all(both)).toEqual([fail(cancelled), fail(cancelled)]);
  });

  test('cancelled too late keeps its answer; what fails after the cancelling counts as cancelled', async () => {
    const { jobs } = newJobs();
    const track = <T>(work: Parameters<typeof jobs.track<T>>[1]) =>
      jobs.track<T>({ jobId: 'job', title: 'Example' }, work);
    const done = track(async () => {
      await wait(30);
      return ok('done');
    });
    jobs.cancel('job');
    expect(await done).toEqual(ok('done'));
    const failed = track(async () => {
      await wait(30);
      return fail({ code: 'database-busy', message: 'The file is in use.' });
    });
    jobs.cancel('job');
    expect(await failed).toEqual(fail(cancelled));
    // Its own words, when it says that it stopped; a wrong PIN, which would escape its wait otherwise.
    for (const code of ['cancelled', 'identity-pin']) {
      const said = fail({ code, message: 'What was frozen stays.' });
      const stopped = track(async () => {
        await wait(30);
        return said;
      });
      jobs.cancel('job');
      expect(await stopped).toEqual(said);
    }
  });
});

describe('one writer at a time', () => {
  test('writes wait for one another in the order they came, and for nothing else', async () => {
    const { jobs } = newJobs();
    const order: string[] = [];
    const write = (name: string, ms: number) => () => {
      order.push(`${name} begins`);
      return wait(ms).then(() => {
        order.push(`${name} ends`);
        return name;
      });
    };
    const answers = await Promise.all([
      jobs.exclusively(write('first', 40)),
      jobs.exclusively(write('second', 1)),
      jobs.exclusively(write('third', 10)),
    ]);
    expect(answers).toEqual(['first', 'second', 'third']);
    expect(order).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  test('a write that throws or rejects fails alone', async () => {
    const { jobs } = newJobs();
    const throwing = jobs.exclusively(() => {
      throw new Error('thrown');
    });
    const rejecting = jobs.exclusively(() => Promise.reject(new Error('rejected')));
    const next = jobs.exclusively(() => Promise.resolve('next'));
    await expect(throwing).rejects.toThrow('thrown');
    await expect(rejecting).rejects.toThrow('rejected');
    expect(await next).toBe('next');
  });
});
