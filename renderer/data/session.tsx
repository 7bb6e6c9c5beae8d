import { createContext, useContext, type ReactNode } from 'react';
import type { SessionState } from '../../shared/ipc/session';

export type SignedIn = Extract<SessionState, { kind: 'signed-in' }>;

export interface SessionControl {
  readonly state: SessionState;
  /** Shows the state that a session call answered. */
  readonly become: (state: SessionState) => void;
  readonly lock: () => void;
}

const SessionContext = createContext<SessionControl | null>(null);

export function SessionProvider({
  control,
  children,
}: {
  readonly control: SessionControl;
  readonly children: ReactNode;
}) {
  return <SessionContext value={control}>{children}</SessionContext>;
}

export function useSession(): SessionControl {
  const control = useContext(SessionContext);
  if (control === null) throw new Error('useSession outside SessionProvider');
  return control;
}

/** The calendar day here: a window may stay open past midnight, so it is asked for each time. */
function localDay(here: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}

/** Who is signed in to which centre; for screens, which only show when somebody is. */
export function useSignedIn(): SignedIn {
  const { state } = useSession();
  if (state.kind !== 'signed-in') throw new Error('nobody is signed in');
  return { ...state, today: localDay(new Date()) };
}

/** Whether the signed-in person plans and records samples: IQA or lead IQA. */
export function useIsQualityAssurer(): boolean {
  const { person } = useSignedIn();
  return person.roles.includes('IQA') || person.roles.includes('lead IQA');
}

/** Whether the signed-in person is the lead IQA, who alone sees appeals and malpractice cases. */
export function useIsLeadIqa(): boolean {
  return useSignedIn().person.roles.includes('lead IQA');
}
