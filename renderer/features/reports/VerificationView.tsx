import { formatTime } from '../../../shared/domain/calendar';
import {
  signatureSentence,
  type SignatureCheck,
  type VerificationResult,
} from '../../../shared/domain/report/verification';
import { Banner } from '../../ui/Banner';
import { Hash } from '../../ui/Hash';
import { KeyValue } from '../../ui/KeyValue';
import { chainWords, signatureTone, validityWords, verdict } from './signature-words';
import './VerificationView.css';

/** What checking a PDF's signatures found: the result, then each signature in words. */
export function VerificationView({ result }: { readonly result: VerificationResult }) {
  const { tone, title } = verdict(result.signatures);
  return (
    <div className="stack">
      <Banner tone={tone} title={title} announce="polite" />
      <ol className="signatures">
        {result.signatures.map((check) => (
          <li key={check.fieldName} className="signatures__item" data-tone={signatureTone(check)}>
            <SignatureView check={check} />
          </li>
        ))}
      </ol>
      <KeyValue items={[['SHA-256', <Hash key="hash" hash={result.sha256} of="file" />]]} />
    </div>
  );
}

function SignatureView({ check }: { readonly check: SignatureCheck }) {
  const { certificate, coverage } = check;
  const validity = validityWords(check);
  const changes = coverage.kind === 'later changes' ? coverage.changes : [];
  return (
    <>
      <p className="signatures__sentence">{signatureSentence(check)}</p>
      {changes.length > 0 && (
        <ul className="signatures__changes">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <KeyValue
        items={[
          ['Field', check.fieldName],
          ...(certificate === null
            ? []
            : ([
                [
                  'Signer',
                  [certificate.name, certificate.role, certificate.centre].filter(Boolean).join(', '),
                ],
                ['Signed', check.signedAt === null ? 'names no time' : formatTime(check.signedAt)],
                ...(check.reason === null ? [] : ([['Reason', check.reason]] as const)),
                ...(check.location === null ? [] : ([['Place', check.location]] as const)),
                ['Certificate', chainWords(check.chain)],
                ...(validity === null ? [] : ([['Valid', validity]] as const)),
                ['Algorithm', certificate.algorithm],
                [
                  'Fingerprint',
                  <Hash
                    key="print"
                    hash={certificate.fingerprint}
                    of={`certificate of ${certificate.name}`}
                  />,
                ],
              ] as const)),
        ]}
      />
    </>
  );
}
