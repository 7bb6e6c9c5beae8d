import type { PowerMonitor } from 'electron';
import type { Push } from './push';
import type { Session } from './services/session';

const LOOK_EVERY_MS = 15_000;
/** How long the window has to save the last words typed and to lock by itself, before it is locked from here. */
const LOCK_WITHIN_MS = 400;

interface Parts {
  readonly session: Session;
  readonly powerMonitor: PowerMonitor;
  readonly lock: () => void;
  readonly push: Push;
}

/** Locks when nobody has touched the computer for the minutes set, and when it sleeps or its screen locks. */
export function lockWhenIdle({ session, powerMonitor, lock, push }: Parts): void {
  /** Tells one sign-in from the next; undefined when there is nothing to lock. */
  const openFile = (): unknown => {
    // A recovery code that is on the screen is shown this once.
    if (session.isSettingUp()) return undefined;
    const centre = session.centre();
    return centre.ok ? centre.value.db : undefined;
  };
  /** What is to be locked shortly: a file that was locked and opened again meanwhile is another one. */
  let pending: { readonly file: unknown; readonly lockNow: () => void } | undefined;
  const lockFor = (reason: 'idle' | 'suspend'): void => {
    const file = openFile();
    if (file === undefined || pending?.file === file) return;
    push('session.locking', {});
    const lockNow = (): void => {
      clearTimeout(timer);
      if (pending?.lockNow === lockNow) pending = undefined;
      if (openFile() !== file) return;
      lock();
      push('session.changed', { reason });
    };
    const timer = setTimeout(lockNow, LOCK_WITHIN_MS);
    pending = { file, lockNow };
  };
  const look = (): void => {
    const state = session.state();
    if (state.kind === 'signed-in' && powerMonitor.getSystemIdleTime() >= state.idleMinutes * 60)
      lockFor('idle');
  };
  setInterval(look, LOOK_EVERY_MS).unref();
  powerMonitor.on('suspend', () => lockFor('suspend'));
  powerMonitor.on('lock-screen', () => lockFor('suspend'));
  // Asleep before the window could answer: locked before anything is shown again.
  powerMonitor.on('resume', () => pending?.lockNow());
}
