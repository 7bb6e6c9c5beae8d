import type { Control } from '../../electron/workers/protocol';

/** For work that nobody watches and nobody stops. */
export const runsOn: Control = { stopped: () => false, progress: () => undefined };
