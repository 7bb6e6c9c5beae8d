import type { PersonFacts } from '../../../shared/domain/rules/facts';
import type { Finding } from '../../../shared/domain/rules/finding';
import { personFindings } from '../../../shared/domain/rules/people-rules';
import type { RulePack } from '../../../shared/domain/rules/pack-schema';
import { useRead } from '../../data/queries';
import { useSignedIn } from '../../data/session';
import { FindingNotes } from '../../rules/FindingNotes';
import { useRules } from '../../rules/useRules';
import { Card } from '../../ui/Card';

type Qualification = { readonly id: string; readonly title: string } | null;

/** What the rules say of a person: P2, P6 and P7, and P4 in each qualification they have to do with. */
export function RulesCard({ facts }: { readonly facts: PersonFacts }) {
  const qualifications = useRead('qualifications.list', {});
  const general = useRules(null);
  const { today } = useSignedIn();
  if (facts.leftOn !== null && facts.leftOn <= today) return null;
  const roles = askedRoles(facts);
  if (roles.length === 0 || !general.data) return null;
  const known = new Set(facts.registrations.map(({ qualificationId }) => qualificationId));
  const own = (qualifications.data ?? []).filter(({ id }) => known.has(id));
  const findings = findingsOf(general.data.pack, today, facts, roles, null);
  return (
    <Card title="Rules" lead={general.data.name}>
      {findings.length === 0 && <p className="muted">No rule is broken (P2, P6, P7).</p>}
      <FindingNotes findings={findings} />
      {own.map((qualification) => (
        <InQualification key={qualification.id} facts={facts} qualification={qualification} />
      ))}
    </Card>
  );
}

const askedRoles = ({ roles }: PersonFacts): readonly ('assessor' | 'IQA')[] => [
  ...(roles.includes('assessor') ? (['assessor'] as const) : []),
  ...(roles.includes('IQA') || roles.includes('lead IQA') ? (['IQA'] as const) : []),
];

/** P4 alone: what holds in any qualification is said above. */
function InQualification({
  facts,
  qualification,
}: {
  readonly facts: PersonFacts;
  readonly qualification: { readonly id: string; readonly title: string };
}) {
  const rules = useRules(qualification.id);
  const { today } = useSignedIn();
  const roles = askedRoles(facts).filter((role) =>
    facts.registrations.some((one) => one.qualificationId === qualification.id && one.role === role),
  );
  if (!rules.data) return null;
  const findings = findingsOf(rules.data.pack, today, facts, roles, qualification).filter(
    ({ ruleId }) => ruleId === 'P4',
  );
  return <FindingNotes findings={findings} />;
}

/** Of all roles, each sentence once. */
function findingsOf(
  pack: RulePack,
  day: string,
  facts: PersonFacts,
  roles: readonly ('assessor' | 'IQA')[],
  qualification: Qualification,
): readonly Finding[] {
  const all = roles.flatMap((role) => personFindings(pack, day, facts, { role, qualification }));
  return all.filter((finding, at) => all.findIndex(({ message }) => message === finding.message) === at);
}
