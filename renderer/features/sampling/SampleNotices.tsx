import { formatDate } from '../../../shared/domain/calendar';
import type { SampleRevision, SampleScreen } from '../../../shared/ipc/samples';
import { Banner } from '../../ui/Banner';
import { WideningDueBanner } from './draws/WideningDueBanner';

interface SampleNoticesProps {
  readonly screen: SampleScreen;
  /** The form of a re-sample is open: what it is to be held against is read beside it. */
  readonly isResample?: boolean;
}

/** What keeps the decision, or an earlier sample of it, from counting; the earlier sample stays readable. */
export function SampleNotices({ screen, isResample = false }: SampleNoticesProps) {
  const { cell, earlierRounds, isResampleDue, outdated, revisions } = screen;
  const waits = revisions.length === 0 && cell.notes.length > 0;
  const rounds = isResample ? [...earlierRounds, ...revisions.slice(-1)] : earlierRounds;
  return (
    <>
      <WideningDueBanner plan={{ id: screen.planId, name: screen.planName }} cellIds={[cell.id]} />
      {cell.notes.map((note) => (
        <Banner
          key={note}
          tone="watch"
          title={note}
          {...(waits ? { remedy: 'It can be sampled; the record says how it stood on that day.' } : {})}
        />
      ))}
      {isResampleDue && !isResample && (
        <Banner
          tone="watch"
          title="Every action that this sample asked for is closed."
          remedy="Sample the decision again: the earlier round stays readable beside it."
        />
      )}
      {rounds.map((round) => (
        <EarlierSample
          key={round.id}
          title={`Round ${round.round}, sampled on ${whenAndBy(round)}`}
          revision={round}
        />
      ))}
      {outdated.map((sample) => (
        <EarlierSample
          key={sample.id}
          title={`Sampled before it was corrected, on ${whenAndBy(sample)}${sample.revision > 1 ? ` (revision ${sample.revision})` : ''}`}
          revision={sample}
        />
      ))}
    </>
  );
}

const OUTCOMES = { agreed: 'agreed', 'action required': 'action required', disagreed: 'overturned' } as const;

const whenAndBy = ({ entry, recordedBy }: SampleRevision): string =>
  `${formatDate(entry.sampledOn)} by ${recordedBy}: ${OUTCOMES[entry.outcome]}`;

interface EarlierSampleProps {
  readonly title: string;
  readonly revision: SampleRevision;
}

function EarlierSample({ title, revision: { entry } }: EarlierSampleProps) {
  const said = [
    ['What was good', entry.strengths],
    ['To improve', entry.improvements],
    ...entry.actions.map(({ text }) => ['Action', text] as const),
  ] as const;
  return (
    <Banner title={title}>
      {said.map(([what, text]) => text.trim() !== '' && <p key={what + text}>{`${what}: ${text}`}</p>)}
    </Banner>
  );
}
