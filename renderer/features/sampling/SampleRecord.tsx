import { useState } from 'react';
import type { SampleScreen } from '../../../shared/ipc/samples';
import { PageBody, PageColumns } from '../../frame/PageHeader';
import { ActionBar } from '../../ui/ActionBar';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { RevisionView } from './RevisionView';
import { SampleAside } from './SampleAside';
import { SampleForm, type KeptDraft } from './SampleForm';
import { SampleNotices } from './SampleNotices';

interface SampleRecordProps {
  readonly screen: SampleScreen;
  /** What was typed before the window was closed or locked. */
  readonly kept: KeptDraft | null;
}

/** The newest revision to read, or the form: for a first sample, and to correct one. */
export function SampleRecord({ screen, kept }: SampleRecordProps) {
  const newest = screen.revisions.at(-1);
  // A kept draft is of what can be begun: a re-sample where one is due, else a correction.
  const begun = newest !== undefined && kept !== null;
  const [doing, setDoing] = useState<'reading' | 'correcting' | 're-sampling'>(
    !begun ? 'reading' : screen.isResampleDue ? 're-sampling' : 'correcting',
  );
  const aside = <SampleAside screen={screen} />;
  if (screen.refusal && !newest)
    return (
      <PageBody>
        <PageColumns aside={aside}>
          <SampleNotices screen={screen} />
          <Banner
            tone="watch"
            title={`${screen.refusal.rule === null ? '' : `${screen.refusal.rule}: `}${screen.refusal.message}`}
          />
        </PageColumns>
      </PageBody>
    );
  if (!newest || doing !== 'reading')
    return (
      <SampleForm
        key={doing}
        screen={screen}
        kept={kept}
        aside={aside}
        isResample={doing === 're-sampling'}
        onGivenUp={() => setDoing('reading')}
      />
    );
  return (
    <>
      <PageBody>
        <PageColumns aside={aside}>
          <SampleNotices screen={screen} />
          <RevisionView screen={screen} />
        </PageColumns>
      </PageBody>
      <ActionBar note="A correction is a new revision; this one stays readable.">
        {!screen.refusal && <Button onPress={() => setDoing('correcting')}>Correct…</Button>}
        {!screen.refusal && screen.isResampleDue && (
          <Button variant="primary" onPress={() => setDoing('re-sampling')}>
            Sample again
          </Button>
        )}
        {screen.nextCellId !== null && (
          <LinkButton
            to={`/sampling/cells/${screen.nextCellId}`}
            variant={screen.isResampleDue && !screen.refusal ? 'plain' : 'primary'}
          >
            Next sample
          </LinkButton>
        )}
      </ActionBar>
    </>
  );
}
