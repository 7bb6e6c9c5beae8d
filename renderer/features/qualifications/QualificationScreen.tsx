import { counted } from '../../../shared/domain/sampling/names';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { PackChoice } from '../../rules/PackChoice';
import { Card } from '../../ui/Card';
import { KeyValue } from '../../ui/KeyValue';
import { LinkButton } from '../../ui/LinkButton';
import { DirectClaimCard } from './DirectClaimCard';
import { creditsOf, ruleWords, spelledOutWords } from './rule-words';
import { UnitsTable } from './UnitsTable';

const crumbs = [{ label: 'Qualifications', to: '/qualifications' }];
const orNone = (value: number | null): string => (value === null ? 'not given' : String(value));

/** One qualification: its facts, its groups with their rules, its units with their outcomes and criteria. */
export function QualificationScreen({ qualificationId }: { readonly qualificationId: string }) {
  const qualification = useRead('qualifications.get', { id: qualificationId });
  const mayWrite = useIsQualityAssurer();
  const { data } = qualification;
  if (!data)
    return (
      <>
        <PageHeader title="Qualification" crumbs={crumbs} />
        <PageBody>
          <FailureBanner error={qualification.error} />
        </PageBody>
      </>
    );
  const units = data.groups.flatMap((group) => group.units);
  return (
    <>
      <PageHeader
        title={data.title}
        crumbs={crumbs}
        sub={`${data.code} · ${data.number} · ${counted(units.length, 'unit')}`}
        {...(mayWrite && {
          actions: (
            <LinkButton to="/qualifications/document" icon="file">
              Bring up to date from a document
            </LinkButton>
          ),
        })}
      />
      <PageBody>
        <Card title="Facts">
          <KeyValue
            items={[
              ['Awarding organisation', data.awardingOrganisation],
              ['Qualification number', data.number],
              ['Product code', data.code],
              ['Level', orNone(data.level)],
              ['Credits', orNone(data.credits)],
              ['TQT', data.tqt === null ? 'not given' : `${data.tqt} hours`],
              ['GLH', data.glh === null ? 'not given' : `${data.glh} hours`],
              ['Minimum age', orNone(data.minimumAge)],
              ['Source', data.sourceName ?? 'facts that come with Countersign, or entered by hand'],
              ['Spelled out', spelledOutWords(units)],
            ]}
          />
        </Card>
        <PackChoice qualificationId={qualificationId} />
        <DirectClaimCard qualificationId={qualificationId} />
        {data.groups.map((group) => {
          const credits = creditsOf(group.units);
          return (
            <Card
              key={group.code}
              flush
              title={`Group ${group.code}${group.title === '' ? '' : `: ${group.title}`}`}
              lead={`${ruleWords(group.rule)} · ${counted(group.units.length, 'unit')}${credits === null ? '' : ` with ${counted(credits, 'credit')} together`}`}
            >
              <UnitsTable caption={`Units of group ${group.code}`} units={group.units} />
            </Card>
          );
        })}
      </PageBody>
    </>
  );
}
