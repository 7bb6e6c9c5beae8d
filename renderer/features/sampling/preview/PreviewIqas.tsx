import { thousands } from '../../../../shared/domain/sampling/names';
import type { PlanPreview } from '../../../../shared/ipc/sampling';
import { DataTable, type Column } from '../../../ui/DataTable';
import { busiestWords, hoursWords } from './preview-words';

type IqaShare = PlanPreview['iqas'][number];

interface PreviewIqasProps {
  readonly iqas: readonly IqaShare[];
  readonly hoursPerIqaMonth: number | null;
}

/** What each IQA would be given, and their busiest month against the ceiling. */
export function PreviewIqas({ iqas, hoursPerIqaMonth }: PreviewIqasProps) {
  const columns: readonly Column<IqaShare>[] = [
    {
      id: 'name',
      header: 'IQA',
      cell: (iqa) => (
        <>
          {iqa.name}
          <br />
          <span className="muted">{busiestWords(iqa, hoursPerIqaMonth)}</span>
        </>
      ),
    },
    {
      id: 'samples',
      header: 'Samples',
      align: 'end',
      width: '84px',
      cell: ({ samples, minutes }) => (
        <>
          {thousands(samples)}
          <br />
          <span className="muted">{hoursWords(minutes)}</span>
        </>
      ),
    },
  ];
  return <DataTable caption="Samples of each IQA" columns={columns} rows={iqas} rowKey={({ id }) => id} />;
}
