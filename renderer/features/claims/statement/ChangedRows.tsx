import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { formatDate } from '../../../../shared/domain/calendar';
import type { StatementRow, StatementScreen } from '../../../../shared/ipc/statement';
import { BothVersions } from '../../../ui/BothVersions';
import { rowsOf, type StatementDraft } from './statement-form';

interface ChangedRowsProps {
  readonly screen: StatementScreen;
  readonly draft: StatementDraft;
  /** The base that each row was sent with. */
  readonly sent: ReadonlyMap<string, string | null>;
  readonly isPending: boolean;
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** Rows of the statement that somebody else signed meanwhile, beside what was about to be recorded. */
export function ChangedRows({ screen, draft, sent, isPending, onKeepMine, onTakeStored }: ChangedRowsProps) {
  const client = useQueryClient();
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['statement.get'] });
  }, [client]);
  const differences = rowsOf(screen)
    .filter(({ unitId, base }) => sent.has(unitId) && sent.get(unitId) !== base)
    .map((row) => ({ label: row.code, mine: mineWords(screen, draft), stored: storedWords(row) }));
  return (
    <BothVersions
      what="The statement"
      differences={differences}
      isPending={isPending}
      onKeepMine={onKeepMine}
      onTakeStored={onTakeStored}
    />
  );
}

function mineWords({ people }: StatementScreen, { kind, signedOn, seenBy }: StatementDraft): string {
  if (kind === 'drawn') return 'Signed here now';
  const witness = people.find(({ id }) => id === seenBy)?.name ?? 'nobody';
  return `On paper, ${signedOn === null ? 'no day' : formatDate(signedOn)}, seen by ${witness}`;
}

function storedWords({ learnerSigned }: StatementRow): string {
  if (learnerSigned === null) return 'Not signed';
  const { on, seenBy } = learnerSigned;
  return seenBy === null ? `Signed ${formatDate(on)}` : `On paper, ${formatDate(on)}, seen by ${seenBy}`;
}
