import './Button.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { classNames } from './classNames';
import { Icon, type IconName } from './Icon';

export interface LinkButtonProps {
  /** A path inside the application, `/learners`. */
  readonly to: string;
  readonly variant?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton({ to, variant = 'plain', icon, children }: LinkButtonProps) {
  return (
    <Link href={to} className={classNames('button', `button--${variant}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
