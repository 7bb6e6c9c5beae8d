import { PageBody } from '../../../frame/PageHeader';
import { LinkButton } from '../../../ui/LinkButton';
import type { PersonTabProps } from '../person-part';
import { RulesCard } from '../RulesCard';
import { AwardsCard } from './AwardsCard';
import { CompetenceCard } from './CompetenceCard';
import './qualified.css';
import { RegistrationsCard } from './RegistrationsCard';

/** What lets somebody assess or verify: awards, registrations with the centre, occupational competence. */
export function QualifiedTab(part: PersonTabProps) {
  const { agreements } = part.record.facts;
  return (
    <PageBody>
      <RulesCard facts={part.record.facts} />
      <AwardsCard {...part} />
      <RegistrationsCard {...part} />
      <CompetenceCard {...part} />
      <p className="row muted">
        {agreements.length === 0
          ? 'No employer direct agreement names this person.'
          : `Employer direct agreements: ${agreements.map(({ reference }) => reference).join('; ')}.`}
        <LinkButton to="/assessors/agreements" variant="quiet">
          Employer agreements
        </LinkButton>
      </p>
    </PageBody>
  );
}
