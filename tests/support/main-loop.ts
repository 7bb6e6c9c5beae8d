import type { ElectronApplication } from '@playwright/test';

/** What the main process went through while something was done. */
export interface MainLoop {
  /** The longest time in which its event loop answered nothing, in milliseconds. */
  readonly longestBlock: number;
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
    const delay = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 1 });
    let peak = 0;
    const look = () => {
      peak = Math.max(peak, process.memoryUsage.rss());
    };
    const timer = setInterval(look, 50);
    delay.enable();
    return {
      stop: () => {
        delay.disable();
        clearInterval(timer);
        look();
        return { longestBlock: delay.max / 1e6, peakMemory: peak / 2 ** 20 };
      },
    };
  });
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  return { ...(await watch.evaluate((running) => running.stop())), ms, value };
}
