import './EmptyState.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export interface EmptyStateProps {
  readonly icon?: IconName;
  /** What is missing: `No learners yet`. */
  readonly title: string;
  /** Heading level: 1 when it stands for the whole screen. */
  readonly level?: 1 | 2;
  /** What to do next, in a sentence. */
  readonly children: ReactNode;
  /** The button or link that does it. */
  readonly action?: ReactNode;
}

/** Stands where rows will be, and says what to do next. */
export function EmptyState({ icon = 'info', title, level = 2, children, action }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <Heading className="empty__title">{title}</Heading>
      <div className="empty__text">{children}</div>
      {action !== undefined && <div className="empty__action">{action}</div>}
    </div>
  );
}
