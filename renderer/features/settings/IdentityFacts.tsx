import type { Identity } from '../../../shared/ipc/reports';
import { localDate } from '../../access/local-time';
import { daysBetween, formatDate } from '../../../shared/domain/calendar';
import { useSignedIn } from '../../data/session';
import { Banner } from '../../ui/Banner';
import { Hash } from '../../ui/Hash';
import { KeyValue } from '../../ui/KeyValue';

/** Days before the end in which a new identity is suggested. */
const SOON = 60;

/** A signing identity as its certificate states it. */
export function IdentityFacts({ identity }: { readonly identity: Identity }) {
  const { today } = useSignedIn();
  const until = localDate(new Date(identity.validTo));
  const left = daysBetween(today, until);
  return (
    <>
      {left < 0 && (
        <Banner
          tone="bad"
          title="It has expired"
          remedy="Make or take another. Reports signed while it was valid stay valid."
        />
      )}
      {left >= 0 && left <= SOON && (
        <Banner
          tone="watch"
          title={`It expires in ${left} ${left === 1 ? 'day' : 'days'}`}
          remedy="Make or take another before then."
        />
      )}
      <KeyValue
        items={[
          ['Signs as', identity.subject],
          ['Origin', identity.origin === 'made here' ? 'made on this computer' : 'your own file'],
          ['Key', identity.algorithm],
          ['Valid', `${formatDate(localDate(new Date(identity.validFrom)))} to ${formatDate(until)}`],
          ['Fingerprint', <Hash key="fingerprint" hash={identity.fingerprint} of="certificate" />],
        ]}
      />
    </>
  );
}
