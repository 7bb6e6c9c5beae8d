import { Link } from 'wouter';
import type { TrackingFigure, TrackingRow } from '../../../../shared/domain/tracking/tracking-row';
import { FailureBanner } from '../../../data/failures';
import { Button } from '../../../ui/Button';
import { SidePanel } from '../../../ui/SidePanel';
import { BehindItem } from './BehindItem';
import { FIGURE_WORDS } from './behind-words';
import { useBehind } from './useBehind';

interface BehindPanelProps {
  readonly person: TrackingRow;
  readonly figure: TrackingFigure;
  readonly onClose: () => void;
}

/** The rows behind a number of the table, beside it. */
export function BehindPanel({ person, figure, onClose }: BehindPanelProps) {
  const behind = useBehind(person.id, figure);
  const words = FIGURE_WORDS[figure];
  const rows = behind.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = behind.data?.pages[0]?.total ?? 0;
  return (
    <SidePanel
      title={`${words.title} of ${person.name}`}
      lead={behind.data && words.count(total)}
      onClose={onClose}
      takesFocus
      {...(words.more && {
        footer: <Link href={`/assessors/${person.id}/${words.more.tab}`}>{words.more.label}</Link>,
      })}
    >
      <FailureBanner error={behind.error} />
      {behind.data && rows.length === 0 && <p className="muted">{words.empty}</p>}
      <ul role="list" className="behind" aria-label={`${words.title} of ${person.name}`}>
        {rows.map((row) => (
          <BehindItem key={row.id} row={row} />
        ))}
      </ul>
      {behind.hasNextPage && (
        <Button isPending={behind.isFetchingNextPage} onPress={() => void behind.fetchNextPage()}>
          Show more
        </Button>
      )}
    </SidePanel>
  );
}
