import './start.css';
import { useEffect, useRef, type ReactNode } from 'react';

interface StartPageProps {
  readonly title: string;
  /** The line under the title. */
  readonly lead?: ReactNode;
  /** Puts the focus on the title: for pages whose first control is not a field. */
  readonly focusTitle?: boolean;
  /** Between brand and title: where one is in a task. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A page before anybody is signed in: the product's name and mark, and one column. */
export function StartPage({ title, lead, focusTitle = false, above, children }: StartPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Countersign`;
    if (focusTitle) heading.current?.focus();
  }, [title, focusTitle]);
  return (
    <div className="start">
      <main className="start__page">
        <div className="start__brand">
          <svg viewBox="0 0 20 20" width="28" height="28" className="start__mark" aria-hidden="true">
            <path d="M3 13c2.5 0 3-7 5-7s1 8 3 8 2-4 3-4 1 2 3 2M3 17h14" />
          </svg>
          Countersign
        </div>
        {above}
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="start__lead">{lead}</p>}
        </header>
        {children}
      </main>
    </div>
  );
}
