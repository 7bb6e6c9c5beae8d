import './AppFrame.css';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MenuAction } from '../ui/MenuButton';
import { CommandPalette } from './CommandPalette';
import { ErrorBoundary } from './ErrorBoundary';
import type { NavigationItem } from './navigation';
import { Navigation } from './Navigation';
import { ProgressArea, type Job } from './ProgressArea';
import type { SearchFunction } from './searchResults';
import { useShortcuts, type Shortcut } from './shortcuts';
import { ShortcutsDialog } from './ShortcutsDialog';
import { TopBar, type SignedIn } from './TopBar';

export interface AppFrameProps {
  /** Centre and period, in the top bar. */
  readonly crumb: ReactNode;
  readonly isDemo: boolean;
  readonly person: SignedIn | null;
  /** Locks the file; in the person's menu and on Ctrl L. */
  readonly onLock: () => void;
  /** Further entries of the person's menu. */
  readonly personActions?: readonly MenuAction[];
  readonly navigation: readonly (readonly NavigationItem[])[];
  readonly search: SearchFunction;
  readonly jobs: readonly Job[];
  /** Where a screen's failure is noted down. */
  readonly onError?: (error: unknown) => void;
  /** The screen. */
  readonly children: ReactNode;
}

/** Everything around a screen. Inside ShortcutsProvider, ToastProvider and wouter's Router. */
export function AppFrame(props: AppFrameProps) {
  const {
    crumb,
    isDemo,
    person,
    onLock,
    personActions = [],
    navigation,
    search,
    jobs,
    onError,
    children,
  } = props;
  const [open, setOpen] = useState<'search' | 'shortcuts' | null>(null);
  const [path, navigate] = useLocation();
  const main = useRef<HTMLElement>(null);
  // Another screen begins at its top, however far down the last one was read.
  useLayoutEffect(() => main.current?.scrollTo(0, 0), [path]);

  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        { keys: 'mod+k', label: 'Search or go to', group: 'Anywhere', run: () => setOpen('search') },
        { keys: '/', label: 'Search, outside a field', group: 'Anywhere', run: () => setOpen('search') },
        { keys: 'mod+l', label: 'Lock', group: 'Anywhere', run: onLock },
        { keys: '?', label: 'This list', group: 'Anywhere', run: () => setOpen('shortcuts') },
        ...navigation
          .flat()
          .flatMap(({ key, label, to }) =>
            key === undefined ? [] : [{ keys: `g ${key}`, label, group: 'Go to', run: () => navigate(to) }],
          ),
      ],
      [navigation, navigate, onLock],
    ),
  );

  const actions: readonly MenuAction[] = [
    { id: 'lock', label: 'Lock', icon: 'lock', keys: 'Ctrl L', onAction: onLock },
    {
      id: 'shortcuts',
      label: 'Keyboard shortcuts',
      icon: 'help',
      keys: '?',
      onAction: () => setOpen('shortcuts'),
    },
    ...personActions,
  ];

  return (
    <div className="app-frame">
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          // The hash is the route: move the focus without changing it.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        Skip to the page
      </a>
      <TopBar
        crumb={crumb}
        isDemo={isDemo}
        person={person}
        personActions={actions}
        onSearch={() => setOpen('search')}
      />
      <Navigation groups={navigation} />
      <main ref={main} id="main" className="app-main" tabIndex={-1}>
        <ErrorBoundary resetKey={path} {...(onError && { onError })}>
          {children}
        </ErrorBoundary>
      </main>
      <ProgressArea jobs={jobs} />
      <CommandPalette
        isOpen={open === 'search'}
        onClose={() => setOpen(null)}
        search={search}
        onChoose={(result) => {
          if (result.kind === 'go') navigate(result.to);
          else result.run();
        }}
      />
      <ShortcutsDialog isOpen={open === 'shortcuts'} onClose={() => setOpen(null)} />
    </div>
  );
}
