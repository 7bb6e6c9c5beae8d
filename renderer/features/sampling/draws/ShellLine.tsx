import { useState } from 'react';
import { IconButton } from '../../../ui/IconButton';

interface ShellLineProps {
  /** What it does: names the copy button. */
  readonly label: string;
  readonly text: string;
}

/** A line to be typed into a shell, copied whole by its button; where the clipboard is denied it is selected by hand. */
export function ShellLine({ label, text }: ShellLineProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="draws-line">
      <code className="mono" tabIndex={0} aria-label={label} role="textbox" aria-readonly="true">
        {text}
      </code>
      <IconButton
        icon={isCopied ? 'check' : 'copy'}
        label={`Copy: ${label}`}
        onPress={() =>
          void navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      />
      <span className="visually-hidden" role="status">
        {isCopied ? 'Copied' : ''}
      </span>
    </div>
  );
}
