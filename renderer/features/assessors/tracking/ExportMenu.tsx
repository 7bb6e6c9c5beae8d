import { useState } from 'react';
import type { ShownTable } from '../../../../shared/ipc/tracking';
import { ask, failureOf } from '../../../api';
import { useLongWork } from '../../../data/jobs';
import { useToast } from '../../../frame/Toasts';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';

interface ExportMenuProps {
  /** What is shown at the moment of asking. */
  readonly table: () => ShownTable;
  readonly onFailure: (error: unknown) => void;
}

/** Saves the table as it is shown: its columns, filters, order and groups. */
export function ExportMenu({ table, onFailure }: ExportMenuProps) {
  const work = useLongWork();
  const toast = useToast();
  const [format, setFormat] = useState<'xlsx' | 'pdf' | null>(null);
  const save = async (as: 'xlsx' | 'pdf'): Promise<void> => {
    setFormat(as);
    onFailure(null);
    try {
      const saved = await work.run((jobId) => ask('tracking.export', { jobId, format: as, table: table() }));
      if (saved) toast({ title: `Table saved as ${saved.savedAs}`, tone: 'good' });
    } catch (error) {
      if (failureOf(error).code !== 'cancelled') onFailure(error);
    } finally {
      setFormat(null);
    }
  };
  return (
    <MenuButton
      menuLabel="Export the table as it is shown"
      actions={[
        { id: 'xlsx', label: 'Workbook (XLSX)…', icon: 'download', onAction: () => void save('xlsx') },
        { id: 'pdf', label: 'PDF…', icon: 'file', onAction: () => void save('pdf') },
      ]}
    >
      <Icon name="download" />
      {format === null ? 'Export' : 'Exporting'}
    </MenuButton>
  );
}
