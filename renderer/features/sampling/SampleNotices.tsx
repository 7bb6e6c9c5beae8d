import { formatDate } from '../../../shared/domain/calendar';
import type { SampleScreen } from '../../../shared/ipc/samples';
import { Banner } from '../../ui/Banner';
import { WideningDueBanner } from './draws/WideningDueBanner';

/** What keeps the decision, or an earlier sample of it, from counting; the earlier sample stays readable. */
export function SampleNotices({ screen }: { readonly screen: SampleScreen }) {
  const { cell, earlierRounds, isResampleDue, outdated, revisions } = screen;
  const waits = revisions.length === 0 && cell.notes.length > 0;
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
      {isResampleDue && (
        <Banner
          tone="watch"
          title="Every action that this sample asked for is closed."
          remedy="Sample the decision again: the earlier round stays readable beside it."
        />
      )}
      {earlierRounds.map(({ id, round, entry, recordedBy }) => (
        <Banner
          key={id}
          title={`Round ${round}, sampled on ${formatDate(entry.sampledOn)} by ${recordedBy}: ${entry.outcome}`}
        >
          {[entry.strengths, entry.improvements, ...entry.actions.map(({ text }) => `Action: ${text}`)]
            .filter((text) => text.trim() !== '')
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
        </Banner>
      ))}
      {outdated.map(({ id, entry, revision, recordedBy }) => (
        <Banner
          key={id}
          title={`Sampled before it was corrected, on ${formatDate(entry.sampledOn)} by ${recordedBy}: ${entry.outcome}${revision > 1 ? ` (revision ${revision})` : ''}`}
        >
          {[entry.strengths, entry.improvements]
            .filter((text) => text.trim() !== '')
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
        </Banner>
      ))}
    </>
  );
}
