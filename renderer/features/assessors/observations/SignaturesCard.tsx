import { SignatureField } from '../../../signatures/SignatureField';
import { Card } from '../../../ui/Card';
import { Checkbox } from '../../../ui/Checkbox';
import type { SignaturesOnFile } from './observation-form';
import type { ObservationPartProps } from './observation-part';

interface SignaturesCardProps extends ObservationPartProps {
  readonly onFile: SignaturesOnFile;
}

/** The signatures of observer and assessor: their newest on file, put under this record by a tick. */
export function SignaturesCard({ person, people, draft, change, onFile, problem }: SignaturesCardProps) {
  const observer = people.find(({ id }) => id === draft.observerId);
  return (
    <Card
      title="Signatures"
      lead="The newest signature on file goes under the record; a later one does not change it."
    >
      <div className="stack">
        {observer && (
          <Signing
            name={observer.name}
            id={observer.id}
            isSigned={draft.isSignedByObserver}
            hasOne={onFile.observer !== null}
            onChange={(isSignedByObserver) => change({ isSignedByObserver })}
            error={problem('observerSignatureId')}
          />
        )}
        <Signing
          name={person.name}
          id={person.id}
          isSigned={draft.isSignedByAssessor}
          hasOne={onFile.assessor !== null}
          onChange={(isSignedByAssessor) => change({ isSignedByAssessor })}
          error={problem('assessorSignatureId')}
        />
      </div>
    </Card>
  );
}

function Signing(props: {
  readonly name: string;
  readonly id: string;
  readonly isSigned: boolean;
  readonly hasOne: boolean;
  readonly onChange: (isSigned: boolean) => void;
  readonly error: string | undefined;
}) {
  const { name, id, isSigned, hasOne, onChange, error } = props;
  return (
    <div className="stack stack--tight" data-invalid={error === undefined ? undefined : true}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <SignatureField owner={{ kind: 'person', id }} label={`Signature of ${name}`} />
      {hasOne && (
        <Checkbox isSelected={isSigned} onChange={onChange}>
          {name} signed this observation
        </Checkbox>
      )}
      {error !== undefined && (
        <span className="field__error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
