import { IconButton } from '../../../ui/IconButton';

interface RowMenuProps {
  /** What the row is about: `A1`. */
  readonly what: string;
  readonly onChange?: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a row: change it, take it away. */
export function RowMenu({ what, onChange, onRemove }: RowMenuProps) {
  return (
    <span className="row-menu">
      {onChange && <IconButton icon="pencil" label={`Change ${what}`} onPress={onChange} />}
      <IconButton icon="bin" label={`Remove ${what}`} onPress={onRemove} />
    </span>
  );
}
