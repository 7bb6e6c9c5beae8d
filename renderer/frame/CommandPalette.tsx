import './CommandPalette.css';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { PaletteSearch } from './PaletteSearch';
import type { SearchFunction, SearchTarget } from './searchResults';

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly search: SearchFunction;
  readonly onChoose: (target: SearchTarget) => void;
}

/** Ctrl K: type a part of anything's name, Enter goes there. */
export function CommandPalette({ isOpen, onClose, search, onChoose }: CommandPaletteProps) {
  return (
    <ModalOverlay
      className="veil veil--top"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal palette">
        <Dialog aria-label="Search or go to" className="dialog">
          <PaletteSearch
            search={search}
            onChoose={(target) => {
              onClose();
              onChoose(target);
            }}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
