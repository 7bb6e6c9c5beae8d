import { compareLines } from '../../../../shared/domain/sampling/compare-lines';
import { counted } from '../../../../shared/domain/sampling/names';
import type { StrategyVersion } from '../../../../shared/ipc/strategy';
import { ComparedLines } from './ComparedLines';

/** What the later of two versions changed against the earlier one, whichever is on screen. */
export function StrategyComparison({
  one,
  another,
}: {
  readonly one: StrategyVersion;
  readonly another: StrategyVersion;
}) {
  const [before, after] = one.number < another.number ? [one, another] : [another, one];
  // Empty lines that came or went say nothing.
  const lines = compareLines(before.text.split('\n'), after.text.split('\n')).filter(
    ({ kind, text }) => kind === 'same' || text !== '',
  );
  const count = (kind: 'added' | 'removed'): number => lines.filter((line) => line.kind === kind).length;
  return (
    <div className="stack">
      <p className="muted">
        From version {before.number} to version {after.number}: {counted(count('added'), 'line')} added,{' '}
        {count('removed')} removed.
      </p>
      <ComparedLines lines={lines} />
    </div>
  );
}
