import { formatTime } from '../../../../shared/domain/calendar';
import type { PolicyVersion } from '../../../../shared/ipc/policies';
import { Card } from '../../../ui/Card';
import { Disclosure } from '../../../ui/Disclosure';
import { LinkButton } from '../../../ui/LinkButton';
import { ComparedLines } from '../strategy/ComparedLines';
import { PolicyWords } from './PolicyWords';

/** A policy's versions, newest first: who saved each, what it changed, and the plans made under it. */
export function PolicyVersions({ versions }: { readonly versions: readonly PolicyVersion[] }) {
  return (
    <Card title="Versions" lead="A plan keeps the version it was made under.">
      {versions.map((version, index) => (
        <Disclosure
          key={version.id}
          defaultExpanded={index === 0 && version.changes.length > 0}
          title={`Version ${version.version}${version.isRetired ? ', retired' : ''}`}
        >
          <Version version={version} />
        </Disclosure>
      ))}
    </Card>
  );
}

function Version({ version }: { readonly version: PolicyVersion }) {
  const { recordedAt, recordedBy, changes, plans, policy } = version;
  return (
    <div className="stack stack--tight">
      <p>
        <bdi>{recordedBy}</bdi>, {formatTime(recordedAt)}
      </p>
      {changes.length > 0 ? <ComparedLines lines={changes} /> : <PolicyWords policy={policy} />}
      {plans.length > 0 && (
        <div className="row">
          {plans.map(({ id, name }) => (
            <LinkButton key={id} to={`/sampling/plans/${id}`} variant="quiet" icon="sampling">
              {name}
            </LinkButton>
          ))}
        </div>
      )}
    </div>
  );
}
