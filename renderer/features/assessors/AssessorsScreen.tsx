import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { FailureBanner } from '../../data/failures';
import { useRead } from '../../data/queries';
import { useIsQualityAssurer } from '../../data/session';
import { PageBody, PageHeader } from '../../frame/PageHeader';
import { useShortcuts } from '../../frame/shortcuts';
import { LinkButton } from '../../ui/LinkButton';
import { TrackingTable } from './tracking/TrackingTable';
import { LAYOUT_KEY } from './tracking/useTrackingLayout';

const TITLE = 'Assessors';

/** The assessor tracking table: everybody at the centre, with what sampling found of them. */
export function AssessorsScreen() {
  const people = useRead('tracking.rows', {});
  const kept = useRead('drafts.get', { key: LAYOUT_KEY });
  const mayAdd = useIsQualityAssurer();
  const [, navigate] = useLocation();
  useShortcuts(
    useMemo(
      () =>
        mayAdd
          ? [{ keys: 'n', label: 'Add a person', group: TITLE, run: () => navigate('/assessors/new') }]
          : [],
      [mayAdd, navigate],
    ),
  );
  if (people.data === undefined || kept.data === undefined)
    return (
      <>
        <PageHeader title={TITLE} />
        <PageBody>
          <FailureBanner error={people.error ?? kept.error} />
        </PageBody>
      </>
    );
  return (
    <TrackingTable
      people={people.data}
      kept={kept.data?.body ?? null}
      title={TITLE}
      actions={
        <>
          <LinkButton to="/assessors/agreements">Agreements</LinkButton>
          <LinkButton to="/assessors/countersign" icon="signature">
            Countersign
          </LinkButton>
          {mayAdd && (
            <LinkButton to="/assessors/new" variant="primary" icon="plus">
              Add a person
            </LinkButton>
          )}
        </>
      }
    />
  );
}
