import './Button.css';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './Icon';
import { Tooltip } from './Tooltip';

export interface IconButtonProps extends Omit<
  ButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** What it does; read out, and shown as a tooltip. */
  readonly label: string;
  readonly icon: IconName;
}

/** A button that shows only an icon. */
export function IconButton({ label, icon, ...button }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <Button {...button} aria-label={label} className="icon-button">
        <Icon name={icon} />
      </Button>
    </Tooltip>
  );
}
