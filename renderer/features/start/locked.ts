import type { SessionState } from '../../../shared/ipc/session';

/** A centre that is there with nobody signed in: who may sign in, and when. */
export type Locked = Extract<SessionState, { kind: 'locked' }>;
