import './Dialog.css';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from './classNames';
import { IconButton } from './IconButton';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called by Escape, a click outside, and the close button. */
  readonly onClose: () => void;
  /** `alertdialog` for a question that must be answered: a click outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly size?: 'small' | 'medium' | 'large';
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A modal window. Only where a side panel will not do: signing, locking, a question before something final. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, role = 'dialog', size = 'medium', footer, children } = props;
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames('modal', `modal--${size}`)}>
        <AriaDialog role={role} className="dialog">
          <header className="dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="cross" label="Close" onPress={onClose} />
          </header>
          <div className="dialog__body">{children}</div>
          {footer !== undefined && <footer className="dialog__foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
