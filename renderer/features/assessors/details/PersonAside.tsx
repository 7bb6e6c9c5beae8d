import { Link } from 'wouter';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { TrackingFigure } from '../../../../shared/domain/tracking/tracking-row';
import type { PersonRow } from '../../../../shared/ipc/people';
import type { PersonRecord } from '../../../../shared/ipc/people-records';
import { Card } from '../../../ui/Card';
import { RulesCard } from '../RulesCard';
import { isRated } from '../risk/risk-words';
import { CapacityCard } from './CapacityCard';
import { factsAsTyped, type PersonDraft } from './person-form';
import { KeyValue } from '../../../ui/KeyValue';
import { RagChip } from '../../../ui/RagChip';

interface PersonAsideProps {
  readonly person: PersonRow;
  readonly record: PersonRecord | null;
  /** What is being typed, where it is: the rules look at it. */
  readonly draft?: PersonDraft;
}

/** Each number opens its rows under Work. */
const FIGURES: readonly (readonly [
  label: string,
  figure: TrackingFigure,
  value: (person: PersonRow) => number,
])[] = [
  ['Caseload', 'caseload', ({ caseload }) => caseload],
  ['Decisions', 'decisions', ({ decisions }) => decisions],
  ['Sampled', 'sampled', ({ sampled }) => sampled],
  ['Agreed', 'agreed', ({ agreed }) => agreed],
  ['Action required', 'actionRequired', ({ actionRequired }) => actionRequired],
  ['Overturned', 'overturned', ({ disagreed }) => disagreed],
  ['Open actions', 'openActions', ({ openActions }) => openActions],
];

/** What the rules and sampling say of one person. */
export function PersonAside({ person, record, draft }: PersonAsideProps) {
  return (
    <>
      {record && <RulesCard facts={draft ? factsAsTyped(record.facts, draft) : record.facts} />}
      <Card title="Figures" lead="Over all time.">
        <KeyValue
          items={FIGURES.map(([label, figure, value]) => [
            label,
            <Link key={figure} href={`/assessors/${person.id}/work/${figure}`}>
              {thousands(value(person))}
            </Link>,
          ])}
        />
      </Card>
      {isRated(person) && <RiskCard person={person} />}
      <CapacityCard personId={person.id} />
      <Card title="Signing in">
        <p className="muted">
          {person.canSignIn
            ? 'Signs in on this computer with a passphrase of their own.'
            : 'Has no passphrase on this computer. An IQA or EQA is given one in Settings.'}
        </p>
      </Card>
    </>
  );
}

/** The rating in force; how it was given is under Risk. */
const RiskCard = ({ person: { id, risk, riskReason } }: { readonly person: PersonRow }) => (
  <Card
    title="Risk"
    aside={<Link href={`/assessors/${id}/risk`}>How it was rated</Link>}
    {...(risk !== null && riskReason !== null && { lead: riskReason })}
  >
    {risk === null ? <p className="muted">Not rated yet.</p> : <RagChip rating={risk} />}
  </Card>
);
