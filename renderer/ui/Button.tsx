import './Button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './classNames';
import { Icon, type IconName } from './Icon';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** One `primary` a screen; `danger` for what cannot be undone; `quiet` inside rows and panels. */
  readonly variant?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly size?: 'medium' | 'small';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A push button. `isPending` keeps it focusable, says so, and ignores further presses. */
export function Button({ variant = 'plain', size = 'medium', icon, children, ...button }: ButtonProps) {
  return (
    <AriaButton
      {...button}
      className={classNames('button', `button--${variant}`, size === 'small' && 'button--small')}
    >
      {({ isPending }) => (
        <>
          {isPending ? <span className="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
          {children}
          {isPending && <span className="visually-hidden">, working</span>}
        </>
      )}
    </AriaButton>
  );
}
