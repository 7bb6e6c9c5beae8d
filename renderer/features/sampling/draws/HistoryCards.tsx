import { formatTime } from '../../../../shared/domain/calendar';
import { thousands } from '../../../../shared/domain/sampling/names';
import type { DrawListed, DrawRecord, WideningListed } from '../../../../shared/ipc/draws';
import { Card } from '../../../ui/Card';
import { DataTable, type Column } from '../../../ui/DataTable';
import { kindWords, wideningWords } from './draw-words';

const drawColumns: readonly Column<DrawListed>[] = [
  { id: 'number', header: 'Draw', align: 'end', width: '64px', cell: ({ number }) => number },
  { id: 'at', header: 'Drawn', width: '196px', cell: ({ drawnAt }) => formatTime(drawnAt) },
  { id: 'how', header: 'How', width: '200px', cell: kindWords },
  {
    id: 'population',
    header: 'Population',
    align: 'end',
    width: '100px',
    cell: ({ population }) => thousands(population),
  },
  {
    id: 'selected',
    header: 'Sample',
    align: 'end',
    width: '80px',
    cell: ({ selected }) => thousands(selected),
  },
  { id: 'seed', header: 'Seed', width: '210px', cell: ({ seed }) => <code className="mono">{seed}</code> },
  { id: 'reason', header: 'Why', cell: ({ reason }) => reason ?? 'The first' },
];

const wideningColumns: readonly Column<WideningListed>[] = [
  { id: 'at', header: 'When', width: '196px', cell: ({ at }) => formatTime(at) },
  { id: 'what', header: 'Added', cell: wideningWords },
  { id: 'draw', header: 'Of draw', align: 'end', width: '80px', cell: ({ drawNumber }) => drawNumber },
  { id: 'by', header: 'By', width: '160px', cell: ({ by }) => by },
  { id: 'reason', header: 'Why', cell: ({ reason }) => reason },
];

/** Every draw and widening of a plan: nobody has to ask how often it was drawn. */
export function HistoryCards({ record }: { readonly record: DrawRecord }) {
  return (
    <>
      {record.draws.length > 1 && (
        <Card title="Every draw" flush>
          <DataTable
            caption="Every draw of this plan"
            columns={drawColumns}
            rows={record.draws}
            rowKey={({ number }) => String(number)}
          />
        </Card>
      )}
      {record.widenings.length > 0 && (
        <Card title="Widenings" lead="The next tickets of the same draw within a scope." flush>
          <DataTable
            caption="Every widening of this plan"
            columns={wideningColumns}
            rows={record.widenings}
            rowKey={({ id }) => id}
          />
        </Card>
      )}
    </>
  );
}
