import { useState } from 'react';
import type { IsoTime } from '../../../shared/domain/calendar';
import { inWords } from './waiting-words';

interface WaitNoticeProps {
  readonly waitUntil: IsoTime | null;
  /** Still to wait, now. */
  readonly seconds: number;
}

/** How long the next try has to wait. Seen second by second, read out when it begins and when it ends. */
export function WaitNotice({ waitUntil, seconds }: WaitNoticeProps) {
  const [begun, setBegun] = useState({ waitUntil, seconds });
  // A wait that began is remembered until the next one: its end has to be said too.
  if (waitUntil !== begun.waitUntil && waitUntil !== null) setBegun({ waitUntil, seconds });
  const hasWaited = begun.seconds > 0;
  return (
    <>
      {seconds > 0 && (
        <p className="wait-notice" aria-hidden="true">
          The next try is possible in <b>{inWords(seconds)}</b>. Each wrong try makes the wait longer.
        </p>
      )}
      <p className="visually-hidden" role="status">
        {seconds > 0 && `The next try is possible in ${inWords(begun.seconds)}.`}
        {seconds === 0 && hasWaited && 'You can try again now.'}
      </p>
    </>
  );
}
