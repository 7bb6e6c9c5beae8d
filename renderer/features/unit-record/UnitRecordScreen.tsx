import './RecordParts.css';
import './UnitRecord.css';
import { useRead } from '../../data/queries';
import { FailureBanner } from '../../data/failures';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { useRules } from '../../rules/useRules';
import { KeptRecord } from './KeptRecord';

interface UnitRecordScreenProps {
  readonly learnerId: string;
  readonly unitId: string;
}

/** A learner's record of one unit, as in the record of assessment book. */
export function UnitRecordScreen({ learnerId, unitId }: UnitRecordScreenProps) {
  const record = useRead('unitRecords.get', { learnerId, unitId });
  const { data } = record;
  const key = `unit-record:${data?.registrationId ?? ''}:${unitId}`;
  const draft = useRead('drafts.get', { key }, { enabled: data !== undefined });
  const qualificationId = data?.qualification.id ?? null;
  const rules = useRules(qualificationId, { enabled: data !== undefined });
  if (!data || draft.data === undefined || rules.isPending)
    return (
      <>
        <PageHeader title="Unit record" crumbs={[{ label: 'Learners', to: '/learners' }]} />
        <PageBody>
          <FailureBanner error={record.error ?? draft.error ?? rules.error} />
        </PageBody>
      </>
    );
  return <KeptRecord key={key} draftKey={key} view={data} kept={draft.data} rules={rules.data} />;
}
