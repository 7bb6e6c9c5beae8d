import { formatDate } from '../../../../shared/domain/calendar';
import type { CellDetail } from '../../../../shared/ipc/plan-cells';

/** What is planned before there is a decision. */
export function AheadPart({ ahead }: Pick<CellDetail, 'ahead'>) {
  if (ahead.length === 0) return null;
  return (
    <section>
      <h3>Planned ahead</h3>
      <ul className="cell-panel__list">
        {ahead.map(({ aheadId, stage, iqaName, plannedOn, reason }) => (
          <li key={aheadId}>
            {stage}, {iqaName ?? 'nobody yet'}
            {plannedOn !== null && `, by ${formatDate(plannedOn)}`}: {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What people changed here, and what an overturned decision led to. */
export function ChangesPart({ changes }: Pick<CellDetail, 'changes'>) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>What followed</h3>
      <ul className="cell-panel__list">
        {changes.map(({ sentence, reason, by, at }) => (
          <li key={`${at} ${sentence}`}>
            {sentence}
            {reason !== null && ` “${reason}”`}
            <span className="muted">
              {' '}
              {by}, {formatDate(at.slice(0, 10))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who could sample it; for the others why not. */
export function WhoPart({ iqas }: Pick<CellDetail, 'iqas'>) {
  if (iqas.length === 0) return null;
  const able = iqas.filter(({ barred }) => barred === null);
  const barred = iqas.filter((iqa) => iqa.barred !== null);
  return (
    <section>
      <h3>Who could sample it</h3>
      <p>{able.length === 0 ? 'Nobody.' : able.map(({ name }) => name).join(', ')}</p>
      {barred.length > 0 && (
        <ul className="cell-panel__list muted">
          {barred.map((iqa) => (
            <li key={iqa.id}>
              {iqa.name}: {iqa.barred}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
