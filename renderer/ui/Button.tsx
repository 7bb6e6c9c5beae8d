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

/**
 * A push button. While `isPending` it keeps the focus, says that it works, and ignores presses. React Aria's own pending
 * state is not used: its announcement outlives a button that goes away with its screen and is then empty.
 */
export function Button({
  variant = 'plain',
  size = 'medium',
  icon,
  isPending = false,
  children,
  type,
  onPress,
  ...button
}: ButtonProps) {
  return (
    <AriaButton
      {...button}
      {...(isPending ? { type: 'button' } : { ...(type && { type }), ...(onPress && { onPress }) })}
      className={classNames(
        'button',
        `button--${variant}`,
        size === 'small' && 'button--small',
        isPending && 'button--pending',
      )}
    >
      {isPending ? <span className="spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
      {isPending && <span className="visually-hidden">, working</span>}
    </AriaButton>
  );
}
