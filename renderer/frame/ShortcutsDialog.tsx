import './ShortcutsDialog.css';
import { Dialog } from '../ui/Dialog';
import { keyCaps } from './shortcutKeys';
import { useShortcutList } from './shortcuts';

export interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every keyboard shortcut of the screen in view, by group. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const shortcuts = useShortcutList();
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))];
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={onClose} size="large">
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl className="shortcuts__list">
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, label }) => (
                  <div key={keys} className="shortcuts__item">
                    <dt>{label}</dt>
                    <dd>
                      {keyCaps(keys).map((cap, index) => (
                        <span key={cap + String(index)}>
                          {index > 0 && ' then '}
                          <kbd>{cap}</kbd>
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
