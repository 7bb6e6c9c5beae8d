import { useMemo } from 'react';
import type { PersonFacts } from '../../../shared/domain/rules/facts';
import type { Finding } from '../../../shared/domain/rules/finding';
import { personFindings } from '../../../shared/domain/rules/people-rules';
import { useRead } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { FindingNotes } from '../../rules/FindingNotes';
import { Card } from '../../ui/Card';
import { usePacks, type RulesOfQualification } from './usePacks';

/** What the rules say of a person (P2, P4, P6, P7), by the packs of the qualifications they work in. */
export function RulesCard({ facts }: { readonly facts: PersonFacts }) {
  const qualifications = useRead('qualifications.list', {});
  const packs = usePacks(facts);
  const { today } = useSignedIn();
  const titles = useMemo(
    () => new Map(qualifications.data?.map(({ id, code }) => [id, code])),
    [qualifications.data],
  );
  const hasLeft = facts.leftOn !== null && facts.leftOn <= today;
  const roles = askedRoles(facts);
  if (hasLeft || roles.length === 0 || packs.length === 0) return null;
  const findings = packs.flatMap((pack) => findingsOf(pack, today, facts, roles, titles));
  const names = [...new Set(packs.map(({ rules }) => rules.name))];
  return (
    <Card title="Rules" lead={names.join('; ')}>
      {findings.length === 0 && <p className="muted">No rule is broken (P2, P4, P6, P7).</p>}
      <FindingNotes findings={unique(findings)} />
    </Card>
  );
}

type AskedRole = 'assessor' | 'IQA';

const askedRoles = ({ roles }: PersonFacts): readonly AskedRole[] => [
  ...(roles.includes('assessor') ? (['assessor'] as const) : []),
  ...(roles.includes('IQA') || roles.includes('lead IQA') ? (['IQA'] as const) : []),
];

/** P4 is asked only of a role that somebody is registered in for the qualification, before or now. */
function findingsOf(
  { qualificationId, rules }: RulesOfQualification,
  day: string,
  facts: PersonFacts,
  roles: readonly AskedRole[],
  titles: ReadonlyMap<string, string>,
): readonly Finding[] {
  return roles.flatMap((role) => {
    const isRegistered = facts.registrations.some(
      (one) => one.qualificationId === qualificationId && one.role === role,
    );
    const qualification =
      qualificationId === null || !isRegistered
        ? null
        : { id: qualificationId, title: titles.get(qualificationId) ?? 'the qualification' };
    return personFindings(rules.pack, day, facts, { role, qualification });
  });
}

/** Each sentence once: several packs and roles may say the same. */
const unique = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding, at) => findings.findIndex(({ message }) => message === finding.message) === at);
