import './ActionBar.css';
import type { ReactNode } from 'react';

/** The foot of a form that stays in sight: a note at the left, its buttons at the right, the main one last. */
export function ActionBar({ note, children }: { readonly note?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="action-bar">
      <span className="action-bar__note">{note}</span>
      {children}
    </div>
  );
}
