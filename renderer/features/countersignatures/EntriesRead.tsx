import { formatDate } from '../../../shared/domain/calendar';
import type { EntryRead } from '../../../shared/ipc/countersignatures';

/** The unit record's entries that the decision rests on, by learning outcome. */
export function EntriesRead({ entries }: { readonly entries: readonly EntryRead[] }) {
  if (entries.length === 0)
    return (
      <section>
        <h3>Unit record</h3>
        <p className="muted">
          The unit record has no entries. Look at the evidence in the portfolio before you countersign.
        </p>
      </section>
    );
  const outcomes = [...new Set(entries.map(({ outcomeNumber }) => outcomeNumber))];
  return (
    <section className="stack">
      <h3>Unit record</h3>
      {outcomes.map((number) => {
        const ofOutcome = entries.filter(({ outcomeNumber }) => outcomeNumber === number);
        return (
          <div key={number} className="entries-read">
            <h4>
              LO{number} <span dir="auto">{ofOutcome[0]?.outcomeTitle}</span>
            </h4>
            <ul role="list">
              {ofOutcome.map((entry) => (
                <li key={entry.id}>
                  <EntryLine entry={entry} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function EntryLine({ entry }: { readonly entry: EntryRead }) {
  const { place, achievedOn, method, criteria, oralCriteria, portfolioReference, witnessName, reason } =
    entry;
  return (
    <>
      <b>{place}</b> {formatDate(achievedOn)}, {method}
      {criteria.length > 0 && <>, criteria {criteria.join(', ')}</>}
      {oralCriteria.length > 0 && <>, questioned orally {oralCriteria.join(', ')}</>}
      {portfolioReference !== '' && (
        <>
          , portfolio <bdi>{portfolioReference}</bdi>
        </>
      )}
      {witnessName !== null && (
        <>
          , witness <bdi>{witnessName}</bdi>
        </>
      )}
      , <bdi>{entry.assessorName}</bdi>
      {reason !== '' && (
        <p className="muted" dir="auto">
          {reason}
        </p>
      )}
    </>
  );
}
