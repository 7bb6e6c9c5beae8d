import './EmptyState.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export interface EmptyStateProps {
  readonly icon?: IconName;
  /** What is missing: `No learners yet`. */
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly children: ReactNode;
  /** The button or link that does it. */
  readonly action?: ReactNode;
}

/** Stands where rows will be, and says what to do next. */
export function EmptyState({ icon = 'info', title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <h2 className="empty__title">{title}</h2>
      <div className="empty__text">{children}</div>
      {action !== undefined && <div className="empty__action">{action}</div>}
    </div>
  );
}
