import type { ReadyMadePack } from '../../../../shared/ipc/policies';
import { listed } from '../../../../shared/domain/sampling/names';
import { Card } from '../../../ui/Card';
import { Disclosure } from '../../../ui/Disclosure';
import { LinkButton } from '../../../ui/LinkButton';
import { PolicyWords } from './PolicyWords';

interface ReadyMadeCardProps {
  readonly pack: ReadyMadePack;
  /** Its place in the list, for the path of a copy. */
  readonly place: number;
  readonly mayCopy: boolean;
}

/** The policies of a rule pack: they follow its editions, and are copied to be changed. */
export function ReadyMadeCard({ pack, place, mayCopy }: ReadyMadeCardProps) {
  return (
    <Card title={`Ready made from ${pack.name}`} lead={leadOf(pack)}>
      <ul className="policy-ready">
        {pack.policies.map(({ key, policy }) => (
          <li key={key}>
            <Disclosure title={policy.name}>
              <PolicyWords policy={policy} />
            </Disclosure>
            {mayCopy && (
              <LinkButton to={`/sampling/policies/new/ready/${key}/${place}`} variant="quiet" icon="copy">
                Copy<span className="visually-hidden"> {policy.name}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function leadOf({ qualificationId, qualifications }: ReadyMadePack): string {
  const whose = qualifications.length === 0 ? '' : ` Judges ${listed(qualifications)} today.`;
  return `${qualificationId === null ? 'The centre’s general rules.' : 'The rules of a qualification.'}${whose}`;
}
