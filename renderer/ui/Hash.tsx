import './Hash.css';
import { useState } from 'react';
import { hashText } from './hashText';
import { IconButton } from './IconButton';

export interface HashProps {
  readonly hash: string;
  /** What it is the hash of, for the copy button's name: `report`. */
  readonly of: string;
  /** How to copy; the browser's clipboard unless given. Must reject when it could not. */
  readonly copy?: (text: string) => Promise<void>;
}

/** A hash, shortened; the whole one in its title, and copied by the button. */
export function Hash({ hash, of, copy = (text) => navigator.clipboard.writeText(text) }: HashProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  return (
    <span className="hash">
      {/* Where the clipboard is denied, the whole hash is shown to be selected by hand. */}
      <code className="mono" title={hash}>
        {state === 'refused' ? hash : hashText(hash)}
      </code>
      <IconButton
        icon={state === 'copied' ? 'check' : 'copy'}
        label={`Copy the hash of the ${of}`}
        onPress={() => {
          copy(hash).then(
            () => setState('copied'),
            () => setState('refused'),
          );
        }}
      />
      <span className="visually-hidden" role="status">
        {state === 'copied' ? 'Copied' : ''}
      </span>
    </span>
  );
}
