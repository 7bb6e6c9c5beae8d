import { useState } from 'react';
import { useLocation } from 'wouter';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageColumns } from '../../frame/PageHeader';
import { Card } from '../../ui/Card';
import { SignatureField } from '../../signatures/SignatureField';
import { Tabs } from '../../ui/Tabs';
import { CpdTab } from './cpd/CpdTab';
import { PersonAside } from './details/PersonAside';
import { PersonFacts } from './details/PersonFacts';
import { personDraftKey, PersonForm } from './details/PersonForm';
import { ObservationsTab } from './observations/ObservationsTab';
import type { PersonTabProps } from './person-part';
import './PersonTabs.css';
import { isRated } from './risk/risk-words';
import { QualifiedTab } from './qualified/QualifiedTab';
import { RiskTab } from './risk/RiskTab';
import { WithKeptDraft } from '../../data/WithKeptDraft';
import { WorkTab } from './work/WorkTab';

const TABS = ['details', 'qualifications', 'cpd', 'observations', 'risk', 'signature', 'work'] as const;
type TabId = (typeof TABS)[number];

interface PersonTabsProps extends Omit<PersonTabProps, 'mayWrite'> {
  readonly tab: string | undefined;
  readonly item: string | undefined;
}

/** All that the centre keeps about one person. The address names the tab, so that a link opens it. */
export function PersonTabs({ tab, item, ...given }: PersonTabsProps) {
  const mayWrite = useIsQualityAssurer();
  const [, navigate] = useLocation();
  const { person, record } = given;
  const part: PersonTabProps = { ...given, mayWrite };
  const selected: TabId = TABS.find((id) => id === tab && (id !== 'risk' || isRated(person))) ?? 'details';
  const { length: awards } = record.awards;
  return (
    <div className="person-tabs">
      <Tabs<TabId>
        label={`What is kept about ${person.name}`}
        selected={selected}
        onSelect={(id) => navigate(`/assessors/${person.id}/${id}`, { replace: true })}
        items={[
          { id: 'details', label: 'Details', content: <DetailsTab {...part} /> },
          {
            id: 'qualifications',
            label: 'Qualifications and competence',
            count: awards + record.competence.length,
            content: <QualifiedTab {...part} />,
          },
          { id: 'cpd', label: 'CPD', count: record.cpd.length, content: <CpdTab {...part} /> },
          {
            id: 'observations',
            label: 'Observations',
            count: record.observations.length,
            content: <ObservationsTab {...part} item={selected === 'observations' ? item : undefined} />,
          },
          ...(isRated(person)
            ? [{ id: 'risk', label: 'Risk', content: <RiskTab {...part} /> } as const]
            : []),
          { id: 'signature', label: 'Signature', content: <SignatureTab {...part} /> },
          {
            id: 'work',
            label: 'Work',
            content: <WorkTab {...part} item={selected === 'work' ? item : undefined} />,
          },
        ]}
      />
    </div>
  );
}

function DetailsTab({ person, people, record, mayWrite }: PersonTabProps) {
  const [round, setRound] = useState(0);
  if (!mayWrite)
    return (
      <PageBody>
        <PageColumns aside={<PersonAside person={person} record={record} />}>
          <PersonFacts person={person} />
        </PageColumns>
      </PageBody>
    );
  return (
    <WithKeptDraft draftKey={personDraftKey(person.id)}>
      {(kept) => (
        <PersonForm
          key={round}
          person={person}
          record={record}
          people={people}
          kept={round === 0 ? kept : null}
          onDone={() => setRound((before) => before + 1)}
        />
      )}
    </WithKeptDraft>
  );
}

function SignatureTab({ person, mayWrite }: PersonTabProps) {
  return (
    <PageBody>
      <Card title="Signature" lead="Shown in reports and on statements of unit achievement.">
        <SignatureField
          owner={{ kind: 'person', id: person.id }}
          label={`Signature of ${person.name}`}
          mayChange={mayWrite}
        />
      </Card>
    </PageBody>
  );
}
