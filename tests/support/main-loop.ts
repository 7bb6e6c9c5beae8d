import type { ElectronApplication } from '@playwright/test';

/** What the main process went through while something was done. */
export interface MainLoop {
  /** The longest time in which its event loop answered nothing, in milliseconds by the clock. */
  readonly longestBlock: number;
  /** The same without the time in which the system gave the processor to other programs; null where it does not say. */
  readonly longestOwnBlock: number | null;
  /** The most memory it held, worker threads included, in MB. */
  readonly peakMemory: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** Watches the main process's event loop, at 1 ms, while `work` runs. */
export async function watchMainLoop<T>(
  app: ElectronApplication,
  work: () => Promise<T>,
): Promise<MainLoop & { readonly value: T }> {
  const watch = await app.evaluateHandle(() => {
    const { monitorEventLoopDelay, performance } = process.getBuiltinModule('node:perf_hooks');
    const { existsSync, readFileSync } = process.getBuiltinModule('node:fs');
    // Linux counts for each thread how long it was ready to run and waited for a processor, in nanoseconds.
    const statistics = `/proc/self/task/${process.pid}/schedstat`;
    const isCounted = existsSync(statistics);
    const waited = () => (isCounted ? Number(readFileSync(statistics, 'utf8').split(' ')[1]) / 1e6 : 0);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    let [peak, own, ticks] = [0, 0, 0];
    let last = { at: performance.now(), waited: waited() };
    const look = () => {
      const now = { at: performance.now(), waited: waited() };
      own = Math.max(own, now.at - last.at - (now.waited - last.waited));
      last = now;
      ticks += 1;
      if (ticks % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    };
    const timer = setInterval(look, 1);
    delay.enable();
    return {
      stop: () => {
        delay.disable();
        clearInterval(timer);
        peak = Math.max(peak, process.memoryUsage.rss());
        return {
          longestBlock: delay.max / 1e6,
          longestOwnBlock: isCounted ? own : null,
          peakMemory: peak / 2 ** 20,
        };
      },
    };
  });
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  return { ...(await watch.evaluate((running) => running.stop())), ms, value };
}
