import './RecoveryCode.css';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { FailureBanner } from '../data/failures';
import { useAsk } from '../data/queries';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';

interface RecoveryCodeProps {
  /** Eight groups of four, hyphens between. */
  readonly code: string;
  readonly centreName: string;
  /** Today, as it is shown. */
  readonly date: string;
  readonly isKept: boolean;
  readonly onKept: (isKept: boolean) => void;
  /** Puts the focus on the code: where it takes the place of what had it. */
  readonly takesFocus?: boolean;
}

/** The recovery code, this once: to read, to print, and to say that it is kept. */
export function RecoveryCode(props: RecoveryCodeProps) {
  const { code, centreName, date, isKept, onKept, takesFocus = false } = props;
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) shown.current?.focus();
  }, [takesFocus]);
  const save = useAsk('session.saveRecoveryCode');
  const groups = code.split('-');
  return (
    <div className="stack">
      <p>
        Whoever has this code can open the centre’s records with a new passphrase. Keep it where only the
        centre’s responsible people reach it: in a safe, or in a password manager. Not on this computer.
      </p>
      <p ref={shown} tabIndex={-1} className="recovery-code">
        {groups.map((group, index) => (
          <span key={index}>
            {index > 0 && <span className="visually-hidden">-</span>}
            {group}
          </span>
        ))}
      </p>
      <div className="row">
        <Button icon="print" onPress={() => window.print()}>
          Print…
        </Button>
        <Button
          icon="download"
          isPending={save.isPending}
          onPress={() => save.mutate({ recoveryCode: code, centreName })}
        >
          Save…
        </Button>
        <span className="muted" role="status">
          {save.data ? `Saved as ${save.data.savedAs}` : ''}
        </span>
      </div>
      <FailureBanner error={save.error} />
      <Banner
        tone="watch"
        title="It is shown this once and kept nowhere"
        remedy="Without it, a forgotten passphrase cannot be replaced. Nobody can open the records then, and neither can we."
      />
      <Checkbox isSelected={isKept} onChange={onKept}>
        I have saved or printed it
      </Checkbox>
      {createPortal(<PrintedCode groups={groups} centreName={centreName} date={date} />, document.body)}
    </div>
  );
}

interface PrintedCodeProps {
  readonly groups: readonly string[];
  readonly centreName: string;
  readonly date: string;
}

/** What goes on paper; on the screen it does not show. */
function PrintedCode({ groups, centreName, date }: PrintedCodeProps) {
  return (
    <div className="recovery-print">
      <h1>Countersign recovery code</h1>
      <p>
        {centreName} · {date}
      </p>
      <p className="recovery-print__code">
        {groups.map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <h2>When a passphrase is forgotten</h2>
      <ol>
        <li>
          Start Countersign on the computer with the centre’s records and choose the person who signs in.
        </li>
        <li>Choose “Forgot your passphrase?”.</li>
        <li>Type this code and a new passphrase. Capitals, spaces and hyphens do not matter.</li>
      </ol>
      <p>
        Whoever has this page and the centre’s file can read its records. Keep it in a safe. When somebody may
        have seen it, make a new code in Settings: this one then opens nothing.
      </p>
    </div>
  );
}
