import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { SessionState } from '../../shared/ipc/session';
import { assertNever } from '../../shared/result';
import { ask, onPush } from '../api';
import { SessionProvider } from '../data/session';
import { saveWaitingDrafts } from '../data/waiting-drafts';
import { LockedScreen } from '../features/start/LockedScreen';
import { ProblemScreen } from '../features/start/ProblemScreen';
import { WelcomeScreen } from '../features/start/WelcomeScreen';
import { ToastProvider } from '../frame/Toasts';
import { Frame } from './Frame';

interface AppProps {
  readonly initial: SessionState;
  /** Drafts name learners: they leave memory when the session does. The encrypted file keeps those that matter. */
  readonly forgetDrafts: () => void;
}

/** The four faces of the application: welcome, locked, signed in, a file that cannot be opened. */
export function App({ initial, forgetDrafts }: AppProps) {
  const [state, setState] = useState(initial);
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const become = useCallback(
    (next: SessionState) => {
      // Another centre, or nobody: nothing that was read before may be shown again.
      client.clear();
      if (next.kind !== 'signed-in') forgetDrafts();
      if (next.kind === 'welcome') navigate('/');
      setState(next);
    },
    [client, navigate, forgetDrafts],
  );
  // The last words typed go into the encrypted file before it is closed.
  const lock = useCallback(
    () =>
      void saveWaitingDrafts()
        .then(() => ask('session.lock', {}))
        .then(become),
    [become],
  );
  useEffect(() => onPush('session.locking', lock), [lock]);
  useEffect(() => onPush('session.changed', () => void ask('session.state', {}).then(become)), [become]);
  useEffect(() => {
    const closing = (): void => void saveWaitingDrafts();
    window.addEventListener('pagehide', closing);
    return () => window.removeEventListener('pagehide', closing);
  }, []);
  const control = useMemo(() => ({ state, become, lock }), [state, become, lock]);
  // Keyed: what a toast said to one person is not for the next.
  return (
    <SessionProvider control={control}>
      <ToastProvider key={state.kind}>{faceOf(state)}</ToastProvider>
    </SessionProvider>
  );
}

function faceOf(state: SessionState) {
  switch (state.kind) {
    case 'welcome':
      return <WelcomeScreen />;
    case 'locked':
      return <LockedScreen locked={state} />;
    case 'problem':
      return <ProblemScreen problem={state.problem} />;
    case 'signed-in':
      return <Frame />;
    default:
      return assertNever(state);
  }
}
