import { useRef, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../../../ui/Icon';

interface BarPopoverProps {
  /** On the button: what it is, where its word is a value. */
  readonly field?: string;
  readonly word: string;
  /** Names what opens. */
  readonly label: string;
  readonly className: string;
  readonly placement: 'bottom start' | 'bottom end';
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button of the bar above the matrix, and what opens under it. */
export function BarPopover({
  field,
  word,
  label,
  className,
  placement,
  isOpen,
  onOpenChange,
  children,
}: BarPopoverProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={button}
        className="matrix-filter"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(!isOpen)}
      >
        {field !== undefined && (
          <>
            <span className="matrix-filter__label">{field}</span>{' '}
          </>
        )}
        <span className="matrix-filter__value">{word}</span>
        <Icon name="chevronDown" size={14} />
      </AriaButton>
      <Popover
        className={`popover ${className}`}
        placement={placement}
        aria-label={label}
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
      >
        {children}
      </Popover>
    </>
  );
}
