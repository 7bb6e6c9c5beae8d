import type { PowerMonitor } from 'electron';
import type { Push } from './push';
import type { Session } from './services/session';

const LOOK_EVERY_MS = 15_000;

/** Locks when nobody has touched the computer for the minutes set, and when it sleeps or its screen locks. */
export function lockWhenIdle(parts: {
  readonly session: Session;
  readonly powerMonitor: PowerMonitor;
  readonly lock: () => void;
  readonly push: Push;
}): void {
  const { session, powerMonitor, lock, push } = parts;
  const lockFor = (reason: 'idle' | 'suspend'): void => {
    // A recovery code that is on the screen is shown this once.
    if (session.isSettingUp() || session.state().kind !== 'signed-in') return;
    lock();
    push('session.changed', { reason });
  };
  const look = (): void => {
    const state = session.state();
    if (state.kind === 'signed-in' && powerMonitor.getSystemIdleTime() >= state.idleMinutes * 60)
      lockFor('idle');
  };
  setInterval(look, LOOK_EVERY_MS).unref();
  powerMonitor.on('suspend', () => lockFor('suspend'));
  powerMonitor.on('lock-screen', () => lockFor('suspend'));
}
