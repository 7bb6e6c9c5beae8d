import './MenuButton.css';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './Icon';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly onAction: () => void;
}

export interface MenuButtonProps {
  /** Name of the list that opens. */
  readonly menuLabel: string;
  readonly actions: readonly MenuAction[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that opens a short list of things to do. */
export function MenuButton({
  menuLabel,
  actions,
  className = 'button button--plain',
  children,
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button className={className}>{children}</Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={menuLabel}
          onAction={(key) => actions.find((action) => action.id === key)?.onAction()}
        >
          {actions.map(({ id, label: text, icon, keys }) => (
            <MenuItem key={id} id={id} textValue={text} className="menu__item">
              {icon && <Icon name={icon} />}
              <span className="menu__text">{text}</span>
              {keys !== undefined && <kbd>{keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
