import './SidePanel.css';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './IconButton';

export interface SidePanelProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Adds the close button, and Escape closes. Without it the panel is a fixed part of the screen. */
  readonly onClose?: () => void;
  /** Moves the focus to the panel's title when it opens, and back when it closes; leave off when it follows a selection by arrow keys. */
  readonly takesFocus?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Details beside the rows they belong to. Not modal: the rows stay usable. */
export function SidePanel({ title, lead, onClose, takesFocus = false, footer, children }: SidePanelProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      // Closed with the focus inside: back to the row it came from, or to the page's title when the row is gone.
      if (document.activeElement !== document.body) return;
      const row = before instanceof HTMLElement && before.isConnected ? before : null;
      (row ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    };
  }, [takesFocus]);
  return (
    <aside
      className="side-panel"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose?.();
      }}
    >
      <header className="side-panel__head">
        <div>
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {lead !== undefined && <p className="muted">{lead}</p>}
        </div>
        {onClose && <IconButton icon="cross" label="Close panel" onPress={onClose} />}
      </header>
      <div className="side-panel__body">{children}</div>
      {footer !== undefined && <footer className="side-panel__foot">{footer}</footer>}
    </aside>
  );
}

/** Puts a SidePanel right of the main part; under it in narrow windows. */
export function WithSidePanel({
  panel,
  children,
}: {
  readonly panel: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="with-panel">
      <div className="with-panel__main">{children}</div>
      {panel}
    </div>
  );
}
